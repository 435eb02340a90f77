import type { ReadingFinding } from '../../../../src/core/reading/blocks.ts';
import { verdictsOf } from '../../../../src/core/smart/verdicts.ts';
import { genericPack } from '../../../../src/core/template/packs/generic.ts';
import { washingtonPack } from '../../../../src/core/template/packs/washington.ts';
import { aPlan } from '../../tracker/a-plan.ts';
import { goal, itemsOf, partOf } from './review.ts';

const messages = (...args: Parameters<typeof itemsOf>): string[] =>
  itemsOf(...args).map(({ message }) => message);

describe('goals in the two subjects', () => {
  const HEADING = 'Goals in English language arts and mathematics';
  const review = { pack: washingtonPack, sections: [{ heading: HEADING, isWritten: true }] };
  const inArea = (contentArea: string, at = 1) => goal({ title: `Goal ${at}`, contentArea });
  const missing = (...areas: readonly string[]) =>
    messages('elaAndMath', { goals: areas.map((area, at) => inArea(area, at + 1)), review });

  test.each([
    [['Mathematics', 'English language arts']],
    [['Reading', 'math']],
    [['ELA', 'Number sense', 'Attendance']],
    [['Mathematics', 'ELA and mathematics', 'Literacy']],
  ])('%j has one for each', (areas) => {
    expect(missing(...areas)).toEqual([]);
  });

  test.each([
    [['Mathematics'], [/^No goal is about English language arts/]],
    [['Attendance'], [/English language arts/, /mathematics/]],
    [['Mathematics', 'English learner proficiency'], [/English language arts/]],
    [['English language development', 'Algebra'], [/English language arts/]],
    [
      ['ELA and mathematics'],
      [/^It is the only goal in English language arts, and/, /^It is the only goal in mathematics, and/],
    ],
    [['Mathematics', 'ELA and math'], [/only goal in English language arts/]],
  ])('%j has not', (areas, expected) => {
    expect(missing(...areas)).toEqual(expected.map((message) => expect.stringMatching(message)));
  });

  test('are told by the goal’s own words where its row says nothing', () => {
    const reading = goal({
      contentArea: '',
      statement: 'By June 2026 70% of grade 3 students will read at benchmark.',
    });
    expect(messages('elaAndMath', { goals: [reading, inArea('Mathematics')], review })).toEqual([]);
  });

  test('are owed with the section that names them, and not by schools without tested grades', () => {
    expect(
      messages('elaAndMath', { goals: [inArea('Math')], review: { ...review, sections: [] } }),
    ).toHaveLength(2);
    const school = { improvementStatus: 'None', grades: 'K-2' };
    expect(partOf('elaAndMath', { goals: [], review: { ...review, school } })).toBeUndefined();
    expect(partOf('elaAndMath', { review: { pack: genericPack } })).toBeUndefined();
  });
});

describe('an evidence-based intervention', () => {
  const intervention = { intervention: 'Tutoring', evidenceTier: '2', citation: 'A study, 2021', goalId: '' };
  const rows = (...different: readonly Partial<typeof intervention>[]) =>
    messages('intervention', {
      plan: { interventions: different.map((row) => ({ ...intervention, ...row })) },
      review: { pack: genericPack, school: { improvementStatus: 'TSI' } },
    });

  test.each([
    ['one with tier and source', [{}]],
    ['one by its tier’s name', [{ evidenceTier: 'Tier 3 (promising)' }]],
    ['one of tier 4 beside another', [{ evidenceTier: '4' }, {}]],
  ])('is there: %s', (_what, different) => {
    expect(rows(...different)).toEqual([]);
  });

  test.each([
    ['none', [], [/no section with this heading/]],
    ['without a tier', [{ evidenceTier: '' }], [/^One intervention has no evidence tier/]],
    ['without a source', [{ citation: '' }, { citation: '' }], [/^2 interventions have no study/]],
    [
      'of tier 4 alone',
      [{ evidenceTier: '4, rationale' }],
      [/^None of its interventions is of tier 1, 2 or 3/],
    ],
  ])('is not: %s', (_what, different, expected) => {
    expect(rows(...different)).toEqual(expected.map((message) => expect.stringMatching(message)));
  });

  test('is owed by identified schools only', () => {
    expect(partOf('intervention', { review: { pack: genericPack } })).toBeUndefined();
  });
});

test('a goal that names a student says so once, and where', () => {
  const named = goal({ statement: 'By June 2026, Mateo R. will read 90 words a minute.' });
  expect(itemsOf('privacy', { goals: [goal(), named] })).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/^“Mateo R\.” looks like the name of a student.*Write about a group/),
      place: { heading: 'Goal 1', label: 'SMART goal' },
    }),
  ]);
});

test.each([
  ['Student', 'Maya R.', true],
  ['Grade 5 student', 'Liam', true],
  ['Student council president', 'Ana Ortiz', true],
  ['Student', 'two students of grade 5', false],
  ['Student', 'Students of grade 5', false],
  ['Student', '', false],
  ['Director of student services', 'Maya Ruiz', false],
  ['Student support specialist', 'Maya Ruiz', false],
  ['Parent', 'Maya Ruiz', false],
])('a planning team with the %s %j names a student: %j', (role, name, isNamed) => {
  const review = { checks: [verdictsOf({ text: '', today: '2026-01-20' })] };
  const found = partOf('privacy', { plan: { team: [{ role, name, group: '' }] }, review });
  expect(found?.items ?? []).toEqual(
    isNamed ? [expect.objectContaining({ place: { heading: 'Planning team', label: '' } })] : [],
  );
});

describe('facts', () => {
  const factsWith = (different: object) => ({ plan: { facts: { ...aPlan([]).facts, ...different } } });
  test('that are empty are named one by one', () => {
    expect(itemsOf('facts', factsWith({ schoolYear: '', improvementStatus: '', state: '' }))).toMatchObject([
      { message: 'Nothing stands beside “School year”.', place: { heading: '', label: 'School year' } },
      { message: expect.stringMatching(/“Improvement status”.*Write None/) },
    ]);
  });

  test('whose table is gone are one line', () => {
    const findings = [finding('noFacts', 'warning')];
    expect(messages('facts', { ...factsWith({ school: '', schoolId: '' }), review: { findings } })).toEqual([
      'noFacts',
    ]);
    expect(messages('unread', { review: { findings } })).toEqual([]);
  });
});

const finding = (
  code: ReadingFinding['code'],
  severity: ReadingFinding['severity'],
  heading = '',
): ReadingFinding => ({ code, severity, message: code, place: { ...goal().place, heading } });

test('what could not be read is named with its heading, but not twice what other lines say', () => {
  const findings = [
    finding('repeatedGoalId', 'error', 'Goal 2'),
    finding('untaggedGoal', 'error'),
    finding('unknownTable', 'info'),
    finding('unreadableChip', 'warning'),
  ];
  expect(itemsOf('unread', { review: { findings } })).toMatchObject([
    { message: 'repeatedGoalId', place: { heading: 'Goal 2', label: '' } },
    { message: 'unreadableChip', place: null },
  ]);
});
