import { PlanPages, POLL_MS, planWith, STATEMENT } from './plan-pages.ts';
import type { SidebarPage } from './sidebar-page.ts';

const pages = new PlanPages();

const BETTER =
  'By June 12, 2026, grade 4 students at benchmark in mathematics on the district screener rise from 40% to 46%.';
/** Longer than the check waits after a key. */
const CHECKED_MS = 200;
const PAUSE_MS = 2_100;

const area = (sidebar: SidebarPage) => sidebar.field('The goal in your words');

/** The sidebar with the wording of the first goal under way. */
async function openWording(statement = STATEMENT) {
  const plan = planWith(statement);
  const sidebar = await pages.openGoal(plan);
  if (statement !== '') await sidebar.button('Work on the wording').click();
  return { plan, sidebar };
}

const write = async (sidebar: SidebarPage, text: string): Promise<void> => {
  await area(sidebar).fill(text);
  await sidebar.later(CHECKED_MS);
};

test('a wording is checked while it is typed: contradictions at once, what is missing at the end', async () => {
  const { plan, sidebar } = await openWording();
  expect(await area(sidebar).inputValue()).toBe(STATEMENT);
  expect(await area(sidebar).evaluate((field) => field === document.activeElement)).toBe(true);
  await write(sidebar, 'Chronic absenteeism will increase from 20% to 12%');
  await sidebar.sees('To make it stronger');
  const advice = sidebar.page
    .locator('section', { has: sidebar.heading('To make it stronger') })
    .getByRole('listitem');
  expect(await advice.count()).toBe(1);
  expect(await sidebar.text()).not.toContain('Said another way');
  expect(await sidebar.look('plan-26-typing')).toEqual([]);
  await sidebar.later(PAUSE_MS);
  await sidebar.sees('Said another way');
  expect(await advice.count()).toBeGreaterThan(1);
  await write(sidebar, 'Grade 3 students read.');
  await sidebar.sees('It does not say by when it should be reached.');
  expect(await advice.count()).toBeGreaterThan(1);
  expect(await sidebar.look('plan-27-wording-ended')).toEqual([]);
  expect(plan.textBeside('SMART goal')).toBe(STATEMENT);
  expect(sidebar.calls).toEqual(['openPlan']);
});

test('a wording is put into the plan as typed, lines and signs included, and then judged the same', async () => {
  const { plan, sidebar } = await openWording();
  const typed = `${BETTER}\n<b>Families</b> & staff agreed.`;
  await write(sidebar, typed);
  await sidebar.sees('Not in the plan yet.');
  const reasons = () => sidebar.page.locator('.reasons').innerText();
  const judged = await reasons();
  await sidebar.button('Put it into the plan').click();
  await sidebar.sees('Your wording now stands in the plan.');
  expect(plan.textBeside('SMART goal')).toBe(typed);
  expect(await sidebar.page.locator('blockquote').first().innerText()).toBe(typed);
  expect(await reasons()).toBe(judged);
  expect(await sidebar.text()).not.toContain('Not in the plan yet');
  expect(await sidebar.look('plan-28-written')).toEqual([]);
});

test('a draft outlasts other views, a call that fails, and a refusal', async () => {
  const { plan, sidebar } = await openWording();
  await write(sidebar, BETTER);
  await sidebar.button('All goals').click();
  await sidebar.sees('Your wording is not in the plan yet.');
  expect(await sidebar.look('plan-29-draft-in-list')).toEqual([]);
  await sidebar.button('Goal 1').click();
  await sidebar.button('Add an activity').click();
  await sidebar.button('Back').click();
  expect(await area(sidebar).inputValue()).toBe(BETTER);
  sidebar.failNext();
  await sidebar.button('Put it into the plan').click();
  await sidebar.sees(/^Google did not answer\./);
  plan.person.suggestInsertion(plan.placeBeside('SMART goal'), 'soon');
  await sidebar.button('Put it into the plan').click();
  await sidebar.sees(/holds suggested changes/);
  expect(await area(sidebar).inputValue()).toBe(BETTER);
  expect(await sidebar.look('plan-30-wording-refused')).toEqual([]);
});

test('a goal changed in the page meanwhile is shown beside the draft, and the person decides', async () => {
  const { plan, sidebar } = await openWording();
  await write(sidebar, BETTER);
  plan.person.setLabelled('SMART goal', 'Another goal altogether.', { near: 'Goal 1' });
  await sidebar.later(POLL_MS);
  await sidebar.heading('In the plan now').waitFor();
  await sidebar.sees('Another goal altogether.');
  expect(await area(sidebar).inputValue()).toBe(BETTER);
  await sidebar.button('Keep what is in the plan').click();
  expect(await area(sidebar).inputValue()).toBe('Another goal altogether.');
  await sidebar.button('Close').click();
  await sidebar.button('Work on the wording').waitFor();
  expect(plan.textBeside('SMART goal')).toBe('Another goal altogether.');
});

test('an empty goal is written here or in the page', async () => {
  const { plan, sidebar } = await openWording('');
  await sidebar.sees('There is nothing to check yet.');
  await sidebar.sees(/or type in the page/);
  expect(await sidebar.look('plan-31-empty-goal')).toEqual([]);
  await write(sidebar, BETTER);
  await sidebar.button('Put it into the plan').click();
  await sidebar.sees('Your wording now stands in the plan.');
  expect(plan.textBeside('SMART goal')).toBe(BETTER);
});

test('a wording is copied; when its goal leaves the document it can still be read', async () => {
  const { plan, sidebar } = await openWording();
  await write(sidebar, BETTER);
  await sidebar.button('Copy').click();
  await sidebar.sees(/^Copied\.|is selected/);
  const [table] = plan.placeBeside('Goal ID');
  plan.person.deleteTable(table);
  await sidebar.later(POLL_MS);
  await sidebar.sees('This goal is no longer in the document.');
  await sidebar.sees(BETTER);
  expect(await sidebar.look('plan-32-goal-gone-draft')).toEqual([]);
  await sidebar.button('All goals').click();
  await sidebar.sees(BETTER);
});
