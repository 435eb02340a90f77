import { blanksOf } from '../blanks.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Flags blanks and notes to fill in later. */
export const placeholder = defineRule({
  id: 'measurable/placeholder',
  severity: 'error',
  atOnce: true,
  summary: 'A blank or a note to fill in later was left in the goal.',
  why: 'A goal with an open blank is not yet a goal; it is easily overlooked when the plan is approved.',
  messages: {
    left: [
      '“{blank}” still has to be filled in.',
      'Replace it with the value, or say in the plan who will supply it and when.',
    ],
  },
  examples: {
    pass: 'By June 2026, 82% of seniors will graduate with a career certificate.',
    fail: 'By June 2026, XX% of seniors will graduate with a career certificate.',
  },
  check: ({ reading: { plain } }) => blanksOf(plain).map((blank) => hit('left', blank, { blank })),
});
