import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import { PRINCIPAL } from '../support/bundle-district.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';
import { PlanPages, POLL_MS, planWith, rowsUnder, STATEMENT } from './plan-pages.ts';

const REVIEWER = 'reviewer@harbor.example';
const CALENDAR = [
  { name: 'Plans due', day: '2025-10-15' },
  { name: 'Board approves the plans', day: '2026-02-11' },
];
const pages = new PlanPages();

/** A plan with three goals that its principal and a reviewer of the district may edit. */
function sharedPlan() {
  const plan = planWith(STATEMENT);
  plan.workspace.share(plan.documentId, REVIEWER, 'writer');
  return plan;
}

const commentRows = (plan: ReturnType<typeof planWith>): string[][] => rowsUnder(plan, 'From').slice(1);

const stateOf = (plan: ReturnType<typeof planWith>) => [
  plan.textBeside('Plan state'),
  plan.textBeside('State date'),
];

test('a principal sees what the school owes, and goes to a place in the plan', async () => {
  const plan = planWith(STATEMENT, new PlanDocument(undefined, CALENDAR));
  const principal = await pages.open(plan);
  await principal.sees('3 of 14 parts are complete');
  await principal.button('What this school owes').click();
  await principal.heading('About our school').waitFor();
  expect(await principal.look('owed-1-missing')).toEqual([]);
  const goals = principal.page.locator('section', { has: principal.heading(/^Goals$/) });
  await goals.getByRole('button', { name: 'Show in the plan' }).first().click();
  await principal.called('showPlace', 1);
  expect(plan.textAtCursor()).toBe(STATEMENT);

  plan.person.typeUnder('About our school', 'We teach 300 students.');
  plan.person.renameHeading('Root causes', 'Why it is so');
  const families = principal.page.locator('section', { has: principal.heading('Root causes') });
  await families.getByRole('button', { name: 'Show in the plan' }).click();
  await principal.sees('“Root causes” was not found in the document just now.');
  expect(await principal.look('owed-2-gone')).toEqual([]);
  await principal.later(POLL_MS);
  await principal.sees('4 of 14 parts are complete');
  await principal.sees('Add the heading “Root causes”');
});

test('a principal submits after a list of what to look at', async () => {
  const plan = planWith(STATEMENT, new PlanDocument(undefined, CALENDAR));
  const principal = await pages.open(plan);
  await principal.sees('The school is writing it.');
  await principal.sees('Plans due: October 15, 2025. The day has passed.');
  expect(await principal.look('life-1-draft')).toEqual([]);
  await principal.button('Submit the plan').click();
  await principal.heading(/^To look at first/).waitFor();
  await principal.sees('How we monitor and adjust');
  expect(await principal.look('life-2-checklist')).toEqual([]);
  await principal.button('Submit anyway').click();
  await principal.sees('The plan is submitted.');
  await principal.sees('Board approves the plans: February 11, 2026');
  expect(await principal.look('life-3-submitted')).toEqual([]);
  expect(stateOf(plan)).toEqual(['Submitted', '2026-01-20']);
});

test('a reviewer comments and asks for changes, and the principal answers', async () => {
  const plan = sharedPlan();
  plan.person.setLabelled('Plan state', 'Submitted');
  const principal = await pages.open(plan);
  const reviewer = await pages.open(plan, () => plan.open(REVIEWER));
  await reviewer.button('Review this plan').click();
  expect(await reviewer.look('life-4-review')).toEqual([]);
  await reviewer.button('Goal 1').click();
  await reviewer.field('Your name').fill('Ms. Lee');
  await reviewer.field('Comment').fill('Which screener is meant?');
  expect(await reviewer.look('life-5-comment')).toEqual([]);
  await reviewer.button('Write it into the plan').click();
  await reviewer.sees('Your comment now stands in the goal’s table “Feedback”.');
  expect(commentRows(plan)[0]).toEqual(['Ms. Lee', '2026-01-20', 'Which screener is meant?', '', '']);
  await reviewer.sees('Comments: 1 open, 0 answered');
  await reviewer.button('Ask for changes').click();
  await reviewer.sees('The plan says that changes are asked.');
  expect(await reviewer.look('life-6-changes-asked')).toEqual([]);

  await principal.later(POLL_MS);
  await principal.sees('One comment waits for an answer.');
  expect(await principal.look('life-7-comment-waits')).toEqual([]);
  await principal.button('Goal 1').click();
  await principal.field('Your answer').fill('The district screener.');
  expect(await principal.look('life-8-answer')).toEqual([]);
  await principal.button('Answer and mark done').click();
  await principal.sees('Answer: The district screener.');
  expect(commentRows(plan)[0]?.slice(3)).toEqual(['The district screener.', '2026-01-20']);
  await principal.button('All goals').click();
  await principal.button('Submit the plan').waitFor();
});

