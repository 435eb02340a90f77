import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { readGoal } from '../../../src/core/smart/reading.ts';
import { smartie } from '../../../src/core/smart/smartie.ts';
import { goalOf } from './judged.ts';

const said = (text: string): readonly string[] =>
  smartie(readGoal(goalOf(text))).flatMap(({ name, isSaid }) => (isSaid ? [name] : []));

test.each([
  ['By June 2026, 60% of grade 4 students will be proficient in math.', []],
  ['By June 2026, 60% of all students will be proficient in math.', []],
  ['By June 2026, 90% of seniors will graduate on time.', []],
  ['By June 2026, 60% of English learners in grade 4 will be proficient in math.', ['Inclusive']],
  ['By June 2026, 60% of each student subgroup will be proficient in math.', ['Inclusive']],
  // Families are no group of students.
  ['By June 2026, 80% of families will come to a conference.', []],
  [
    'By June 2026, attendance of students experiencing homelessness will rise from 81% to 86% as we arrange transportation.',
    ['Inclusive', 'Equitable'],
  ],
  [
    'By June 2026, the math gap between grade 6 and the district will fall from 9 to 5 points.',
    ['Equitable'],
  ],
  // A word that only holds “gap” is none.
  ['By June 2026, 60% of grade 4 students will read Singapore stories.', []],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('the reasons quote the goal', () => {
  const goal = 'By June 2026, 60% of English learners in grade 4 will have access to algebra.';
  expect(smartie(readGoal(goalOf(goal))).map(({ why }) => why)).toEqual([
    'It names a group whose results should catch up: “English learners”.',
    'It speaks of what stands in the way: “access to”.',
  ]);
});

test('a district’s own group counts, and no finding depends on the checklist', () => {
  const text = 'By June 2026, 60% of Harbor Scholars will be proficient in math on i-Ready.';
  const lexicon = [
    { kind: 'studentGroup', name: 'Harbor Scholars', otherNames: [], exactNames: [], subject: '' },
  ] as const;
  expect(smartie(readGoal(goalOf(text, { lexicon }))).map(({ isSaid }) => isSaid)).toEqual([true, false]);
  expect(JSON.stringify(checkGoal(goalOf(text)))).not.toContain('Inclusive');
});
