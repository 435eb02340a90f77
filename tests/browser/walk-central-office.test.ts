import type { FrameLocator, Locator } from 'playwright-core';
import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import { OFFICE, PRINCIPAL } from '../studio/small-studio.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(90_000);
const studio = studioForTests();

const OLD_ACTIVITY = 'Visit classrooms';
const NEW_ACTIVITY = 'Visit every classroom';

const sidebar = (): FrameLocator => studio.now.page.frameLocator('iframe');
const press = (name: string | RegExp): Promise<void> =>
  sidebar().getByRole('button', { name, exact: true }).click();
const sees = (text: string | RegExp): Promise<void> => sidebar().getByText(text).first().waitFor();
const lookAt = async (name: string): Promise<void> => {
  expect([name, ...(await studio.now.look(`office-${name}`))]).toEqual([name]);
};
const tab = (name: string): Promise<void> => studio.now.page.getByRole('tab', { name, exact: true }).click();
const grid = (): Locator => studio.now.page.locator('.grid');

/** Types rows of cells into a tab by keyboard, from a cell on, as a person does. */
async function typeRows(
  name: string,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { page } = studio.now;
  await tab(name);
  for (const [down, cells] of rows.entries()) {
    const line = grid()
      .locator('tbody tr')
      .nth(row - 1 + down);
    await line
      .locator('td')
      .nth(column - 1)
      .click();
    for (const text of cells) {
      await page.keyboard.type(text.slice(0, 1));
      await page.keyboard.insertText(text.slice(1));
      await page.keyboard.press('Tab');
    }
    await line.getByText(cells[cells.length - 1] ?? '', { exact: true }).waitFor();
  }
}

/** The plans of two schools, written by their principal and shared with the central office to read. */
function writePlans(): readonly string[] {
  const { workspace } = studio.now.content;
  return ['Pier Elementary', 'Dock Middle'].map((school, at) => {
    const html = planHtml(school, [fullGoal(`G-AB${at + 2}C`), fullGoal(`G-AB${at + 4}C`)]);
    const id = workspace.createDocument({ owner: PRINCIPAL, name: `${school} plan`, html });
    workspace.share(id, OFFICE, 'reader');
    return documentAddress(id);
  });
}

async function setUp(): Promise<void> {
  const { now } = studio;
  await now.button('New spreadsheet').click();
  await now.choose('Extensions', 'Open the district sidebar');
  await sidebar().getByRole('heading', { name: 'Set up the tracker' }).waitFor();
  await lookAt('1-blank-spreadsheet');
  await press('Set up the tracker');
  await sidebar().getByRole('heading', { name: 'Fill in three tabs' }).waitFor();
  await lookAt('2-tabs');
}

async function fillIn(): Promise<void> {
  const [pier = '', dock = ''] = writePlans();
  await typeRows('Setup', 2, 2, [['Harbor Unified'], ['2025-26']]);
  await typeRows('Priorities', 2, 1, [
    ['P1', 'Belonging', 'Every student is known, safe and present at school.'],
    ['P2', 'Instruction', 'Strong mathematics and reading in every classroom.'],
  ]);
  await lookAt('3-priorities');
  await typeRows('Schools', 2, 1, [
    ['101', 'Pier Elementary', 'K-5', 'None', pier],
    ['102', 'Dock Middle', '6-8', 'TSI', dock],
    ['103', 'Quay High', '9-12', 'None'],
  ]);
  await press('Look again');
  await sidebar().getByRole('heading', { name: 'Harbor Unified' }).waitFor();
  await lookAt('4-filled-in');
}

async function publishAndMakePlan(): Promise<void> {
  await press('Publish the district profile');
  await sees('The district profile is published.');
  await press('Back');
  await press(/^Schools and plans/);
  await press('Make a plan for Quay High');
  await sees('Quay High has a plan now.');
  await lookAt('5-plan-made');
  await press('Back');
}

async function rollUpAndRead(): Promise<void> {
  const { page } = studio.now;
  await press('Roll up all plans');
  await sidebar().getByRole('button', { name: 'See the dashboard' }).waitFor();
  await lookAt('6-rolled-up');
  await press('See the dashboard');
  await sees('Goals and schools by priority');
  await tab('Dashboard');
  const charts = page.getByRole('img', { name: /^Chart: / });
  await expect(charts.count()).resolves.toBe(3);
  await lookAt('7-dashboard');
  await charts.first().scrollIntoViewIfNeeded();
  await lookAt('8-charts');
}

/** The principal changes one cell of a plan; the office goes back to the tracker and its sidebar. */
async function changeOnePlan(): Promise<void> {
  const { now } = studio;
  await now.be('Principal of Pier');
  await now.file('Dock Middle plan').click();
  const cell = now.page.getByRole('textbox').filter({ hasText: OLD_ACTIVITY }).first();
  await cell.fill(NEW_ACTIVITY);
  await now.page.keyboard.press('Tab');
  await now.be('Central office');
  await now.file('Untitled spreadsheet').click();
  await now.choose('Extensions', 'Open the district sidebar');
}

test('the central office sets up, makes a plan, rolls up, reads charts, rolls up again and takes a snapshot', async () => {
  await setUp();
  await fillIn();
  await publishAndMakePlan();
  await rollUpAndRead();

  await changeOnePlan();
  await press('Roll up all plans');
  await sidebar().getByText('Changed in the tracker (1)').click();
  await sees('As they were (2)');
  await lookAt('9-rolled-up-again');
  await tab('Activities');
  await grid().getByText(NEW_ACTIVITY).waitFor();

  await press('Back');
  await press(/^Snapshot/);
  await press('Take the snapshot');
  await sees('“Midyear 2025-26” is taken');
  await tab('Snapshots');
  await grid().getByText('Midyear 2025-26').first().waitFor();
  await lookAt('10-snapshot');
});
