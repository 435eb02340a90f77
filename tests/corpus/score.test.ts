import { checkGoal } from '../../src/core/smart/check-goal.ts';
import { districtOf } from './district.ts';
import { bootstrap, wilson } from './intervals.ts';
import { elementReadings, kappa, type LabelledGoal } from './score.ts';
import { scoreReport } from './score-report.ts';

const GOAL: LabelledGoal = {
  id: 'a1',
  text: 'Math proficiency of grade 4 students will increase from 41% to 48% on the Star assessment by June 2026.',
  source: 'https://oak.elm.k12.or.us/plan',
  labels: { specific: 1, measurable: 1, achievable: 1, relevant: 1, timeBound: 1 },
  elements: {
    population: 'grade 4 students',
    instrument: 'Star',
    baseline: 41,
    target: 48,
    change: null,
    changeKind: null,
    deadline: 'by June 2026',
    deadlineISO: '2026-06',
    direction: 'increase',
  },
};

describe('kappa', () => {
  const times = <Value>(count: number, value: Value): Value[] => Array(count).fill(value);

  test.each([
    [
      'all alike',
      [
        [1, 1],
        [0, 0],
      ],
      1,
    ],
    [
      'no better than chance',
      [
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      0,
    ],
    [
      'only ever one answer',
      [
        [1, 1],
        [1, 1],
      ],
      1,
    ],
    // 20 both yes, 15 both no, 5 and 10 apart: the textbook example.
    [
      'the textbook',
      [...times(20, [1, 1]), ...times(5, [1, 0]), ...times(10, [0, 1]), ...times(15, [0, 0])],
      0.4,
    ],
  ])('%s', (_case, pairs, expected) => {
    expect(kappa(pairs as [number, number][])).toBeCloseTo(expected, 10);
  });
});

describe('intervals', () => {
  // Wilson's own form, worked by hand for 8 of 10 and 10 of 10.
  test.each([
    [8, 10, 0.4902, 0.9433],
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
  ])('Wilson of %i in %i', (hits, of, low, high) => {
    expect(wilson(hits, of)[0]).toBeCloseTo(low, 4);
    expect(wilson(hits, of)[1]).toBeCloseTo(high, 4);
  });

  test('the bootstrap has one answer, about the statistic', () => {
    const items = Array.from({ length: 100 }, (_, index) => (index < 80 ? 1 : 0));
    const mean = (drawn: readonly number[]) => drawn.reduce((sum, item) => sum + item, 0) / drawn.length;
    const [low, high] = bootstrap(items, mean);
    expect(bootstrap(items, mean)).toEqual([low, high]);
    // The normal interval of .8 in 100 is .72 to .88.
    expect(Math.abs(low - 0.72)).toBeLessThan(0.02);
    expect(Math.abs(high - 0.88)).toBeLessThan(0.02);
  });
});

test.each([
  ['https://oak.elm.k12.or.us/plan', 'elm.k12.or.us'],
  ['https://haycock.elm.edu/x', 'elm.edu'],
  ['https://www.elm.org./', 'elm.org'],
  ['https://sites.google.com/elm.org/plan', 'sites.google.com/elm.org'],
  ['own', 'no source'],
])('%s is of %s', (source, district) => {
  expect(districtOf({ source })).toBe(district);
  expect(districtOf({ source, district: 'Elm' })).toBe('Elm');
});

describe('readings', () => {
  const agreeing = (elements: Partial<LabelledGoal['elements']>) => {
    const goal = { ...GOAL, elements: { ...GOAL.elements, ...elements } };
    const readings = elementReadings({ goal, check: checkGoal({ text: goal.text, today: '2025-10-01' }) });
    return Object.entries(readings).flatMap(([name, { agree }]) => (agree ? [] : [name]));
  };

  test.each([
    ['as labelled', {}, []],
    ['another number', { baseline: 42 }, ['baseline']],
    ['a deadline of the year alone', { deadlineISO: '2026' }, []],
    ['a deadline of another month', { deadlineISO: '2026-05' }, ['deadline']],
    ['a deadline with no date', { deadlineISO: null }, []],
    ['no deadline', { deadline: null, deadlineISO: null }, ['deadline']],
    ['a name inside the name found', { population: 'students' }, []],
    ['another name', { instrument: 'DIBELS' }, ['instrument']],
    ['a change nobody found', { change: 7, changeKind: 'percentage-points' }, ['change', 'kind']],
  ] as const)('%s', (_case, elements, missed) => {
    expect(agreeing(elements)).toEqual(missed);
  });
});

test('the report holds every figure, and the misses with text and both readings unless they are left out', () => {
  const wrong = { ...GOAL, id: 'a2', source: 'own', labels: { ...GOAL.labels, relevant: 0 } };
  const lines = [GOAL, wrong].map((goal) => JSON.stringify(goal)).join('\n');
  const report = scoreReport(lines, true);
  expect(report).toContain('2 goals from 2 districts');
  expect(report).toMatch(
    /relevant {2,}\.00 \[.*\] +1\/2 +\.00 without elm\.k12\.or\.us, 1\.00 without no source/,
  );
  expect(report).toMatch(/population +1\.00/);
  expect(report).toContain(`a2  ${GOAL.text}\n    relevant: the reader 0, the checker 1 (`);
  expect(report).not.toContain('a1  ');
  expect(scoreReport(lines, false)).not.toContain(GOAL.text);
});
