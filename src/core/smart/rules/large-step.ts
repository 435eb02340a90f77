import { SHARE_A_YEAR } from '../criteria/achievable.ts';
import { defineRule, hit } from '../define-rule.ts';
import { plainNumber } from '../plain-number.ts';
import { type MeasuredStep, stepsOf } from '../steps.ts';
import type { Thresholds } from '../thresholds.ts';

/** Points from which a target near 100% is a leap. */
const NEAR = 5;
const ROUNDING = 0.5;

const CHECK =
  'Check the numbers. If they are right, give the goal more years, or say what makes this step possible.';

/** Flags steps larger than schools usually reach in the time the goal gives itself. */
export const largeStep = defineRule({
  id: 'achievable/large-step',
  severity: 'warning',
  summary: 'The step from the baseline to the target is very large for the time it has.',
  why: 'School plans usually aim for three to five percentage points a year; a target far beyond what schools reach discourages the people who work for it.',
  messages: {
    points: [
      'From {from} to {to} is {yearly} percentage points a year; schools usually reach at most {limit}.',
      CHECK,
    ],
    termly: [
      'That makes {termly} percentage points a year; schools usually reach at most {limit}.',
      'Check the number. If it is right, say what makes this step possible, or give the goal more years.',
    ],
    count: [
      'From {from} to {to} is a change of {yearly}% a year; schools usually reach at most {limit}%.',
      CHECK,
    ],
    nearAll: [
      'From {from} to {to} is a long way so near the top; the last few students are the hardest to reach.',
      'Choose a target for this year on the way there, or give the goal more years.',
    ],
    open: [
      'From {from} to {to} is a large step, and the goal does not say when it begins.',
      'Add the date of the first number: “from {from} in spring ____ to {to}”.',
    ],
  },
  examples: {
    pass: 'Math proficiency of grade 6 students will rise from 30% in spring 2025 to 38% in spring 2026.',
    fail: 'Math proficiency of grade 6 students will rise from 30% in spring 2025 to 60% in spring 2026.',
  },
  limits: ['largestStep', 'ceiling'],
  check: ({ reading, limits }) =>
    stepsOf(reading).flatMap((step) => {
      const messageId = leapOf(step, limits);
      // Another date may be the beginning, though it does not say its year.
      const isDated = reading.dates.some(({ role }) => role !== 'deadline');
      return messageId === null || (messageId === 'open' && isDated)
        ? []
        : [hit(messageId, step.at, numbersOf(step, limits))];
    }),
});

const limitOf = ({ isShare }: MeasuredStep, { largestStep }: Thresholds): number =>
  isShare ? largestStep : SHARE_A_YEAR * 100;

function leapOf(
  step: MeasuredStep,
  limits: Thresholds,
): 'points' | 'termly' | 'count' | 'nearAll' | 'open' | null {
  const { from, to, isShare, size, yearly, termly } = step;
  if (isShare && to > from && to >= limits.ceiling && size > NEAR) return 'nearAll';
  if (termly > limitOf(step, limits)) return 'termly';
  if ((yearly ?? size) <= limitOf(step, limits) + ROUNDING) return null;
  if (yearly === null) return 'open';
  return isShare ? 'points' : 'count';
}

const numbersOf = (step: MeasuredStep, limits: Thresholds) => ({
  from: plainNumber(step.from) + (step.isShare ? '%' : ''),
  to: plainNumber(step.to) + (step.isShare ? '%' : ''),
  yearly: step.yearly ?? step.size,
  termly: step.termly,
  limit: limitOf(step, limits),
});
