import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import { goalOf } from './judged.ts';

const GOALS = [
  'By June 2026, 60% of grade 4 students will be proficient in math on the state test, up from 52%.',
  'The percentage of students who meet the reading benchmark will rise from 41% to 48% by June 2026.',
  'Increase the percentage of students on track to graduate by 5% by June 2026.',
  'Reduce the percentage of chronically absent students from 22% to 17% by June 2026.',
  'By June 2026, at least 90% of students will feel safe as shown by the climate survey.',
  'By June 2026, our school will implement a new curriculum.',
  'By June 2026, the share of students suspended will be 4% or less.',
];

/** Other ways to say a thing, none of which changes what a reader would answer. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\bstudents\b/g, 'scholars'],
  [/\bstudents\b/g, 'pupils'],
  [/(\d)%/g, '$1 percent'],
  [/ from (\d\d)% to (\d\d)%/, ' from $1 to $2%'],
  [/ from (\d\d)% to (\d\d)%/, ' to $2% from $1%'],
  [/ from (\d\d)% to (\d\d)%/, ' to $2% (from $1%)'],
  [/ from (\d\d)% to (\d\d)%/, ' from a baseline of $1% to a target of $2%'],
  [/ from (\d\d)% to (\d\d)%/, ' from the current level of $1% to at least $2%'],
  [/\bat least\b/g, 'no fewer than'],
  [/ by (\d%)/, ' $1'],
  [/\bwill rise\b/, 'is going to climb'],
  [/\bwill\b/g, 'shall'],
  [/\bIncrease\b/, 'Boost'],
  [/\bReduce\b/, 'Bring down'],
  [/ by June 2026\.$/, ' by the end of the 2025-26 school year.'],
  [/^By June 2026/, 'By the close of SY 2025-26'],
  [/^By June 2026, (.*)\.$/, '$1 by June 2026.'],
  [/^(?!By)(\w)(.*) by June 2026\.$/, 'By June 2026, we will see this: $1$2.'],
  [/^/, 'SMART Goal: '],
  [/^/, 'Goal 3 - '],
  [/^/, '2. '],
  [/\bstate test\b/, 'XQ-Lit assessment'],
];

const essence = (text: string): unknown => {
  const { criteria, elements } = checkGoal(goalOf(text));
  const { baseline, target, change, deadline, direction, instrument, population } = elements;
  return {
    verdicts: Object.values(criteria).map(({ status }) => status),
    numbers: [baseline, target, change].map((number) => number?.value ?? null),
    deadline: deadline?.date ?? null,
    direction,
    named: [instrument !== null, population !== null],
  };
};

test.each(GOALS)('reads the same however it is said: %s', (goal) => {
  const expected = essence(goal);
  for (const [words, others] of REWORDINGS) {
    const text = goal.replace(words, others);
    expect({ text, ...Object(essence(text)) }).toEqual({ text, ...Object(expected) });
  }
});

test('every rewording rewords some goal', () => {
  const idle = REWORDINGS.filter(([words, others]) =>
    GOALS.every((goal) => goal.replace(words, others) === goal),
  );
  expect(idle).toEqual([]);
});