test('the district approves, and records the day of the board’s approval', async () => {
  const plan = sharedPlan();
  plan.person.setLabelled('Plan state', 'Submitted');
  const reviewer = await pages.open(plan, () => plan.open(REVIEWER));
  await reviewer.button('Review this plan').click();
  await reviewer.button('Approve the plan').click();
  await reviewer.sees('The plan is approved by the district.');
  await reviewer.button('Record the board’s approval').click();
  await reviewer.sees('Choose the day from which the plan is “Approved by the board”');
  await reviewer.field('Day of the board’s approval').fill('2026-01-14');
  expect(await reviewer.look('life-9-board')).toEqual([]);
  await reviewer.button('Record the board’s approval').click();
  await reviewer.sees('The plan says when the board approved it.');
  expect(stateOf(plan)).toEqual(['Approved by the board', '2026-01-14']);
});

test('a state that was moved meanwhile is not written over, and the sidebar shows the one there is', async () => {
  const plan = sharedPlan();
  const sidebar = await pages.open(plan, () => plan.open(PRINCIPAL));
  await sidebar.button('Submit the plan').click();
  plan.person.setLabelled('Plan state', 'Approved by the district');
  await sidebar.button('Submit anyway').click();
  await sidebar.sees('now it is “Approved by the district”. Nothing was written over it.');
  await sidebar.button('Back').click();
  await sidebar.sees('The district approved it.');
  expect(plan.textBeside('Plan state')).toBe('Approved by the district');
});

test('a comment survives a call that fails, and arrives once', async () => {
  const plan = sharedPlan();
  const sidebar = await pages.open(plan, () => plan.open(REVIEWER));
  await sidebar.button('Review this plan').click();
  await sidebar.button('Goal 1').click();
  await sidebar.field('Comment').fill('For whom?');
  await sidebar.button('Write it into the plan').click();
  await sidebar.sees('Write your name first');
  await sidebar.field('Your name').fill('Ms. Lee');
  sidebar.failNext();
  await sidebar.button('Write it into the plan').click();
  await sidebar.sees(/^Google did not answer\. What you typed here is kept\./);
  await sidebar.button('Write it into the plan').click();
  await sidebar.sees('Your comment now stands');
  await sidebar.button('Goal 2').click();
  expect(await sidebar.field('Your name').inputValue()).toBe('Ms. Lee');
  expect(commentRows(plan).filter(([from]) => from !== '')).toHaveLength(1);
});

test('a principal goes on from last year’s plan, and sees first what goes on', async () => {
  const plan = new PlanDocument();
  const goals = [
    fullGoal('G-2222', { title: 'Goal 1: Number sense' }),
    fullGoal('G-3333', { title: 'Goal 2: Reading', progress: [], initiative: { text: '', id: null } }),
  ];
  const lastYear = { owner: PRINCIPAL, name: 'Last year', html: planHtml('Maple Elementary', goals) };
  const link = documentAddress(plan.workspace.createDocument(lastYear));
  const sidebar = await pages.open(plan);
  await sidebar.field('Link to the district profile').fill(plan.profileLink);
  await sidebar.button('Continue').click();
  await sidebar.field('School').selectOption('Maple Elementary');
  await sidebar.field('School year').fill('2026-27');
  await sidebar.field('Last year’s plan (optional)').fill('our old plan');
  await sidebar.button('Look at last year’s plan').click();
  await sidebar.sees('is not the address of another Google Doc');
  expect(await sidebar.look('life-10-next-year')).toEqual([]);
  await sidebar.field('Last year’s plan (optional)').fill(link);
  await sidebar.button('Look at last year’s plan').click();
  await sidebar.heading('Goals that go on (2)').waitFor();
  await sidebar.sees('Baseline: 48% (2026-01-12). Priority: P2 · Instruction.');
  expect(await sidebar.look('life-11-last-plan')).toEqual([]);
  await sidebar.button('Back').click();
  expect(await sidebar.field('Last year’s plan (optional)').inputValue()).toBe(link);
  await sidebar.button('Look at last year’s plan').click();
  await sidebar.button('Insert the template').click();
  await sidebar.button('Goal 3').waitFor();
  expect(await sidebar.look('life-12-goes-on')).toEqual([]);
  expect(plan.textBeside('Continues goal')).toBe(`G-2222 of 2025-26, ${link}`);
});
