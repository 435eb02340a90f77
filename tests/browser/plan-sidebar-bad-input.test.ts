import { Killed } from '../../src/emulator/execution.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { PlanPages, POLL_MS, planWith, STATEMENT } from './plan-pages.ts';

const pages = new PlanPages();

test('a document that is no plan says so, with both ways forward', async () => {
  const plan = new PlanDocument('<h1>Minutes</h1><p>Meeting of May 4</p>');
  const sidebar = await pages.open(plan);
  await sidebar.sees(/holds text, but no improvement plan/);
  await sidebar.page.getByRole('link', { name: 'open a blank document' }).waitFor();
  expect(await sidebar.look('plan-12-not-a-plan')).toEqual([]);
  await sidebar.field('Link to the district profile').fill('not a link');
  await sidebar.button('Continue').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(await sidebar.field('Link to the district profile').inputValue()).toBe('not a link');
  expect(await sidebar.look('plan-13-bad-link')).toEqual([]);
  plan.person.setCursor({ heading: 'Minutes' });
  await sidebar.field('Where the template goes').selectOption('Where my cursor is in the page');
  await sidebar.field('Link to the district profile').fill(plan.profileLink);
  await sidebar.button('Continue').click();
  await sidebar.field('School').selectOption('Birch Middle');
  expect(await sidebar.look('plan-46-where-it-goes')).toEqual([]);
  await sidebar.button('Insert the template').click();
  await sidebar.sees('The template now stands where the cursor was.');
  expect(plan.structure().slice(0, 2)).toEqual(['1 Minutes', expect.stringMatching(/Birch Middle/)]);
  plan.person.typeUnder('Root causes', 'Too little time to read.');
  await sidebar.button('Take it out again').click();
  await sidebar.sees(/stay, because something in them was changed: Root causes\./);
  expect(await sidebar.look('plan-47-taken-out')).toEqual([]);
  expect(plan.structure()).toEqual([
    '1 Minutes',
    '2 Root causes',
    expect.stringMatching(/What to write here/),
    '0 Too little time to read.',
    '0 Meeting of May 4',
  ]);
});

test('a document that cannot be read says so, and is tried again', async () => {
  const plan = planWith(STATEMENT);
  let broken = true;
  const session = () => {
    if (broken) throw new Error('Service unavailable');
    return plan.open();
  };
  const sidebar = await pages.open(plan, session);
  await sidebar.heading('The document could not be read').waitFor();
  expect(await sidebar.look('plan-14-unreadable')).toEqual([]);
  broken = false;
  await sidebar.button('Try again').click();
  await sidebar.heading('Maple Elementary').waitFor();
});

test('a goal deleted elsewhere is said to be gone; a form on it keeps what was typed', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await pages.openGoal(plan);
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

test('an insertion that stopped half-way is not taken for a plan, and goes on where it stopped', async () => {
  const plan = new PlanDocument();
  const sidebar = await pages.open(plan);
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
  const sidebar = await pages.openGoal(plan);
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
  const sidebar = await pages.open(plan);
  await sidebar.sees(/^The district profile could not be opened/);
  expect(await sidebar.look('plan-19-profile-unreadable')).toEqual([]);
});

test('what is wrong in the document is listed, and a goal that stands twice is not written to', async () => {
  const plan = planWith(STATEMENT);
  plan.person.duplicateSection('Goal 1');
  const sidebar = await pages.open(plan);
  await sidebar.heading('To put right in the document').waitFor();
  expect(await sidebar.look('plan-21-to-put-right')).toEqual([]);
  await sidebar.button('Goal 1').nth(1).click();
  await sidebar.button('Tag this goal').click();
  await sidebar.page.getByRole('alert').waitFor();
  expect(plan.textBeside('Strategic priority')).toBe('');
});

test('a document whose insertion stopped offers to finish it when it is opened again', async () => {
  const plan = new PlanDocument();
  let saves = 0;
  plan.workspace.interrupt = ({ kind }) => {
    if (kind === 'documentSave') saves += 1;
    if (saves === 3) throw new Killed('Exceeded maximum execution time');
  };
  const request = { profileLink: plan.profileLink, schoolId: 'birch', schoolYear: '2026-27' };
  expect(() => plan.open().call('insertTemplate', request)).toThrow(Killed);
  plan.workspace.interrupt = null;
  const sidebar = await pages.open(plan);
  await sidebar.heading('Part of the template is still missing').waitFor();
  expect(await sidebar.look('plan-33-part-missing')).toEqual([]);
  await sidebar.button('Leave it as it is').click();
  await sidebar.button('Add a goal').waitFor();
  const again = await pages.open(plan);
  await again.button('Add what is missing').click();
  await again.button('Goal 3').waitFor();
  const headings = plan.structure().filter((block) => /^[12] |^3 Goal/.test(String(block)));
  expect(new Set(headings).size).toBe(headings.length);
  expect(headings).toContain('1 School improvement plan, Birch Middle, 2026-27');
});
