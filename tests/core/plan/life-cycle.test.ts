import {
  movesBy,
  PLAN_STATES,
  planMove,
  readPlanState,
  STATE_MEANS,
  turnOf,
} from '../../../src/core/plan/life-cycle.ts';

const TODAY = '2026-01-20';
const move = (from: string, to: string, date = '') => planMove({ from, to, date, today: TODAY });

test('a plan starts as a draft and ends by being continued', () => {
  expect(PLAN_STATES[0]).toBe('Draft');
  expect(PLAN_STATES[PLAN_STATES.length - 1]).toBe('Continued');
  expect(new Set(PLAN_STATES).size).toBe(7);
});

test.each([
  ['', 'Draft'],
  ['Draft', 'Draft'],
  ['  approved by   the District ', 'Approved by the district'],
  ['Approved', null],
  ['In progress', null],
])('“%s” is read as %s', (text, state) => {
  expect(readPlanState(text)).toBe(state);
});

describe('the steps of a plan', () => {
  // Issue 5, “Life cycle”; whatever is not listed is refused.
  const STEPS = [
    ['Draft', 'Submitted', 'principal'],
    ['Changes asked', 'Submitted', 'principal'],
    ['Submitted', 'Approved by the district', 'district'],
    ['Submitted', 'Changes asked', 'district'],
    ['Approved by the district', 'Approved by the board', 'district'],
    ['Approved by the district', 'Changes asked', 'district'],
    ['Approved by the board', 'Closed', 'principal'],
    ['Closed', 'Continued', 'principal'],
  ] as const;
  const isStep = (from: string, to: string) => STEPS.some(([one, other]) => one === from && other === to);

  test.each(PLAN_STATES.flatMap((from) => PLAN_STATES.map((to) => [from, to] as const)))(
    'from “%s” to “%s”',
    (from, to) => {
      const result = move(from, to, TODAY);
      if (isStep(from, to)) expect(result).toEqual({ ok: true, value: { state: to, date: TODAY } });
      else {
        const sentence = `The plan is “${from}”, and from there it does not become “${to}”. ${STATE_MEANS[from]}`;
        expect(result).toEqual({ ok: false, problem: { code: 'badState', message: sentence } });
      }
    },
  );

  test.each(STEPS)('from “%s” to “%s” is offered to the %s and to nobody else', (from, to, by) => {
    expect(movesBy(by, from)).toContain(to);
    expect(movesBy(by === 'district' ? 'principal' : 'district', from)).not.toContain(to);
    expect(turnOf(from)).toBe(by);
  });

  test('end with the last state, and nothing leads on from a state that is none', () => {
    expect([turnOf('Continued'), turnOf(null), ...movesBy('principal', null)]).toEqual([null, null]);
  });
});

describe('the day of a step', () => {
  test('is today where none is given', () => {
    expect(move('', 'Submitted')).toEqual({ ok: true, value: { state: 'Submitted', date: TODAY } });
  });

  test('may lie in the past', () => {
    expect(move('Approved by the district', 'Approved by the board', '2025-11-12')).toMatchObject({
      value: { date: '2025-11-12' },
    });
  });

  test.each([
    ['the board’s approval without its day', 'Approved by the district', 'Approved by the board', ''],
    ['a day that does not exist', 'Draft', 'Submitted', '2026-02-30'],
    ['a day that has not come', 'Draft', 'Submitted', '2026-01-21'],
  ])('%s is refused', (_what, from, to, date) => {
    expect(move(from, to, date)).toMatchObject({ ok: false, problem: { code: 'badDate' } });
  });
});

test.each([
  ['a plan in a state that is none', 'In progress', 'Submitted', /“In progress”.*Draft, Submitted/],
  ['a state that is none', 'Draft', 'Approved', /“Approved” is none of the states/],
  ['no state', 'Draft', ' ', /none of the states/],
])('%s is refused with the states there are', (_what, from, to, sentence) => {
  expect(move(from, to)).toMatchObject({
    problem: { code: 'badState', message: expect.stringMatching(sentence) },
  });
});
