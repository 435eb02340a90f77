import { planChecklist } from '../../../src/core/review/plan-checklist.ts';
import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { aGoal } from '../tracker/a-plan.ts';

const ACTIVITY = {
  activity: 'Planning time',
  lead: 'Mathematics coach',
  start: '',
  end: 'May 2026',
  howOften: '',
  mtssTier: '',
  evidenceTier: '',
  adultMeasure: '',
  studentMeasure: '',
  status: '',
};
const STRONG =
  'By June 12, 2026, the percentage of grade 4 students at benchmark in mathematics will rise from 40% in May 2025 to 48%, as measured by the i-Ready diagnostic.';
const goal = (different: object = {}) => aGoal({ statement: STRONG, activities: [ACTIVITY], ...different });
const listFor = (...goals: ReturnType<typeof goal>[]) =>
  planChecklist({
    goals,
    checks: goals.map(({ statement }) => checkGoal({ text: statement, today: '2026-01-20' })),
    findings: [],
  });

test('a plan in which nothing is missing has nothing to look at', () => {
  expect(listFor(goal())).toEqual([]);
});

test.each([
  ['no statement', { statement: '' }, /^It has no statement yet/],
  ['a statement that is no goal', { statement: 'Improve attendance.' }, /does not meet Specific, Measurable/],
  ['no priority', { priority: { text: '', id: null } }, /names no district priority/],
  ['no activities', { activities: [] }, /no key activities/],
  [
    'an activity without lead',
    { activities: [{ ...ACTIVITY, lead: '' }] },
    /^One of its activities has no lead/,
  ],
  [
    'activities without an end',
    {
      activities: [
        { ...ACTIVITY, end: '' },
        { ...ACTIVITY, end: '' },
      ],
    },
    /^2 of its activities have no end date/,
  ],
])('a goal with %s is named', (_what, different, message) => {
  expect(listFor(goal(), goal({ title: 'Goal 2', ...different }))).toEqual([
    { where: 'Goal 2', message: expect.stringMatching(message) },
  ]);
});

test('what could not be read is named, but not twice what a goal’s line says', () => {
  const place = { tab: '', heading: '', table: null, row: null, column: null };
  const found = (code: 'repeatedGoalId' | 'untaggedGoal' | 'unknownTable', severity: 'error' | 'info') => ({
    code,
    severity,
    message: code,
    place,
  });
  const findings = [
    found('repeatedGoalId', 'error'),
    found('untaggedGoal', 'error'),
    found('unknownTable', 'info'),
  ];
  expect(planChecklist({ goals: [goal()], checks: [], findings })).toEqual([
    { where: '', message: 'repeatedGoalId' },
  ]);
});

test('a plan without goals is told so', () => {
  expect(planChecklist({ goals: [], checks: [], findings: [] })).toEqual([
    { where: '', message: expect.stringContaining('no goals yet') },
  ]);
});
