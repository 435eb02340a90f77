import { defineRule, hit } from '../define-rule.ts';
import { stepsOf } from '../steps.ts';

/** Notes steps that chance alone can bring. */
export const smallStep = defineRule({
  id: 'achievable/small-step',
  severity: 'info',
  summary: 'The step from the baseline to the target is very small.',
  why: 'A result moves by a point from year to year on its own, because other students are tested; so small a gain shows little.',
  messages: {
    small: [
      'From {from}% to {to}% is a step so small that it can come about by chance.',
      'Aim a little higher, or say why holding the result is already a gain.',
    ],
  },
  examples: {
    pass: 'Reading proficiency of grade 3 students will rise from 61% to 65% by June 2026.',
    fail: 'Reading proficiency of grade 3 students will rise from 61% to 62% by June 2026.',
  },
  limits: ['smallestStep'],
  check: ({ reading, limits }) =>
    stepsOf(reading).flatMap(({ from, to, isShare, size, at }) =>
      isShare && size > 0 && size <= limits.smallestStep && from < limits.ceiling
        ? [hit('small', at, { from, to })]
        : [],
    ),
});
