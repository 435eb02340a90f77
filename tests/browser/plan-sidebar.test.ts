import type { Browser } from 'playwright-core';
import { Killed } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { startChromium } from './chromium.ts';
import { SidebarPage } from './sidebar-page.ts';

const STATEMENT =
  'The share of grade 4 students at benchmark in mathematics on the district screener rises from 40% in May 2025 to 60% by June 12, 2026.';
const VAGUE =
  'We will hold weekly workshops to improve reading and mathematics, and improve attendance by 10%.';
jest.setTimeout(20_000);
const POLL_MS = 21_000;

let browser: Browser;
const open: SidebarPage[] = [];

beforeAll(async () => {
  browser = await startChromium();
});

afterEach(async () => {
  for (const sidebar of open.splice(0)) {
    expect(sidebar.troubles).toEqual([]);
    await sidebar.close();
  }
});

afterAll(async () => {
  await browser?.close();
});

async function openSidebar(plan: PlanDocument): Promise<SidebarPage> {
  const { workspace } = plan;
  const sidebar = await SidebarPage.open(browser, { host: 'docs', workspace, session: () => plan.open() });
  open.push(sidebar);
  return sidebar;
}

/** A plan with three goals, the first of which has this statement. */
function planWith(statement: string): PlanDocument {
  const plan = new PlanDocument();
  const { profileLink } = plan;
  serverCall(plan.open(), 'insertTemplate', { profileLink, schoolId: 'maple', schoolYear: '' });
  plan.person.setLabelled('SMART goal', statement, { near: 'Goal 1' });
  return plan;
}

async function openGoal(plan: PlanDocument): Promise<SidebarPage> {
  const sidebar = await openSidebar(plan);
  await sidebar.button('Goal 1').click();
  await sidebar.heading('Goal 1').waitFor();
  return sidebar;
}

/** The rows of the first table whose heading row has this label. */
const rowsUnder = (plan: PlanDocument, label: string): string[][] =>
  plan.person.tables().find(([header]) => header?.includes(label)) ?? [];

test('a principal begins a plan in a blank document, types a goal, and sees it checked', async () => {
  const plan = new PlanDocument();
  const sidebar = await openSidebar(plan);
  await sidebar.heading('Begin an improvement plan').waitFor();
  expect(sidebar.calls).toEqual(['openPlan']);
  expect(await sidebar.look('plan-1-blank')).toEqual([]);

  await sidebar.field('Link to the district profile').fill(plan.profileLink);
  await sidebar.button('Continue').click();
  await sidebar.field('School').waitFor();
  await sidebar.button('Insert the template').click();
  await sidebar.sees('Choose your school first.');
  await sidebar.field('School').selectOption('Birch Middle');
  expect(await sidebar.look('plan-2-choose-school')).toEqual([]);

  const release = sidebar.hold();
  await sidebar.button('Insert the template').click();
  await sidebar.sees('Writing the template into the document, section by section…');
  expect(await sidebar.look('plan-3-inserting')).toEqual([]);
  release();
  await sidebar.heading('Birch Middle').waitFor();
  expect(plan.textBeside('School')).toBe('Birch Middle');
  await sidebar.button('Goal 3').waitFor();
  expect(await sidebar.look('plan-4-new-plan')).toEqual([]);

  plan.person.setLabelled('SMART goal', STATEMENT, { near: 'Goal 1' });
  await sidebar.later(POLL_MS);
  await sidebar.sees(STATEMENT);
  await sidebar.page.getByText('Measurable: met').waitFor();
  expect(await sidebar.look('plan-5-goals')).toEqual([]);
});

test('a goal is tagged from the list with the suggestion on top, and the page shows the tag', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await openGoal(plan);
  const choice = sidebar.field('Priority this goal serves');
  expect(await choice.locator('option').allInnerTexts()).toEqual([
    'P2 · Instruction (suggested)',
    'P1 · Belonging',
  ]);
  expect(await sidebar.look('plan-6-goal')).toEqual([]);
  const before = plan.structure();
  await choice.selectOption('P1');
  await choice.selectOption('P2');
  expect(plan.structure()).toEqual(before);
  await sidebar.button('Tag this goal').click();
  await sidebar.button('Change the priority').waitFor();
  expect(plan.textBeside('Strategic priority')).toBe('P2 · Instruction');
  expect(await sidebar.look('plan-7-tagged')).toEqual([]);
});

test('a weak goal is given three pieces of advice first, then all, and another wording to copy', async () => {
  const sidebar = await openGoal(planWith(VAGUE));
  expect(await sidebar.look('plan-8-advice')).toEqual([]);
  const advice = sidebar.page
    .locator('section', { has: sidebar.heading('To make it stronger') })
    .getByRole('listitem');
  expect(await advice.count()).toBe(3);
  await sidebar.button(/^Show all/).click();
  expect(await advice.count()).toBeGreaterThan(3);
  await sidebar.button('Copy').click();
  await sidebar.sees(/^Copied\.|is selected/);
});

