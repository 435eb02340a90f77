import fc from 'fast-check';
import { suggestPriority } from '../../../src/core/alignment/suggest-priority.ts';
import type { Priority } from '../../../src/core/plan/plan.ts';

const priority = (id: string, name: string, description = ''): Priority => ({ id, name, description });

const RIVER_BEND = [
  priority('P1', 'High-quality instruction', 'Every student learns at grade level in every classroom.'),
  priority('P2', 'Belonging and wellbeing', 'Every student is known, safe and ready to learn.'),
  priority('P3', 'Family and community partnership', 'Families are partners in what their children learn.'),
  priority('P4', 'Ready for life after graduation', 'Every student leaves with a diploma and a plan.'),
];

const PINE_COUNTY = [
  priority('A', 'Literacy for all'),
  priority('B', 'Mathematics and science for all'),
  priority('C', 'Great educators in every school'),
  priority('D', 'Sound finances and modern facilities'),
];

const SOUND_SHORE = [
  priority('1', 'A strong start', 'All children read and compute with confidence by the end of third grade.'),
  priority('2', 'Mastery of every subject', 'Students meet the academic standards.'),
  priority('3', 'Whole child', 'Students have caring relationships and healthy habits.'),
];

describe('a goal that plainly serves one priority', () => {
  const table: readonly [expected: string, goal: string, priorities: readonly Priority[]][] = [
    [
      'P1',
      'Grade 4 students at or above standard in numeracy will rise from 41% to 49% by spring 2026.',
      RIVER_BEND,
    ],
    ['P1', 'By May 2026, 70% of grade 2 students will meet the DIBELS benchmark, up from 61%.', RIVER_BEND],
    [
      'P1',
      'English learners making a year of growth on WIDA ACCESS will go from 44% to 52% in 2026.',
      RIVER_BEND,
    ],
    ['P2', 'Chronic absenteeism will fall from 28% to 22% by June 2026.', RIVER_BEND],
    [
      'P2',
      'Nine in ten students will name an adult at school who cares about them by June 2026.',
      RIVER_BEND,
    ],
    ['P2', 'Suspensions of grade 7 students will drop from 38 to 25 in 2025-26.', RIVER_BEND],
    [
      'P3',
      'Parents and caregivers who say school keeps them informed will rise from 63% to 75%.',
      RIVER_BEND,
    ],
    ['P4', 'Ninth graders with six credits in June will rise from 71% to 80%.', RIVER_BEND],
    ['P4', 'The four-year cohort graduation rate will rise from 82% to 87% in 2026.', RIVER_BEND],
    ['A', 'Students proficient in English language arts will go from 52% to 58% by June 2026.', PINE_COUNTY],
    ['B', 'Grade 8 students passing algebra will go from 46% to 55% by June 2026.', PINE_COUNTY],
    ['C', 'Teacher turnover will fall from 22% to 15% by September 2026.', PINE_COUNTY],
    ['D', 'Replace the gym roof within the levy budget by August 2026.', PINE_COUNTY],
    // A priority for the early grades is for them only.
    [
      '1',
      'Kindergarten students who can count to 100 will rise from 55% to 75% in mathematics by June.',
      SOUND_SHORE,
    ],
    ['2', 'Grade 6 students meeting standard in mathematics will rise from 35% to 43%.', SOUND_SHORE],
    // What a school does to get there is not what the goal is about.
    [
      'P1',
      'Grade 5 students meeting the reading standard will go from 50% to 57% by holding family nights.',
      RIVER_BEND,
    ],
    ['P3', 'Families who feel they are partners will go from 50% to 60% using reading nights.', RIVER_BEND],
  ];
  test.each(table)('%s: %s', (expected, goal, priorities) => {
    expect(suggestPriority(goal, priorities).answer).toBe(expected);
  });
});

describe('a goal whose words do not tell', () => {
  const table: readonly [why: string, goal: string, priorities: readonly Priority[]][] = [
    ['nothing in common', 'The garden will have twelve raised beds by spring 2026.', RIVER_BEND],
    [
      'only words every goal has',
      'By June 2026 students will increase by 10% from a baseline of 40%.',
      RIVER_BEND,
    ],
    [
      'two priorities alike',
      'Attendance will rise from 88% to 92%.',
      [priority('X', 'Attendance'), priority('Y', 'Attendance')],
    ],
    [
      'two outcomes of equal weight',
      'Raise literacy and mathematics.',
      [priority('A', 'Literacy'), priority('B', 'Mathematics')],
    ],
    ['an empty goal', '', RIVER_BEND],
    ['no priorities', 'Grade 4 mathematics will rise from 41% to 49%.', []],
  ];
  test.each(table)('%s', (_why, goal, priorities) => {
    expect(suggestPriority(goal, priorities).answer).toBeNull();
  });
});

test('"English" in "English learners" does not make it a goal about English', () => {
  const priorities = [priority('E', 'English'), priority('L', 'Multilingual learners')];
  expect(suggestPriority('English learners will feel at home.', priorities).answer).toBe('L');
});

test('a priority given twice is ranked twice', () => {
  const twice = [priority('P1', 'Literacy'), priority('P1', 'Literacy')];
  expect(suggestPriority('Reading will improve.', twice).ranked.map(({ id }) => id)).toEqual(['P1', 'P1']);
});

test('every priority is ranked, best first, by a score from 0 up to 1; the answer is the first or none', () => {
  const word = fc.constantFrom(
    'reading',
    'families',
    'attendance',
    'algebra',
    'safe',
    '#math',
    '__proto__',
    '10%',
    '\ud800',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  const priorities = fc.array(fc.record({ id: fc.string(), name: text, description: text }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, priorities, (goal, given) => {
      const { ranked, answer } = suggestPriority(goal, given);
      const scores = ranked.map(({ score }) => score);
      expect(ranked.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score >= 0 && score < 1)).toBe(true);
      if (answer !== null) expect(answer).toBe(ranked[0]?.id);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one word of 20,000 letters', 'a'.repeat(20_000)],
  ['20,000 characters of words', 'reading by teaching '.repeat(1000)],
  ['only marks', '́'.repeat(20_000)],
  ['only signs', '=#!,;'.repeat(4000)],
])('%s is answered, as a goal and as a priority', (_what, text) => {
  expect(suggestPriority(text, RIVER_BEND).ranked).toHaveLength(4);
  expect(suggestPriority('Reading', [priority('P1', text, text)]).ranked).toHaveLength(1);
});
