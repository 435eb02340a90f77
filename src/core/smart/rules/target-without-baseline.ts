import { hasBlankFor } from '../blanks.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Notes a target that stands alone. */
export const targetWithoutBaseline = defineRule({
  id: 'measurable/target-without-baseline',
  severity: 'info',
  summary: 'The goal says where to get, but not where things stand now.',
  why: 'Readers of the plan cannot tell whether the target is a small step or a leap.',
  messages: {
    missing: [
      'The goal aims at {target}, but does not say where things stand now.',
      'Add the latest result and its date, such as “from ____ in spring ____”.',
    ],
  },
  examples: {
    pass: 'By June 2026, 75% of grade 3 students will read on grade level on DIBELS, up from 66% in June 2025.',
    fail: 'By June 2026, 75% of grade 3 students will read on grade level on DIBELS.',
  },
  check: ({ reading: { first, plain } }) => {
    if (hasBlankFor(plain, 'number')) return [];
    const { change, baseline, target } = first;
    if (!target || baseline || change) return [];
    return [hit('missing', target, { target })];
  },
});
