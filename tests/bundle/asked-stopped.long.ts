import type { ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import type { PlanDocument } from '../support/bundle-plan-document.ts';
import { facts, type NewPlan, newPlan, REVIEWER, TODAY } from '../support/new-plan.ts';

const COMMENT = 'Which screener is meant?';

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
