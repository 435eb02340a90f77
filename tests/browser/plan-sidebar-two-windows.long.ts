import { PlanPages, POLL_MS, planWith, rowsUnder, STATEMENT } from './plan-pages.ts';

const pages = new PlanPages();

describe('two windows on one plan', () => {
  test('a goal written in one shows in the other, which is asked before it writes over it', async () => {
    const plan = planWith(STATEMENT);
    const [here, there] = [await pages.openGoal(plan), await pages.openGoal(plan)];
    for (const [window, text] of [
      [here, 'Grade 4 attendance rises from 90% to 93% by June 12, 2026.'],
      [there, 'Grade 5 attendance rises from 90% to 94% by June 12, 2026.'],
    ] as const) {
      await window.button('Work on the wording').click();
      await window.field('The goal in your words').fill(text);
    }
    await here.button('Put it into the plan').click();
    await here.sees('Your wording now stands in the plan.');
    await there.button('Put it into the plan').click();
    await there.heading('In the plan now').waitFor();
    await there.sees('Grade 4 attendance rises from 90% to 93% by June 12, 2026.');
    expect(await there.field('The goal in your words').inputValue()).toContain('Grade 5');
    expect(plan.textBeside('SMART goal')).toContain('Grade 4');
    expect(await there.look('plan-24-two-wordings')).toEqual([]);
    await there.button('Put mine into the plan').click();
    await there.sees('Your wording now stands in the plan.');
    expect(plan.textBeside('SMART goal')).toContain('Grade 5');
    await here.later(POLL_MS);
    await here.sees('Grade 5 attendance rises from 90% to 94% by June 12, 2026.');
  });

  test('a tag that was changed in one is not written over in the other', async () => {
    const plan = planWith(STATEMENT);
    const [here, there] = [await pages.openGoal(plan), await pages.openGoal(plan)];
    await here.field('Priority this goal serves').selectOption('P1');
    await here.button('Tag this goal').click();
    await here.button('Change the priority').waitFor();
    await there.field('Priority this goal serves').selectOption('P2');
    await there.button('Tag this goal').click();
    await there.sees(/was changed in the document.*now it says “P1 · Belonging”/);
    expect(plan.textBeside('Strategic priority')).toBe('P1 · Belonging');
    expect(await there.look('plan-25-tag-changed')).toEqual([]);
  });

  test('goals and rows from both all stand', async () => {
    const plan = planWith(STATEMENT);
    const [here, there] = [await pages.open(plan), await pages.open(plan)];
    for (const window of [here, there]) {
      await window.button('Add a goal').click();
      await window.sees(/now stands in the plan, after the other goals/);
    }
    await there.button('Goal 5').waitFor();
    for (const [window, value] of [
      [here, '48%'],
      [there, '51%'],
    ] as const) {
      await window.button('Goal 1').click();
      await window.button('Record progress').click();
      await window.field('Value').fill(value);
      await window.button('Add it to the plan').click();
      await window.sees('The progress now stands in the goal’s table “Progress”.');
    }
    expect(
      rowsUnder(plan, 'Note')
        .slice(1, 3)
        .map(([, value]) => value),
    ).toEqual(['48%', '51%']);
  });
});
