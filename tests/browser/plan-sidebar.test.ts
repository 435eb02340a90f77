import { PlanDocument } from '../support/bundle-plan-document.ts';
import { PlanPages, POLL_MS, planWith, STATEMENT } from './plan-pages.ts';
import type { SidebarPage } from './sidebar-page.ts';

const VAGUE =
  'We will hold weekly workshops to improve reading and mathematics, and improve attendance by 10%.';

const pages = new PlanPages();

async function insertAsBefore(sidebar: SidebarPage, plan: PlanDocument): Promise<void> {
  await sidebar.field('Link to the district profile').fill(plan.profileLink);
  await sidebar.button('Continue').click();
  await sidebar.field('School').selectOption('Birch Middle');
  await sidebar.button('Insert the template').click();
}

test('a principal begins a plan in a blank document, types a goal, and sees it checked', async () => {
  const plan = new PlanDocument();
  const sidebar = await pages.open(plan);
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
  await sidebar.button('Take it out again').click();
  await sidebar.sees('The template was taken out again.');
  expect(plan.structure()).toEqual([]);
  await insertAsBefore(sidebar, plan);
  await sidebar.button('Goal 3').waitFor();

  plan.person.setLabelled('SMART goal', STATEMENT, { near: 'Goal 1' });
  await sidebar.later(POLL_MS);
  await sidebar.sees(STATEMENT);
  await sidebar.page.getByText('Measurable: met').waitFor();
  expect(await sidebar.button('Take it out again').count()).toBe(0);
  expect(await sidebar.look('plan-5-goals')).toEqual([]);
});

test('a goal is tagged from the list with the suggestion on top, and the page shows the tag', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await pages.openGoal(plan);
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

test('a weak goal is given three pieces of advice first, then all, and another wording to begin with', async () => {
  const sidebar = await pages.openGoal(planWith(VAGUE));
  expect(await sidebar.look('plan-8-advice')).toEqual([]);
  const advice = sidebar.page
    .locator('section', { has: sidebar.heading('To make it stronger') })
    .getByRole('listitem');
  expect(await advice.count()).toBe(3);
  await sidebar.button(/^Show all/).click();
  expect(await advice.count()).toBeGreaterThan(3);
  await sidebar.button('Use this wording as a start').click();
  expect(await sidebar.field('The goal in your words').inputValue()).toContain('____');
  await sidebar.button('Back to what I typed before').click();
  expect(await sidebar.field('The goal in your words').inputValue()).toBe(VAGUE);
});

test('text of a plan is shown as text', async () => {
  const statement = '<img src=x onerror="document.title=1"><b>Grade 4</b> rises from 40% to 60%';
  const sidebar = await pages.openGoal(planWith(statement));
  expect(await sidebar.page.locator('blockquote').first().innerText()).toBe(statement);
  expect(await sidebar.page.locator('#sidebar img, #sidebar b').count()).toBe(0);
});

test('by keyboard alone: a goal is opened, its heading is read out, and the way back is next', async () => {
  const sidebar = await pages.open(planWith(STATEMENT));
  const { keyboard } = sidebar.page;
  const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent?.trim());
  for (const next of ['Submit the plan', 'Review this plan', 'What this school owes', 'Goal 1']) {
    await keyboard.press('Tab');
    expect(await focused()).toBe(next);
  }
  await keyboard.press('Enter');
  await sidebar.heading('SMART check').waitFor();
  expect(await focused()).toBe('Goal 1');
  await keyboard.press('Shift+Tab');
  expect(await focused()).toBe('All goals');
  await keyboard.press('Enter');
  await sidebar.heading('Maple Elementary').waitFor();
});
