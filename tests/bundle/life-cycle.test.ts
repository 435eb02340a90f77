import type { ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { TestDistrict } from '../support/bundle-district.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';
import { fullGoal, planHtml } from '../support/bundle-plans.ts';

const REVIEWER = 'reviewer@harbor.example';
const COMMENT = 'Which screener is meant?';
const TODAY = '2026-01-20';

function newPlan() {
  const goalId = 'G-7KQ2';
  const plan = new PlanDocument(
    planHtml('Maple', [fullGoal(goalId, { activities: [], progress: [], feedback: [] })]),
  );
  plan.workspace.share(plan.documentId, REVIEWER, 'writer');
  return { plan, goalId };
}
type NewPlan = ReturnType<typeof newPlan>;

const facts = (plan: PlanDocument) => [plan.textBeside('Plan state'), plan.textBeside('State date')];
/** The filled rows of the goal’s tables of activities, progress and feedback, one after the other. */
const rowsIn = (plan: PlanDocument): string[][] =>
  ['Activity', 'Date', 'From'].flatMap((heading) =>
    (plan.person.tables().find(([header]) => header?.[0] === heading) ?? [])
      .slice(1)
      .filter(([first]) => first),
  );

/** What a person asks for, and what the plan says once it is done. */
const ASKED = [
  {
    name: 'a plan is submitted',
    prepare: (_made: NewPlan) => undefined,
    ask: ['movePlan', { to: 'Submitted', replaces: 'Draft' }],
    state: ['Submitted', TODAY],
    rows: [] as string[][],
  },
  {
    name: 'a comment is written',
    prepare: (_made: NewPlan) => undefined,
    ask: ['addFeedback', { from: 'Ms. Lee', comment: COMMENT }],
    state: ['Draft', ''],
    rows: [['Ms. Lee', TODAY, COMMENT, '', '']],
  },
  {
    name: 'a comment is written for which the table needs another row',
    prepare: ({ plan, goalId }: NewPlan) =>
      serverCall(plan.open(REVIEWER), 'addFeedback', { goalId, from: 'Mr. Diaz', comment: 'For whom?' }),
    ask: ['addFeedback', { from: 'Ms. Lee', comment: COMMENT }],
    state: ['Draft', ''],
    rows: [
      ['Mr. Diaz', TODAY, 'For whom?', '', ''],
      ['Ms. Lee', TODAY, COMMENT, '', ''],
    ],
  },
  {
    name: 'a comment is answered',
    prepare: ({ plan, goalId }: NewPlan) =>
      serverCall(plan.open(REVIEWER), 'addFeedback', { goalId, from: 'Ms. Lee', comment: COMMENT }),
    ask: [
      'answerFeedback',
      { from: 'Ms. Lee', date: TODAY, comment: COMMENT, answer: 'Ours.', isDone: true },
    ],
    state: ['Draft', ''],
    rows: [['Ms. Lee', TODAY, COMMENT, 'Ours.', TODAY]],
  },
  {
    name: 'an activity is added',
    prepare: (_made: NewPlan) => undefined,
    ask: [
      'addActivity',
      { activity: 'Tutoring\nafter school', lead: 'Coach', start: '', end: '', howOften: '' },
    ],
    state: ['Draft', ''],
    rows: [['Tutoring\nafter school', 'Coach', '', '', '', '', '', '', '', '']],
  },
  {
    name: 'progress is recorded',
    prepare: (_made: NewPlan) => undefined,
    ask: ['recordProgress', { date: TODAY, value: '48%', status: 'On track', note: 'Winter' }],
    state: ['Draft', ''],
    rows: [[TODAY, '48%', 'On track', 'Winter']],
  },
] as const;

describe.each(ASKED)('when $name', ({ prepare, ask: [name, request], state, rows }) => {
  /** Asks once, ended at a call of Google’s; then again, undisturbed, as the sidebar’s button does. */
  function askedTwice(stop: number, error: () => Error) {
    const made = newPlan();
    prepare(made);
    const { plan, goalId } = made;
    const session = plan.open();
    const calls: ServiceCall[] = [];
    plan.workspace.interrupt = (call) => {
      calls.push(call);
      if (calls.length === stop) throw error();
    };
    try {
      session.call(name, { ...request, goalId });
    } catch (thrown) {
      if (!(thrown instanceof Killed)) throw thrown;
    }
    plan.workspace.interrupt = null;
    plan.open().call(name, { ...request, goalId, isAgain: true });
    return { plan, calls };
  }

  const straight = askedTwice(0, () => new Error('never'));
  const numbers = (isWanted: (call: ServiceCall, fromEnd: number) => boolean): number[] =>
    straight.calls.flatMap((call, at) => (isWanted(call, straight.calls.length - at) ? [at + 1] : []));
  const trips = numbers(({ kind }) => kind !== 'documentElement');
  /** A run that dies loses what was not saved; after an error it is saved, so the last edits count as well. */
  const edits = numbers(({ kind }, fromEnd) => kind === 'documentElement' && fromEnd <= 12);

  test('the plan says so once, however often it is asked', () => {
    expect([trips.length > 4, edits.length > 4]).toEqual([true, true]);
    expect([facts(straight.plan), rowsIn(straight.plan)]).toEqual([state, rows]);
  });

  test.each([
    ['killed', trips, () => new Killed('Exceeded maximum execution time')],
    ['failing', [...trips, ...edits], () => new ServiceError('Service Documents failed.')],
  ] as const)('%s at any call and asked again, it says the same', (_how, stops, error) => {
    for (const stop of stops) {
      const { plan } = askedTwice(stop, error);
      expect([stop, facts(plan), rowsIn(plan)]).toEqual([stop, state, rows]);
    }
  });
});

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
