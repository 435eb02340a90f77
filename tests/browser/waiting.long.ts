import { TestDistrict } from '../support/bundle-district.ts';
import { PlanPages, POLL_MS, planWith, rowsUnder, STATEMENT } from './plan-pages.ts';

const pages = new PlanPages();

test('a call that takes long says so, and a second press does nothing twice', async () => {
  const plan = planWith(STATEMENT);
  const sidebar = await pages.open(plan);
  const release = sidebar.hold();
  await sidebar.button('Add a goal').click();
  expect(await sidebar.button('Add a goal').isDisabled()).toBe(true);
  await sidebar.later(11_000);
  await sidebar.sees(/Google is taking longer than usual/);
  await sidebar.sees(/Nothing you typed is lost/);
  expect(await sidebar.look('plan-15-slow')).toEqual([]);
  release();
  await sidebar.button('Goal 4').waitFor();
  expect(sidebar.calls.filter((name) => name === 'addGoal')).toHaveLength(1);
});

test('while nothing changes only the fingerprint is asked for, and nothing while nobody looks', async () => {
  const sidebar = await pages.open(planWith(STATEMENT));
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

describe('a call without an answer for a minute', () => {
  const ACTIVITY = 'Plan mathematics lessons together';

  test('can be waited for longer, and its answer still counts', async () => {
    const plan = planWith(STATEMENT);
    const sidebar = await pages.open(plan);
    const release = sidebar.hold();
    await sidebar.button('Add a goal').click();
    await sidebar.later(61_000);
    await sidebar.sees('Google has not answered for a minute.');
    await sidebar.button('Look at the plan again').waitFor();
    expect(await sidebar.look('plan-22-no-answer')).toEqual([]);
    await sidebar.button('Keep waiting').click();
    await sidebar.sees(/Google is taking longer than usual/);
    await sidebar.later(61_000);
    await sidebar.sees('Google has not answered for a minute.');
    release();
    await sidebar.sees('Goal 4 now stands in the plan, after the other goals.');
    expect(sidebar.calls.filter((name) => name === 'addGoal')).toHaveLength(1);
  });

  test('can be left: the document is read first, the form stands, and a late answer changes nothing', async () => {
    const plan = planWith(STATEMENT);
    const sidebar = await pages.openGoal(plan);
    await sidebar.button('Add an activity').click();
    await sidebar.field('Activity').fill(ACTIVITY);
    const release = sidebar.hold();
    await sidebar.button('Add it to the plan').click();
    await sidebar.later(61_000);
    await sidebar.sees('Google has not answered for a minute.');
    sidebar.letThrough();
    await sidebar.button('Look at the plan again').click();
    await sidebar.sees(/What you asked for may still arrive/);
    const asked = sidebar.calls.filter((name) => name !== 'fingerprint');
    expect(asked).toEqual(['openPlan', 'addActivity', 'openPlan']);
    expect(await sidebar.field('Activity').inputValue()).toBe(ACTIVITY);
    expect(await sidebar.look('plan-23-looked-again')).toEqual([]);
    release();
    await sidebar.called('addActivity', 1);
    await sidebar.later(POLL_MS);
    await sidebar.called('openPlan', 3);
    expect(await sidebar.field('Activity').inputValue()).toBe(ACTIVITY);
    const standing = () => rowsUnder(plan, 'Activity').filter(([first]) => first === ACTIVITY);
    expect(sidebar.calls.filter((name) => name === 'addActivity')).toHaveLength(1);
    expect(standing()).toHaveLength(1);
    await sidebar.button('Add it to the plan').click();
    await sidebar.sees(/it stands in row 2 of the table, and was not written a second time/);
    expect(await sidebar.look('plan-45-sent-again')).toEqual([]);
    expect(standing()).toHaveLength(1);
  });

  test('while opening is asked again, and the late answer does not replace the newer one', async () => {
    const plan = planWith(STATEMENT);
    const sidebar = await pages.open(plan);
    await sidebar.button('Goal 1').click();
    const release = sidebar.hold();
    await sidebar.button('Check again').click();
    await sidebar.later(61_000);
    sidebar.letThrough();
    await sidebar.button('Look at the plan again').click();
    await sidebar.called('openPlan', 3);
    await sidebar.sees(STATEMENT);
    release();
    await sidebar.later(1_000);
    await sidebar.button('Check again').waitFor();
    expect(await sidebar.page.getByRole('progressbar').count()).toBe(0);
    expect(await sidebar.text()).not.toContain('has not answered');
  });
});

test('the district sidebar waits in the same way', async () => {
  const district = new TestDistrict(['Maple']);
  district.rollUp();
  const sidebar = await pages.openAny({
    host: 'sheets',
    workspace: district.workspace,
    session: () => district.tracker(),
  });
  const release = sidebar.hold();
  await sidebar.button(/^Dashboard/).click();
  await sidebar.later(11_000);
  await sidebar.sees(/Nothing you typed is lost/);
  await sidebar.later(50_000);
  await sidebar.button('Keep waiting').waitFor();
  expect(await sidebar.look('district-22-no-answer')).toEqual([]);
  sidebar.letThrough();
  await sidebar.button('Look at the tracker again').click();
  await sidebar.called('openTracker', 2);
  await sidebar.sees(/everything was read again/);
  release();
  expect(sidebar.calls.filter((name) => name === 'readDashboard')).toHaveLength(1);
});
