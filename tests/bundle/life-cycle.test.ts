import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { TestDistrict } from '../support/bundle-district.ts';
import { facts, newPlan, TODAY } from '../support/new-plan.ts';

const COMMENT = 'Which screener is meant?';

test('while something else is written into the document, nothing is moved', () => {
  const { plan } = newPlan();
  plan.workspace.holdLock(built('docs'), 'document', plan.documentId, 60_000);
  expect(() => serverCall(plan.open(), 'movePlan', { to: 'Submitted', replaces: 'Draft' })).toThrow(
    expect.objectContaining({ code: 'alreadyRunning' }),
  );
  expect(facts(plan)).toEqual(['Draft', '']);
});

test('the state in a dropdown chip is not written over', () => {
  const { plan } = newPlan();
  plan.person.setLabelled('Plan state', '');
  plan.person.insertDropdownChip(plan.placeBeside('Plan state'));
  expect(() => serverCall(plan.open(), 'movePlan', { to: 'Submitted', replaces: '' })).toThrow(
    expect.objectContaining({ code: 'pendingSuggestions' }),
  );
});

test('the tracker shows state, day, due day and comments of each plan, and a second roll-up writes nothing', () => {
  const district = new TestDistrict(['Maple', 'Birch']);
  const due = district.rows('Setup').findIndex(({ Setting }) => Setting === 'Plans due');
  district.office.typeIn('Setup', due + 2, 2, '2025-10-15');
  const [first] = district.rollUp().plans;
  const session = () => district.inPlan(first?.documentId ?? '');
  const [one, two] = serverCall(session(), 'openPlan').goals.map(({ id }) => id);
  serverCall(session(), 'addFeedback', { goalId: one ?? '', from: 'Ms. Lee', comment: COMMENT });
  serverCall(session(), 'addFeedback', { goalId: two ?? '', from: 'Ms. Lee', comment: COMMENT });
  const answered = { goalId: two ?? '', from: 'Ms. Lee', date: TODAY, comment: COMMENT };
  serverCall(session(), 'answerFeedback', { ...answered, answer: 'Ours.', isDone: false });
  const { facts: before } = serverCall(session(), 'openPlan');
  serverCall(session(), 'movePlan', { to: 'Submitted', replaces: before.state });
  district.rollUp();
  expect(district.rows('Schools')).toMatchObject([
    { 'Plan state': 'Submitted', 'State date': TODAY, 'Open comments': 1, 'Answered comments': 1 },
    { 'Plan state': 'Draft', Due: '2025-10-15', 'Open comments': 0, 'Answered comments': 0 },
  ]);
  expect(district.meteredRollUp().cost.byKind).not.toHaveProperty('rangeWrite');
});
