import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OFFICE, PRINCIPAL, ServedStudio, type SmallStudio, smallStudio } from '../studio/small-studio.ts';
import { ROOT } from '../support/root.ts';
import { startChromium } from './chromium.ts';

jest.setTimeout(60_000);

const SCREENS = join(ROOT, 'out/screens');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let content: SmallStudio;
let served: ServedStudio;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  content = smallStudio();
  served = new ServedStudio(content, readFileSync(join(ROOT, 'dist/studio/page.html'), 'utf8'));
  const address = await served.listen();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(8000);
  troubles = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    if (!/^(data:|about:)/.test(request.url()) && !request.url().startsWith(address))
      troubles.push(request.url());
  });
  await page.goto(address);
});
afterEach(async () => {
  await page.close();
  await served.close();
  expect(troubles).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

async function be(name: string): Promise<void> {
  await page.getByLabel('You are').selectOption({ label: name });
  await button('Switch').click();
}

/** Keeps a picture, and finds what keeps people out. */
async function look(name: string): Promise<readonly string[]> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`) });
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run().then((result) => result.violations)');
  return (found as { id: string; impact: string; nodes: { html: string }[] }[])
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const planText = (): string => content.workspace.documentAs(PRINCIPAL, content.planId).text();

async function waitFor(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 80 && !isSo(); tries += 1) await page.waitForTimeout(50);
  expect(isSo()).toBe(true);
}

test('a principal types in a plan, and what is typed is text', async () => {
  await be('Principal of Pier');
  await button('Pier plan').click();
  await page.getByText('Why.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' <img src=x>', { delay: 5 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Next.');
  await page.getByRole('textbox', { name: 'Row 1, column 2' }).click();
  await page.keyboard.type('North ');
  await button('Add a row below row 1').click();
  await waitFor(() => planText().includes('North'));
  expect(planText()).toContain('Why. <img src=x>\nNext.\none');
  await page.getByRole('textbox', { name: 'Row 2, column 1' }).fill('Year');
  await page.getByText('Our plan').click();
  await waitFor(() => planText().includes('Year'));
  await button('Delete row 2').click();
  await waitFor(() => !planText().includes('Year'));
  await expect(page.locator('.paper img').count()).resolves.toBe(0);
  expect(await look('studio-plan')).toEqual([]);
});

test('the plan sidebar opens from the Extensions menu and calls the add-on', async () => {
  await be('Principal of Pier');
  await button('Untitled document').click();
  await button('Extensions').click();
  await button('Open the plan sidebar').click();
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByRole('heading').first().waitFor();
  await sidebar.getByRole('textbox').first().fill('no link');
  await sidebar.getByRole('button', { name: 'Continue' }).click();
  await sidebar.getByRole('alert').waitFor();
  expect(await look('studio-sidebar')).toEqual([]);
  await button('Close the sidebar').click();
  await page.locator('iframe').waitFor({ state: 'detached' });
});

test('the central office types in the tracker, and the switch of person changes what may be opened', async () => {
  await button('Tracker').click();
  const grid = page.getByRole('application', { name: 'Sheet1' });
  await grid.focus();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=A1*2');
  await page.keyboard.press('Enter');
  await grid.getByText('40').waitFor();
  await grid.getByText('40').click();
  await expect(page.locator('#formula').inputValue()).resolves.toBe('=A1*2');
  expect(content.workspace.spreadsheetAs(OFFICE, content.sheetId).readCell('Sheet1', 2, 1).value).toBe(40);
  expect(await look('studio-tracker')).toEqual([]);
  await be('Board member');
  await page.getByText('View only', { exact: true }).waitFor();
  await expect(button('Extensions').count()).resolves.toBe(0);
  await be('Principal of Pier');
  await page.getByRole('heading', { name: 'Open a file' }).waitFor();
  await expect(button('Tracker').count()).resolves.toBe(0);
});

test('a text that was emptied and not sent yet stays empty while the page is refreshed', async () => {
  await be('Principal of Pier');
  await button('Pier plan').click();
  await page.getByText('Why.').click();
  await page.keyboard.press('End');
  for (const _letter of 'Why.') await page.keyboard.press('Backspace');
  content.workspace.documentAs(PRINCIPAL, content.planId).appendParagraph('From elsewhere.');
  await button('Extensions').click();
  await button('Open the plan sidebar').click();
  await page.getByText('From elsewhere.').waitFor();
  await waitFor(() => !planText().includes('Why.'));
  await expect(page.getByText('Why.').count()).resolves.toBe(0);
});

test('a studio that has ended says so, and what was typed stays', async () => {
  await be('Principal of Pier');
  await button('Pier plan').click();
  await page.getByText('Why.').click();
  await served.close();
  await page.keyboard.press('End');
  await page.keyboard.type(' Because.');
  await page.getByRole('alert').getByText('Start it again with npm start').waitFor();
  await page.getByText('Why. Because.').waitFor();
  served = new ServedStudio(content, '');
  await served.listen();
});
