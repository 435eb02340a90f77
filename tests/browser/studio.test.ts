import { htmlOfOutline } from '../../src/core/template/document-html.ts';
import { goalOutline } from '../../src/core/template/goal-outline.ts';
import { genericPack } from '../../src/core/template/packs/generic.ts';
import { OFFICE, PRINCIPAL, ServedStudio } from '../studio/small-studio.ts';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(60_000);
const studio = studioForTests();

test('a principal types in a plan, and what is typed is text', async () => {
  await studio.now.be('Principal of Pier');
  await studio.now.file('Pier plan').click();
  await studio.now.page.getByText('Why.').click();
  await studio.now.page.keyboard.press('End');
  await studio.now.page.keyboard.type(' <img src=x>', { delay: 5 });
  await studio.now.page.keyboard.press('Enter');
  await studio.now.page.keyboard.type('Next.');
  await studio.now.page.getByRole('textbox', { name: 'Row 1, column 2' }).click();
  await studio.now.page.keyboard.type('North ');
  await studio.now.button('Add a row below row 1').click();
  await studio.now.waitFor(() => studio.now.planText().includes('North'));
  expect(studio.now.planText()).toContain('Why. <img src=x>\nNext.\none');
  await studio.now.page.getByRole('textbox', { name: 'Row 2, column 1' }).fill('Year');
  await studio.now.page.getByText('Our plan').click();
  await studio.now.waitFor(() => studio.now.planText().includes('Year'));
  await studio.now.button('Delete row 2').click();
  await studio.now.waitFor(() => !studio.now.planText().includes('Year'));
  await expect(studio.now.page.locator('.paper img').count()).resolves.toBe(0);
  expect(await studio.now.look('studio-plan')).toEqual([]);
});

test('the plan sidebar opens from the Extensions menu and calls the add-on', async () => {
  await studio.now.be('Principal of Pier');
  await studio.now.file('Untitled document').click();
  await studio.now.button('Extensions').click();
  await studio.now.button('Open the plan sidebar').click();
  const sidebar = studio.now.page.frameLocator('iframe');
  await sidebar.getByRole('heading').first().waitFor();
  await sidebar.getByRole('textbox').first().fill('no link');
  await sidebar.getByRole('button', { name: 'Continue' }).click();
  await sidebar.getByRole('alert').waitFor();
  expect(await studio.now.look('studio-sidebar')).toEqual([]);
  await studio.now.button('Close the sidebar').click();
  await studio.now.page.locator('iframe').waitFor({ state: 'detached' });
});

test('a line of what a school owes leads to its place on the page', async () => {
  const { workspace, blankId } = studio.now.content;
  const goal = goalOutline(genericPack, { id: 'G-2222', number: 1 });
  const filler = Array.from({ length: 40 }, (_, at) => `<p>Line ${at + 1}</p>`).join('');
  workspace.documentAs(PRINCIPAL, blankId).pasteHtml(filler + htmlOfOutline('Plan', [goal]));
  await studio.now.be('Principal of Pier');
  await studio.now.file('Untitled document').click();
  await studio.now.choose('Extensions', 'Open the plan sidebar');
  const sidebar = studio.now.page.frameLocator('iframe');
  await sidebar.getByRole('button', { name: 'What this school owes' }).click();
  const goals = sidebar.locator('section', {
    has: sidebar.getByRole('heading', { name: 'Goals', exact: true }),
  });
  await goals.getByRole('button', { name: 'Show in the plan' }).first().click();
  const cell = studio.now.page
    .getByRole('row', { name: /^SMART goal/ })
    .getByRole('textbox')
    .nth(1);
  await cell.and(studio.now.page.locator(':focus')).waitFor();
  expect(await studio.now.look('studio-shown-place')).toEqual([]);
  await studio.now.page.keyboard.type('All of us read.');
  await cell.and(studio.now.page.getByText('All of us read.')).waitFor();
});

test('the central office types in the tracker, and the switch of person changes what may be opened', async () => {
  await studio.now.file('Tracker').click();
  const grid = studio.now.page.getByRole('application', { name: 'Sheet1' });
  await grid.focus();
  await studio.now.page.keyboard.type('20');
  await studio.now.page.keyboard.press('Enter');
  await studio.now.page.keyboard.type('=A1*2');
  await studio.now.page.keyboard.press('Enter');
  await grid.getByText('40').waitFor();
  await grid.getByText('40').click();
  await expect(studio.now.page.locator('#formula').inputValue()).resolves.toBe('=A1*2');
  expect(
    studio.now.content.workspace.spreadsheetAs(OFFICE, studio.now.content.sheetId).readCell('Sheet1', 2, 1)
      .value,
  ).toBe(40);
  expect(await studio.now.look('studio-tracker')).toEqual([]);
  await studio.now.be('Board member');
  await studio.now.page.getByText('View only', { exact: true }).waitFor();
  await expect(studio.now.button('Extensions').count()).resolves.toBe(0);
  await studio.now.be('Principal of Pier');
  await studio.now.page.getByRole('heading', { name: 'Open a file' }).waitFor();
  await expect(studio.now.file('Tracker').count()).resolves.toBe(0);
});

test('a text that was emptied and not sent yet stays empty while the page is refreshed', async () => {
  await studio.now.be('Principal of Pier');
  await studio.now.file('Pier plan').click();
  await studio.now.page.getByText('Why.').click();
  await studio.now.page.keyboard.press('End');
  for (const _letter of 'Why.') await studio.now.page.keyboard.press('Backspace');
  studio.now.content.workspace
    .documentAs(PRINCIPAL, studio.now.content.planId)
    .appendParagraph('From elsewhere.');
  await studio.now.button('Extensions').click();
  await studio.now.button('Open the plan sidebar').click();
  await studio.now.page.getByText('From elsewhere.').waitFor();
  await studio.now.waitFor(() => !studio.now.planText().includes('Why.'));
  await expect(studio.now.page.getByText('Why.').count()).resolves.toBe(0);
});

test('a studio that has ended says so, and what was typed stays', async () => {
  await studio.now.be('Principal of Pier');
  await studio.now.file('Pier plan').click();
  await studio.now.page.getByText('Why.').click();
  await studio.now.served.close();
  await studio.now.page.keyboard.press('End');
  await studio.now.page.keyboard.type(' Because.');
  await studio.now.page.getByRole('alert').getByText('Start it again with npm start').waitFor();
  await studio.now.page.getByText('Why. Because.').waitFor();
  const asked = studio.now.page.waitForEvent('dialog');
  void studio.now.page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  studio.now.served = new ServedStudio(studio.now.content, '');
  await studio.now.served.listen();
});
