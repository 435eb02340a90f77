import { defineRule, hit } from '../define-rule.ts';

/** Flags targets that equal their baseline. */
export const noChange = defineRule({
  id: 'achievable/no-change',
  severity: 'warning',
  atOnce: true,
  summary: 'The target equals the baseline.',
  why: 'A goal to stay where one is can be right, but then it should say so and why.',
  messages: {
    same: [
      'The target, {target}, is where things already stand.',
      'Raise the target, or write “maintain” and say why holding it is a gain.',
    ],
  },
  examples: {
    pass: 'Grade 6 students proficient in writing will move from 61% to 66% by June 2026.',
    fail: 'Grade 6 students proficient in writing will move from 61% to 61% by June 2026.',
  },
  check: ({ reading: { measures, direction } }) =>
    measures.flatMap(({ baseline, target }) =>
      baseline &&
      target &&
      baseline.kind === target.kind &&
      baseline.value === target.value &&
      direction !== 'maintain'
        ? [hit('same', target, { target })]
        : [],
    ),
});