test('a goal is added after the others', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await openSidebar(plan);
  await sidebar.button('Add a goal').click();
  await sidebar.sees('Goal 4 now stands in the plan, after the other goals.');
  await sidebar.button('Goal 4').waitFor();
  expect(plan.person.text()).toContain('Goal 4');
  expect(await sidebar.look('plan-9-goal-added')).toEqual([]);
});

test('an activity is written; what was typed outlasts a call that fails', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await openGoal(plan);
  await sidebar.button('Add an activity').click();
  await sidebar.field('Activity').fill('Plan mathematics lessons together');
  await sidebar.field('Lead').fill('Mathematics coach');
  await sidebar.field('Start').fill('9/2/2025');
  await sidebar.field('End').fill('5/29/2026');
  await sidebar.field('How often').fill('Weekly');
  sidebar.failNext();
  await sidebar.button('Add it to the plan').click();
  await sidebar.sees(/^Google did not answer\. What you typed here is kept\./);
  expect(await sidebar.field('Activity').inputValue()).toBe('Plan mathematics lessons together');
  expect(await sidebar.look('plan-10-activity-failed')).toEqual([]);
  await sidebar.button('Add it to the plan').click();
  await sidebar.sees('The activity now stands in the goal’s table of key activities.');
  expect(await sidebar.look('plan-20-activity-added')).toEqual([]);
  expect(rowsUnder(plan, 'Activity')[1]?.slice(0, 2)).toEqual([
    'Plan mathematics lessons together',
    'Mathematics coach',
  ]);
});

test('progress is written; a value that is no number is refused with the form as it was', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await openGoal(plan);
  await sidebar.button('Record progress').click();
  expect(await sidebar.field('Date of the result').inputValue()).toBe('2026-01-20');
  await sidebar.field('Value').fill('48-50%');
  await sidebar.field('Status, as you see it').selectOption('On track');
  await sidebar.field('Note').fill('Fluency first');
  await sidebar.button('Add it to the plan').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('Note').inputValue()).toBe('Fluency first');
  expect(await sidebar.look('plan-11-progress-refused')).toEqual([]);
  await sidebar.field('Value').fill('48%');
  await sidebar.button('Add it to the plan').click();
  await sidebar.sees('The progress now stands in the goal’s table “Progress”.');
  expect(rowsUnder(plan, 'Note')[1]?.slice(1)).toEqual(['48%', 'On track', 'Fluency first']);
});

test('a document that is no plan says so, with both ways forward', async () => {
  const plan = new PlanDocument('<h1>Minutes</h1><p>Meeting of May 4</p>');
  const sidebar = await openSidebar(plan);
  await sidebar.sees(/holds text, but no improvement plan/);
  await sidebar.page.getByRole('link', { name: 'open a blank document' }).waitFor();
  expect(await sidebar.look('plan-12-not-a-plan')).toEqual([]);
  await sidebar.field('Link to the district profile').fill('not a link');
  await sidebar.button('Continue').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('Link to the district profile').inputValue()).toBe('not a link');
  expect(await sidebar.look('plan-13-bad-link')).toEqual([]);
});

test('a document that cannot be read says so, and is tried again', async () => {
  const plan = planWith(STATEMENT);
  let broken = true;
  const session = () => {
    if (broken) throw new Error('Service unavailable');
    return plan.open();
  };
  const sidebar = await SidebarPage.open(browser, { host: 'docs', workspace: plan.workspace, session });
  open.push(sidebar);
  await sidebar.heading('The document could not be read').waitFor();
  expect(await sidebar.look('plan-14-unreadable')).toEqual([]);
  broken = false;
  await sidebar.button('Try again').click();
  await sidebar.heading('Maple Elementary').waitFor();
});

test('a call that takes long says so, and a second press does nothing twice', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await openSidebar(plan);
  const release = sidebar.hold();
  await sidebar.button('Add a goal').click();
  expect(await sidebar.button('Add a goal').isDisabled()).toBe(true);
  await sidebar.later(13_000);
  await sidebar.sees(/Google is taking longer than usual/);
  expect(await sidebar.look('plan-15-slow')).toEqual([]);
  release();
  await sidebar.button('Goal 4').waitFor();
  expect(sidebar.calls.filter((name) => name === 'addGoal')).toHaveLength(1);
});

