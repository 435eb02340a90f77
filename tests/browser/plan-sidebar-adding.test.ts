import { PlanPages, POLL_MS, planWith, rowsUnder, STATEMENT } from './plan-pages.ts';

const pages = new PlanPages();

test('a goal is added after the others', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await pages.open(plan);
  await sidebar.button('Add a goal').click();
  await sidebar.sees('Goal 4 now stands in the plan, after the other goals.');
  await sidebar.button('Goal 4').waitFor();
  expect(plan.person.text()).toContain('Goal 4');
  expect(await sidebar.look('plan-9-goal-added')).toEqual([]);
  await sidebar.button('Put the table into the plan').click();
  await sidebar.sees('The table now stands above the goals.');
  expect(rowsUnder(plan, 'Money')).toHaveLength(2);
  plan.person.setLabelled('Need addressed', 'Fluency', { near: 'Goal 1' });
  await sidebar.later(POLL_MS);
  await sidebar.button('Bring the table up to date').click();
  await sidebar.sees('The table is up to date.');
  expect(rowsUnder(plan, 'Money')[1]?.[2]).toBe('Fluency');
  expect(await sidebar.look('plan-48-overview')).toEqual([]);
});

test('an activity is written; what was typed outlasts a call that fails', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await pages.openGoal(plan);
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
  const sidebar = await pages.openGoal(plan);
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
