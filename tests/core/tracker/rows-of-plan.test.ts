import type { Criterion, GoalCheck, Verdict } from '../../../src/core/smart/goal-check.ts';
import { goalKeys } from '../../../src/core/tracker/goal-keys.ts';
import { mergeTab } from '../../../src/core/tracker/merge-tab.ts';
import { PLAN_TABS } from '../../../src/core/tracker/plan-tabs.ts';
import { rowsOfPlan } from '../../../src/core/tracker/rows-of-plan.ts';
import { aGoal, aPlan, dollars, percent, words } from './a-plan.ts';

const source = {
  documentId: 'doc-1',
  link: 'https://docs.google.com/document/d/doc-1/edit',
  schoolId: '7',
  school: 'Maple',
  owed: [
    {
      requirement: {
        id: 'monitoring',
        name: 'How we monitor',
        references: [{ text: 'WAC 180-16-220(2)(b)', isVerified: true }],
      },
      isThere: true,
      isDue: true,
      items: [],
    },
  ],
};

const activity = {
  activity: 'Weekly planning by grade',
  lead: 'Principal',
  start: 'Sept 2025',
  end: '',
  howOften: 'Weekly',
  mtssTier: '1',
  evidenceTier: '4',
  adultMeasure: '',
  studentMeasure: '',
  status: 'Completed',
};

function check(different: Partial<Record<Criterion, Verdict>>): GoalCheck {
  const verdicts = {
    specific: 'met',
    measurable: 'met',
    achievable: 'met',
    relevant: 'met',
    timeBound: 'met',
    ...different,
  } as const;
  const criterion = (name: Criterion) => ({ status: verdicts[name], why: '' });
  return {
    criteria: {
      specific: criterion('specific'),
      measurable: criterion('measurable'),
      achievable: criterion('achievable'),
      relevant: criterion('relevant'),
      timeBound: criterion('timeBound'),
    },
    elements: {
      population: null,
      contentArea: null,
      metric: null,
      instrument: null,
      baseline: null,
      target: null,
      change: null,
      start: null,
      deadline: null,
      direction: 'increase',
    },
    findings: [],
    rewrite: null,
  };
}

describe('goalKeys', () => {
  it('names every goal once', () => {
    const goals = ['G-7KQ2', '', 'G-8888', 'G-7KQ2', ''].map((id) => ({ id }));
    expect(goalKeys(goals)).toEqual(['G-7KQ2', 'No ID 1', 'G-8888', 'G-7KQ2 (2)', 'No ID 2']);
  });
});

describe('rowsOfPlan', () => {
  const goal = aGoal({
    activities: [activity, { ...activity, activity: 'Coaching', status: 'In progress' }],
    resources: [
      { fund: 'Title I', amount: dollars(1200.1), fte: words('0.5 to 1'), purpose: 'Tutoring' },
      { fund: 'Levy', amount: dollars(99.25), fte: words(''), purpose: '' },
      { fund: 'PTA', amount: words('to be decided'), fte: words(''), purpose: '' },
    ],
    progress: [
      { date: '2025-10-01', value: percent(44), status: 'In progress', note: 'Fall window' },
      { date: '2025-12-21', value: percent(50), status: 'In progress', note: 'Winter window' },
    ],
  });
  const rows = rowsOfPlan(
    { ...source, checks: { 'G-7KQ2': check({ achievable: 'cannotTell', relevant: 'notMet' }) } },
    aPlan([goal]),
  );

  it('puts a goal in one row, numbers as numbers, as the Schools tab names its school', () => {
    expect(rows.Goals).toEqual([
      {
        document: 'doc-1',
        goalId: 'G-7KQ2',
        schoolId: '7',
        school: 'Maple',
        schoolYear: '2025-26',
        priorityId: 'P2',
        priorityName: 'Instruction',
        initiative: 'I3 · Core mathematics',
        title: 'Goal 1: Number sense',
        statement: goal.statement,
        studentGroup: 'All students',
        grades: '3-5',
        contentArea: 'Mathematics',
        instrument: 'District screener',
        metric: 'Share at benchmark',
        unit: '%',
        baseline: 40,
        baselineDate: 'May 2025',
        target: 60,
        targetDate: 'June 12, 2026',
        continues: null,
        specific: 'Met',
        measurable: 'Met',
        achievable: 'Cannot tell',
        relevant: 'Not met',
        timeBound: 'Met',
        activities: 2,
        activitiesDone: 1,
        money: 1299.35,
        latestValue: 50,
        latestDate: '2025-12-21',
        latestNote: 'Winter window',
        expected: 50,
        onTrack: 'On track',
        status: 'In the plan',
        link: source.link,
      },
    ]);
  });

  it('numbers activities, resources and progress in their goal', () => {
    expect(
      rows.Activities.map(({ goalId, number, activity: text, end, standing }) => [
        goalId,
        number,
        text,
        end,
        standing,
      ]),
    ).toEqual([
      ['G-7KQ2', 1, 'Weekly planning by grade', null, 'In the plan'],
      ['G-7KQ2', 2, 'Coaching', null, 'In the plan'],
    ]);
    expect(rows.Resources.map(({ number, amount, fte }) => [number, amount, fte])).toEqual([
      [1, 1200.1, '0.5 to 1'],
      [2, 99.25, null],
      [3, 'to be decided', null],
    ]);
    expect(rows.Progress.map(({ number, value, note }) => [number, value, note])).toEqual([
      [1, 44, 'Fall window'],
      [2, 50, 'Winter window'],
    ]);
  });

  it('leaves empty what a goal does not say, and has no verdicts where none were given', () => {
    const bare = aGoal({
      id: '',
      priority: words(''),
      baseline: words(''),
      target: words('85-90%'),
    } as never);
    const [row] = rowsOfPlan(source, aPlan([{ ...bare, priority: { text: '', id: null } }])).Goals;
    expect(row).toMatchObject({
      goalId: 'No ID 1',
      priorityId: null,
      priorityName: null,
      unit: null,
      baseline: null,
      target: '85-90%',
      specific: null,
      activities: 0,
      money: null,
      latestValue: null,
      expected: null,
      onTrack: 'No data',
    });
  });

  it.each([
    ['P2: Great instruction', 'P2', 'Great instruction'],
    ['p2', 'P2', null],
    ['Instruction', null, 'Instruction'],
  ])('takes the name out of the tag %s', (text, id, name) => {
    const [row] = rowsOfPlan(source, aPlan([aGoal({ priority: { text, id } })])).Goals;
    expect(row).toMatchObject({ priorityId: id, priorityName: name });
  });

  it('names only columns that are on the tabs, and every one of them', () => {
    for (const tab of PLAN_TABS) {
      const [row] = rows[tab.name as keyof typeof rows];
      expect(Object.keys(row ?? {}).sort()).toEqual(tab.columns.map(({ key }) => key).sort());
    }
  });

  it('gives rows that merge into an empty tracker and then change nothing', () => {
    for (const tab of PLAN_TABS) {
      const wanted = rows[tab.name as keyof typeof rows];
      const { content } = mergeTab(tab, { header: [], rows: [] }, wanted, { documentIds: ['doc-1'] });
      expect(content.rows).toHaveLength(wanted.length);
      expect(mergeTab(tab, content, wanted, { documentIds: ['doc-1'] }).writes).toEqual([]);
    }
  });
});