test('a goal deleted elsewhere is said to be gone; a form on it keeps what was typed', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await openGoal(plan);
  await sidebar.button('Add an activity').click();
  await sidebar.field('Activity').fill('Plan lessons together');
  const [table] = plan.placeBeside('Goal ID');
  plan.person.deleteTable(table);
  await sidebar.button('Add it to the plan').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('Activity').inputValue()).toBe('Plan lessons together');
  await sidebar.later(POLL_MS);
  await sidebar.button('Back').click();
  await sidebar.sees('This goal is no longer in the document.');
  expect(await sidebar.look('plan-16-goal-gone')).toEqual([]);
});

test('text of a plan is shown as text', async () => {
  const statement = '<img src=x onerror="document.title=1"><b>Grade 4</b> rises from 40% to 60%';
  const sidebar = await openGoal(planWith(statement));
  expect(await sidebar.page.locator('blockquote').first().innerText()).toBe(statement);
  expect(await sidebar.page.locator('#sidebar img, #sidebar b').count()).toBe(0);
});

test('while nothing changes only the fingerprint is asked for, and nothing while nobody looks', async () => {
  const sidebar = await openSidebar(planWith(STATEMENT));
  await sidebar.later(POLL_MS);
  await sidebar.called('fingerprint', 1);
  await sidebar.page.evaluate(() =>
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
  );
  await sidebar.later(3 * POLL_MS);
  await sidebar.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible' });
    window.dispatchEvent(new Event('focus'));
  });
  await sidebar.called('fingerprint', 2);
  expect(sidebar.calls).toEqual(['openPlan', 'fingerprint', 'fingerprint']);
});

test('an insertion that stopped half-way is not taken for a plan, and goes on where it stopped', async () => {
  const plan = new PlanDocument();
  const sidebar = await openSidebar(plan);
  await sidebar.field('Link to the district profile').fill(plan.profileLink);
  await sidebar.button('Continue').click();
  await sidebar.field('School').selectOption('Birch Middle');
  let saves = 0;
  plan.workspace.interrupt = ({ kind }) => {
    if (kind === 'documentSave') saves += 1;
    if (saves === 5) throw new Killed('Exceeded maximum execution time');
  };
  await sidebar.button('Insert the template').click();
  await sidebar.page.getByRole('alert').waitFor();
  plan.workspace.interrupt = null;
  expect(plan.person.text()).toContain('Birch Middle');
  await sidebar.later(POLL_MS);
  await sidebar.called('openPlan', 2);
  expect(await sidebar.field('School').inputValue()).toBe('birch');
  expect(await sidebar.look('plan-17-insertion-stopped')).toEqual([]);
  await sidebar.button('Insert the template').click();
  await sidebar.button('Goal 3').waitFor();
  expect(plan.person.text().split('Birch Middle')).toHaveLength(3);
});

test('a tag over a suggested change is refused with the way forward, and the choice stands', async () => {
  const plan = planWith(STATEMENT);
  plan.person.suggestInsertion(plan.placeBeside('Strategic priority'), 'P1');
  const sidebar = await openGoal(plan);
  await sidebar.field('Priority this goal serves').selectOption('P1');
  await sidebar.button('Tag this goal').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('Priority this goal serves').inputValue()).toBe('P1');
  expect(await sidebar.look('plan-18-tag-refused')).toEqual([]);
});

test('a plan whose profile cannot be read says so, and works on', async () => {
  const plan = planWith(STATEMENT);
  plan.person.setLabelled(
    'District profile',
    'https://docs.google.com/document/d/1abcdefghijklmnopqrstuvwxyz/edit',
  );
  const sidebar = await openSidebar(plan);
  await sidebar.sees(/^The district profile could not be opened/);
  expect(await sidebar.look('plan-19-profile-unreadable')).toEqual([]);
});

test('what is wrong in the document is listed, and a goal that stands twice is not written to', async () => {
  const plan = planWith(STATEMENT);
  plan.person.duplicateSection('Goal 1');
  const sidebar = await openSidebar(plan);
  await sidebar.heading('To put right in the document').waitFor();
  expect(await sidebar.look('plan-21-to-put-right')).toEqual([]);
  await sidebar.button('Goal 1').nth(1).click();
  await sidebar.button('Tag this goal').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(plan.textBeside('Strategic priority')).toBe('');
});

test('by keyboard alone: a goal is opened, its heading is read out, and the way back is next', async () => {
  const sidebar = await openSidebar(planWith(STATEMENT));
  const { keyboard } = sidebar.page;
  const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent?.trim());
  await keyboard.press('Tab');
  expect(await focused()).toBe('Goal 1');
  await keyboard.press('Enter');
  await sidebar.heading('SMART check').waitFor();
  expect(await focused()).toBe('Goal 1');
  await keyboard.press('Shift+Tab');
  expect(await focused()).toBe('All goals');
  await keyboard.press('Enter');
  await sidebar.heading('Maple Elementary').waitFor();
});
