import type { FrameLocator, Locator } from 'playwright-core';
import { htmlOfOutline } from '../../src/core/template/document-html.ts';
import { profileOutline } from '../../src/core/template/profile-outline.ts';
import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import { OFFICE, PRINCIPAL } from '../studio/small-studio.ts';
import { PROFILE } from '../support/bundle-plans.ts';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(60_000);
const studio = studioForTests();

const SCHOOLS = [{ id: 'pier', name: 'Pier Elementary', improvementStatus: 'TSI', grades: 'K-5' }];
const GOAL =
  'The share of grade 4 students at benchmark in mathematics on the district screener will rise from 40% in May 2025 to 52% by June 12, 2026.';

/** The published profile of a district, shared with the principal. */
function profileLink(): string {
  const { workspace } = studio.now.content;
  const profile = workspace.createDocument({
    owner: OFFICE,
    name: 'District profile',
    html: htmlOfOutline('District profile', profileOutline({ ...PROFILE, schools: SCHOOLS })),
  });
  workspace.share(profile, PRINCIPAL, 'reader');
  return documentAddress(profile);
}

const sidebar = (): FrameLocator => studio.now.page.frameLocator('iframe');
const press = (name: string): Promise<void> => sidebar().getByRole('button', { name, exact: true }).click();
const field = (label: string): Locator => sidebar().getByLabel(label, { exact: true });
const lookAt = async (name: string): Promise<void> => {
  expect([name, ...(await studio.now.look(`principal-${name}`))]).toEqual([name]);
};

/** The first cell in the page beside a label. */
const beside = (label: string): Locator =>
  studio.now.page
    .locator('.paper tr', { has: studio.now.page.getByText(label, { exact: true }) })
    .first()
    .getByRole('textbox')
    .nth(1);

/** The first row in the page that holds a text. */
const rowWith = (text: string): Locator =>
  studio.now.page.locator('.paper tr').filter({ hasText: text }).first();

async function begin(): Promise<void> {
  const link = profileLink();
  await studio.now.be('Principal of Pier');
  await studio.now.file('Untitled document').click();
  const lines = studio.now.page.locator('.paper').getByLabel('Paragraph', { exact: true });
  await lines.first().click();
  await studio.now.page.keyboard.type('Notes for this year');
  await studio.now.page.keyboard.press('Enter');
  await studio.now.page.keyboard.type('Minutes of last year');
  await lines.nth(1).getByText('Minutes of last year').waitFor();
  await studio.now.choose('Extensions', 'Open the plan sidebar');
  await sidebar().getByRole('heading', { name: 'Begin an improvement plan' }).waitFor();
  await lookAt('1-document-with-notes');
  await lines.first().click();
  await studio.now.page.keyboard.press('End');
  await field('Where the template goes').selectOption('Where my cursor is in the page');
  await field('Link to the district profile').fill(link);
  await press('Continue');
  await lookAt('2-school-and-year');
  await press('Insert the template');
  await sidebar().getByRole('button', { name: 'Goal 3' }).waitFor();
  await lookAt('3-template');
  const texts = await lines.allInnerTexts();
  expect([texts[0], texts[texts.length - 1]]).toEqual(['Notes for this year', 'Minutes of last year']);
}

async function writeGoal(): Promise<void> {
  const { page } = studio.now;
  await beside('SMART goal').scrollIntoViewIfNeeded();
  await beside('SMART goal').click();
  await page.keyboard.type(GOAL.slice(0, 20));
  await page.keyboard.insertText(GOAL.slice(20));
  await press('Goal 1');
  // What was typed in the page stands in the place for the wording too, and is checked.
  await sidebar().locator('.reasons').waitFor();
  await expect(field('The goal in your words').inputValue()).resolves.toBe(GOAL);
  for (const criterion of ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound'])
    await sidebar().locator('.reasons').getByText(criterion, { exact: true }).waitFor();
  await lookAt('4-goal-checked');
}

test('a principal makes a plan: template, goal, check, tag, goal, activity, progress', async () => {
  const { page } = studio.now;
  await begin();
  await writeGoal();

  const [first] = await field('Priority this goal serves').locator('option').allInnerTexts();
  expect(first).toBe('P2 · Instruction (suggested)');
  await press('Tag this goal');
  await beside('Strategic priority').getByText('P2 · Instruction').waitFor();
  await lookAt('5-tagged');

  await press('Add an activity');
  await field('Activity').fill('Plan lessons together');
  await field('Lead').fill('Mathematics coach');
  await lookAt('6-activity');
  await press('Add it to the plan');
  await rowWith('Plan lessons together').getByText('Mathematics coach').waitFor();

  await press('Record progress');
  // The day in the workspace, not the day on this machine.
  await expect(field('Date of the result').inputValue()).resolves.toBe('2026-01-20');
  await field('Value').fill('46%');
  await field('Note').fill('Winter screener');
  await lookAt('7-progress');
  await press('Add it to the plan');
  await rowWith('Winter screener').getByText('46%').waitFor();

  await press('All goals');
  await press('Add a goal');
  await page.locator('.paper').getByText('Goal 4', { exact: true }).waitFor();
  await lookAt('8-goal-added');
});
