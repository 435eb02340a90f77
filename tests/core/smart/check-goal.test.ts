import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import type { Criterion, GoalCheck, Verdict } from '../../../src/core/smart/goal-check.ts';
import { LONGEST_GOAL } from '../../../src/core/smart/verdicts.ts';
import { goalOf } from './judged.ts';

const check = (text: string): GoalCheck => checkGoal(goalOf(text));

/** One letter a criterion, S M A R T: + met, - not met, ? cannot tell. */
const verdicts = ({ criteria }: GoalCheck): string => {
  const order: readonly Criterion[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];
  const signs: Readonly<Record<Verdict, string>> = { met: '+', notMet: '-', cannotTell: '?' };
  return order.map((criterion) => signs[criteria[criterion].status]).join('');
};

test.each([
  ['+++++', 'By June 2026, grade 4 students proficient in math on the state test will rise from 41% to 48%.'],
  // Who is missing: a school is not people.
  ['-++++', 'Our school will cut chronic absenteeism from 21% to 15% by spring 2026.'],
  ['-+?++', 'By spring 2026, 70% of kindergartners will be proficient on i-Ready.'],
  // One subject, so the test names the area.
  ['++?++', 'By spring 2026, 70% of kindergartners will be at benchmark on DIBELS.'],
  ['+-?+-', 'Students will become better writers.'],
  // Everyone, with a result each has or has not.
  ['++?++', 'By May 2026, all seniors will complete a career plan.'],
  // A step of 30 points in a year; and the wrong way.
  ['++-++', 'Grade 6 math proficiency will go from 30% to 60% between spring 2025 and spring 2026.'],
  ['++-++', 'Grade 6 math proficiency will increase from 60% to 52% by the end of the 2025-26 school year.'],
  // A bare year and no start: nobody can say how long the step takes.
  ['++?++', 'By 2028, grade 6 math proficiency will go from 30% to 60%.'],
  ['+++++', 'Over the next three years grade 6 math proficiency will go from 30% to 60%.'],
  ['--?-+', 'This year the school will hold monthly staff meetings on curriculum.'],
  ['++??+', 'By June 2026, 80% of families will say that they feel welcome at school.'],
  // Neither a frequency, nor a start, nor a cohort is a deadline.
  ['++?+-', '70% of grade 3 students will pass the math test annually.'],
  ['++?+-', 'Starting in 2025-26, 70% of grade 3 students will pass the math test.'],
  ['++?+-', '70% of students will pass Algebra 1 by the end of 9th grade.'],
  ['++?++', '70% of grade 3 students will pass the 2026 state math test.'],
] as const)('%s %s', (expected, text) => {
  expect(verdicts(check(text))).toBe(expected);
});

test.each([
  ['', null],
  ['   ', null],
  ['Lunch.', null],
])('nothing to build on: %p', (text, rewrite) => {
  expect(check(text).rewrite).toBe(rewrite);
});

test('a text too long for a goal gets one finding that says so, and no verdict', () => {
  const long = check('word '.repeat(LONGEST_GOAL));
  expect(long.findings.map(({ message }) => message)).toEqual([
    'The statement has 10000 characters; a goal is read up to 2000.',
  ]);
  expect(verdicts(long)).toBe('?????');
});

test('findings that matter most come first', () => {
  const weights = check('By June 2019, 110% of students will be proficient from TBD%.').findings.map(
    ({ severity }) => ['error', 'warning', 'info'].indexOf(severity),
  );
  expect(weights).toEqual([...weights].sort());
  expect(weights[0]).toBe(0);
});
