import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOfDocsJson } from '../../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../../src/core/reading/read-plan.ts';
import { CROWDED_PLANS } from './crowded-plans.ts';
import { FORM_PLANS } from './form-plans.ts';
import { FURTHER_PLANS } from './further-plans.ts';
import { HEADED_PLANS } from './headed-plans.ts';
import { LAST_PLANS } from './last-plans.ts';
import { LATER_PLANS } from './later-plans.ts';
import { MIXED_PLANS } from './mixed-plans.ts';
import { MORE_STATE_PLANS } from './more-state-plans.ts';
import { NOISY_PLANS } from './noisy-plans.ts';
import { PLAIN_PLANS } from './plain-plans.ts';
import { scoreOf, total } from './score.ts';
import { STATE_PLANS } from './state-plans.ts';
import { TABLE_PLANS } from './table-plans.ts';
import { TERSE_PLANS } from './terse-plans.ts';

const PLANS = [
  ...HEADED_PLANS,
  ...TABLE_PLANS,
  ...FURTHER_PLANS,
  ...NOISY_PLANS,
  ...PLAIN_PLANS,
  ...FORM_PLANS,
  ...STATE_PLANS,
  ...MORE_STATE_PLANS,
  ...MIXED_PLANS,
  ...LATER_PLANS,
  ...CROWDED_PLANS,
  ...TERSE_PLANS,
  ...LAST_PLANS,
];

describe('plans in other formats', () => {
  test.each(PLANS.map((plan) => [plan.name, plan] as const))(
    '%s: goals, activities, leads, dates and money',
    (_name, plan) => {
      const score = scoreOf(plan);
      expect(score).toStrictEqual({
        ...score,
        goalsFound: score.goals,
        goalsFalse: 0,
        activitiesFound: score.activities,
        leadsFound: score.leads,
        endsFound: score.ends,
        amountsFound: score.amounts,
      });
    },
  );

  test('few activities are made up', () => {
    const { activities, activitiesFalse } = total(PLANS.map(scoreOf));
    expect(activitiesFalse / activities).toBeLessThan(0.05);
  });

  test('each goal has a confidence, lower where less says that it is one', () => {
    const confidences = PLANS.flatMap(({ document }) => readPlan(document).plan?.goals ?? []).map(
      ({ confidence }) => confidence,
    );
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.3);
    expect(Math.max(...confidences)).toBe(0.9);
  });
});

test('last year’s plan of the sample district is read whole', () => {
  const path = join(__dirname, '../../../../examples/plans/alder-ridge-high-school.json');
  const { plan } = readPlan(blocksOfDocsJson(JSON.parse(readFileSync(path, 'utf8'))));
  expect(plan?.facts).toMatchObject({
    school: 'Alder Ridge High School',
    schoolYear: '2024-25',
    improvementStatus: 'TSI',
  });
  expect(
    plan?.goals.map(({ title, activities, resources, otherFields }) => [
      title,
      activities.map(({ lead, end }) => `${lead}, ${end}`),
      resources.map(({ fund, amount, purpose }) => `${fund} ${amount.text} ${purpose}`.trim()),
      otherFields.map(({ label }) => label),
    ]),
  ).toStrictEqual([
    [
      'Goal 1: On-time graduation',
      [
        'Counseling department, October and February',
        'Assistant principal, October to May',
        'EL department lead, September to March',
      ],
      ['Two release days', 'levy $24,000 Credit recovery after school, four days a week', 'Interpreters'],
      [],
    ],
    ['Goal 2: Ninth grade on track', [], [], ['What we did']],
    [
      'Goal 3: A school where students want to be',
      ['advisory lead, all year', 'attendance office, monthly'],
      [],
      [],
    ],
  ]);
  expect(plan?.goals.map(({ statement }) => statement.slice(0, 20))).toStrictEqual([
    'By June 2025, the fo',
    'The percentage of 9t',
    'Chronic absenteeism ',
  ]);
});
