import { join } from 'node:path';
import { suggestPriority } from '../../src/core/alignment/suggest-priority.ts';
import {
  ACTIVITY_COLUMNS,
  FEEDBACK_COLUMNS,
  GOAL_FIELDS,
  PROGRESS_COLUMNS,
  RESOURCE_COLUMNS,
  TERM_KINDS,
} from '../../src/core/plan/fields.ts';
import { PLAN_STATES } from '../../src/core/plan/life-cycle.ts';
import { readMeasure } from '../../src/core/plan/measure.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES } from '../../src/core/plan/plan-tables.ts';
import { formatTag } from '../../src/core/plan/priority-tag.ts';
import { elapsedShare } from '../../src/core/progress/elapsed-share.ts';
import { ON_TRACK_LABELS, onTrack } from '../../src/core/progress/on-track.ts';
import { checkGoal } from '../../src/core/smart/check-goal.ts';
import { applyingSections } from '../../src/core/template/applying-sections.ts';
import { genericPack } from '../../src/core/template/packs/generic.ts';
import { readSettings } from '../../src/core/tracker/read-settings.ts';
import { readDistrictFile } from '../../src/studio/district/district-file.ts';
import { planSources } from '../../src/studio/sample/plan-source.ts';
import { ROOT } from '../support/root.ts';

const district = readDistrictFile(join(ROOT, 'examples/district.json'));
const sources = planSources(ROOT).map(({ source }) => source);
const plans = sources.flatMap((source) => (source.kind === 'template' ? [source] : []));
const goals = plans.flatMap((plan) => plan.goals.map((goal) => ({ ...goal, school: plan.facts.school })));
const keysOf = (fields: readonly { readonly key: string }[]): string[] => fields.map(({ key }) => key).sort();
const repeated = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

describe('the district', () => {
  test('has four priorities, and ids that are used once', () => {
    expect(district.priorities.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(repeated(district.initiatives.map(({ id }) => id))).toEqual([]);
    expect(repeated(district.schools.map(({ id }) => id))).toEqual([]);
  });

  test('puts every initiative under a priority', () => {
    const priorityIds = district.priorities.map(({ id }) => id);
    for (const { priorityId } of district.initiatives) expect(priorityIds).toContain(priorityId);
  });

  test('has its calendar in order, inside the school year', () => {
    const days = district.calendar.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day >= '2025-07-01' && day <= '2026-06-30')).toBe(true);
  });
});

test('the Setup tab of the district says what it means', () => {
  const rows = [
    ['District', district.district],
    ['School year', district.schoolYear],
    ...district.calendar.map(({ name, day, until }) => [name, until ? `${day} to ${until}` : day]),
    ...(district.settings ?? []).map(({ setting, value }) => [setting, value]),
  ];
  const { calendar, terms, thresholds, findings } = readSettings({ header: ['Setting', 'Value'], rows });
  expect(findings).toEqual([]);
  expect(calendar).toEqual(district.calendar);
  expect(new Set(terms.map(({ kind }) => kind))).toEqual(new Set(TERM_KINDS.map(({ key }) => key)));
  expect(terms.find(({ subject }) => subject !== '')).toMatchObject({
    name: 'Ridge Reading Check',
    subject: 'reading',
  });
  expect(thresholds).toEqual({ smallestGroup: 15 });
});

describe('the sources', () => {
  test('are five plans and one file that cannot be read, each of another school of the district', () => {
    expect(sources.map(({ kind }) => kind).sort()).toEqual([
      'document',
      'template',
      'template',
      'template',
      'template',
      'wordUpload',
    ]);
    const schoolIds = sources.map(({ schoolId }) => schoolId);
    expect(repeated(schoolIds)).toEqual([]);
    for (const id of schoolIds) expect(district.schools.map((school) => school.id)).toContain(id);
  });

  test.each(plans.map((plan) => [plan.title, plan] as const))(
    '%s says of its school what the district says',
    (_, plan) => {
      const school = district.schools.find(({ id }) => id === plan.schoolId);
      expect(plan.facts).toMatchObject({
        school: school?.name,
        schoolId: school?.id,
        improvementStatus: school?.improvementStatus,
        schoolYear: district.schoolYear,
      });
      expect(PLAN_STATES).toContain(plan.facts.state);
    },
  );

  test.each(plans.map((plan) => [plan.title, plan] as const))(
    '%s writes under headings of the template',
    (_, plan) => {
      const sections = [...genericPack.beforeGoals, ...genericPack.afterGoals];
      const headings = applyingSections(sections, plan.facts, genericPack).map(({ heading }) => heading);
      expect(headings).toEqual(expect.arrayContaining(plan.sections.map(({ heading }) => heading)));
      expect(plan.sections.filter(({ text }) => text.trim() === '')).toEqual([]);
    },
  );

  test('give the school in improvement status every section the template asks of it', () => {
    const identified = plans.find(({ facts }) => facts.improvementStatus === 'CSI');
    const sections = [...genericPack.beforeGoals, ...genericPack.afterGoals];
    const written = applyingSections(sections, { improvementStatus: 'CSI' }, genericPack).filter(
      ({ heading, table }) =>
        identified?.sections.some((section) => section.heading === heading) ||
        (table !== undefined && (identified?.lists?.[table] ?? []).length > 0),
    );
    const owed = applyingSections(sections, { improvementStatus: 'CSI' }, genericPack);
    // Results come at the end of the year, and the sample stands in January.
    expect(written.map(({ id }) => id)).toEqual(owed.map(({ id }) => id).filter((id) => id !== 'results'));
  });

  test.each(plans.map((plan) => [plan.title, plan] as const))(
    '%s fills in tables of the template',
    (_, plan) => {
      for (const kind of PLAN_LIST_KINDS) {
        const columns = keysOf(PLAN_TABLES[kind].columns);
        for (const row of plan.lists?.[kind] ?? []) expect(Object.keys(row).sort()).toEqual(columns);
      }
    },
  );
});

