import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import type { GoalElements } from '../../../src/core/smart/goal-check.ts';
import { goalOf } from './judged.ts';

const elements = (text: string): GoalElements => checkGoal(goalOf(text)).elements;
const numbers = (text: string) => {
  const { baseline, target, change } = elements(text);
  return [baseline?.value ?? null, target?.value ?? null, change ? `${change.value} ${change.kind}` : null];
};

test.each([
  ['Math will rise from 41% to 48%.', [41, 48, null]],
  ['Math will rise to 48%, up from 41%.', [41, 48, null]],
  ['48% of students will be proficient (41% in 2024).', [41, 48, null]],
  ['48% of students will be proficient. Last year, 41% were.', [41, 48, null]],
  ['Baseline: 41%. Goal: 48% of students proficient.', [41, 48, null]],
  ['Currently 41% of students are proficient; by June 48% will be.', [41, 48, null]],
  ['48% of students will be proficient. That is a 7% increase over our 41%.', [41, 48, '7 percentagePoints']],
  ['Math proficiency will increase 10%, from 40% to 44%.', [40, 44, '10 relativePercent']],
  ['Math proficiency will grow by three percentage points.', [null, null, '3 percentagePoints']],
  ['Math proficiency will grow by 20% points.', [null, null, '20 percentagePoints']],
  ['Math proficiency will show a 5% annual gain.', [null, null, '5 ambiguous']],
  ['Enrollment will double.', [null, null, '2 multiple']],
  ['Referrals will go from 320 to 288 incidents.', [320, 288, null]],
  ['At least 90% percent of students will pass.', [null, 90, null]],
  // A percent that only says who is meant, and a score that only says what counts.
  ['Students missing 10% of days will fall from 22% to 17%.', [22, 17, null]],
  ['80% of students will score 70% or higher on the test.', [null, 80, null]],
  // Grades, levels and references are no quantities.
  ['Grade 4 students at Level 3 will follow A2.05 in Tier 2.', [null, null, null]],
] as const)('numbers: %s', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  ['by the end of the 2025-26 school year', '2026-06-30', 'schoolYear'],
  ['by the end of SY 25-26', '2026-06-30', 'schoolYear'],
  ["in the '25-'26 school year", '2026-06-30', 'schoolYear'],
  ['by the end of the 202526 school year', '2026-06-30', 'schoolYear'],
  ['by June 12, 2026', '2026-06-12', 'day'],
  ['by 6/12/2026', '2026-06-12', 'day'],
  ["by Feb '26", '2026-02-28', 'month'],
  ['by June', '2026-06-30', 'month'],
  ['by November', '2025-11-30', 'month'],
  ['by spring', '2026-06-30', 'season'],
  ['from fall to spring', '2026-06-30', 'season'],
  ['by fall 2026', '2026-12-31', 'season'],
  ['by EOY', '2026-06-30', 'schoolYear'],
  ['this year', '2026-06-30', 'schoolYear'],
  ['over the next three years', '2028-06-30', 'schoolYear'],
  ['by 2027', '2027-06-30', 'year'],
] as const)('deadline: %s', (phrase, date, grain) => {
  const { deadline } = elements(`Math scores of grade 4 will rise ${phrase}.`);
  expect([deadline?.date, deadline?.grain]).toEqual([date, grain]);
});

test.each([
  'as seen on the end-of-year survey',
  'as seen on the spring diagnostic',
  'each spring',
  'by the end of third grade',
  'compared with 2024-25',
  'than last year',
  'may well be',
])('no deadline: %s', (phrase) => {
  expect(elements(`Math scores of grade 4 will be higher ${phrase}.`).deadline).toBeNull();
});

test.each([
  ['All grade 4 students', 'All grade 4 students will pass the math test.'],
  ['English learners in grades 3-5', 'Scores of English learners in grades 3-5 will rise.'],
  ['K - 2', 'Raise K - 2 reading.'],
  ['freshmen', 'The share of freshmen on track will rise.'],
])('population: %s', (expected, text) => {
  expect(elements(text).population?.text).toBe(expected);
});

test.each([
  ['MAP Growth', 'Scores on MAP will rise by 5 points.'],
  ['Star Assessments', 'Scores on Star will rise by 5 points.'],
  [null, 'Students will map how fast a star can act in the past.'],
  ['district writing rubric', 'Essays of grade 5 will be judged by the district writing rubric.'],
])('instrument: %s', (expected, text) => {
  expect(elements(text).instrument?.name ?? null).toBe(expected);
});