describe('the goals', () => {
  test.each(goals.map((goal) => [`${goal.school}: ${goal.title}`, goal] as const))(
    '%s has every field, known to the template',
    (_, goal) => {
      const { activities, resources, progress, feedback, title: _title, school: _school, ...fields } = goal;
      const always = GOAL_FIELDS.filter(({ onlyWhenFilled }) => !onlyWhenFilled);
      expect(Object.keys(fields).sort()).toEqual(keysOf(always).filter((key) => key !== 'id'));
      for (const row of activities) expect(Object.keys(row).sort()).toEqual(keysOf(ACTIVITY_COLUMNS));
      for (const row of resources) expect(Object.keys(row).sort()).toEqual(keysOf(RESOURCE_COLUMNS));
      for (const row of progress) expect(Object.keys(row).sort()).toEqual(keysOf(PROGRESS_COLUMNS));
      for (const row of feedback) expect(Object.keys(row).sort()).toEqual(keysOf(FEEDBACK_COLUMNS));
    },
  );

  test.each(goals.map((goal) => [`${goal.school}: ${goal.title}`, goal] as const))(
    '%s is tagged to what the district has, or not at all',
    (_, goal) => {
      expect([...district.priorities.map(formatTag), '']).toContain(goal.priority);
      const priorityId = district.priorities.find((priority) => formatTag(priority) === goal.priority)?.id;
      const initiatives = district.initiatives.filter((initiative) => initiative.priorityId === priorityId);
      expect([...initiatives.map(formatTag), '']).toContain(goal.initiative);
    },
  );

  test('leave exactly one untagged, which plainly serves the partnership with families', () => {
    const untagged = goals.filter(({ priority }) => priority === '');
    expect(untagged).toHaveLength(1);
    expect(untagged.map(({ statement }) => suggestPriority(statement, district.priorities).answer)).toEqual([
      'P3',
    ]);
  });

  test('are tagged as their words suggest', () => {
    const wrong = goals.filter(({ priority, statement }) => {
      const { answer } = suggestPriority(statement, district.priorities);
      return priority !== '' && answer !== null && !priority.startsWith(`${answer} `);
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test('hold the goal on Numbers and Operations to the letter, with its two key activities', () => {
    const goal = goals.find(({ title }) => title === 'Numbers and Operations');
    expect(goal?.statement).toBe(
      "Students scoring in the 'on/above grade level' range for the 'Numbers and Operations' domain will increase by 10% from spring 2025 to spring 2026, as measured by the iReady Math Diagnostic assessment",
    );
    expect(goal?.priority).toBe('P1 · High-quality instruction');
    expect(goal?.activities.map(({ activity }) => activity)).toEqual([
      'Monthly professional development on the mathematical practices',
      'Weekly grade-level planning',
    ]);
  });
});

describe('the plans for their purpose', () => {
  const goalsOf = (school: string) => goals.filter((goal) => goal.school === school);
  const verdicts = (goal: (typeof goals)[number]) => {
    const priorityIds = goal.priority === '' ? [] : [goal.priority.slice(0, 2)];
    const { criteria } = checkGoal({
      text: goal.statement,
      today: '2026-01-20',
      schoolYear: '2025-26',
      priorities: district.priorities,
      priorityIds,
    });
    return Object.values(criteria).map(({ status }) => status);
  };

  test.each(goalsOf('Cedar Hollow Elementary'))('Cedar Hollow: $title meets all five criteria', (goal) => {
    expect(verdicts(goal)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });

  test.each(goalsOf('Lantern Hill Elementary'))('Lantern Hill: $title does not', (goal) => {
    expect(verdicts(goal)).toContain('notMet');
  });

  test.each(
    goalsOf('Cedar Hollow Elementary').flatMap((goal) => goal.progress.map((entry) => ({ ...entry, goal }))),
  )(
    'Cedar Hollow says of itself what the arithmetic says: $date, $value, $status',
    ({ goal, date, value, status }) => {
      const { status: computed } = onTrack({
        baseline: readMeasure(goal.baseline).value,
        target: readMeasure(goal.target).value,
        current: readMeasure(value).value,
        elapsedShare: elapsedShare({ start: '2025-07-01', end: goal.targetDate, on: date }),
      });
      expect(ON_TRACK_LABELS[computed]).toBe(status);
    },
  );
});

test.each([
  ['a grade band a spreadsheet reads as 5 March', '3-5'],
  ['a month it reads as a day', 'May 2026'],
  ['half a position it reads as 2 January', '1/2'],
  ['sessions held it reads as 9 May', '5/9'],
  ['a word it reads as a yes', 'TRUE'],
  ['a baseline that is not one number', '60-65%'],
])('%s is in the plan of Quarry Lane', (_why, text) => {
  const plan = plans.find(({ facts }) => facts.school === 'Quarry Lane Elementary');
  expect(JSON.stringify(plan)).toContain(JSON.stringify(text));
});

test.each(['=', '+', '@'])('a cell that begins with %s is in the plan of Quarry Lane', (sign) => {
  const plan = plans.find(({ facts }) => facts.school === 'Quarry Lane Elementary');
  expect(JSON.stringify(plan)).toContain(`:"${sign}`);
});

test('a school id keeps its leading zero', () => {
  expect(district.schools.map(({ id }) => id)).toContain('0917');
});
