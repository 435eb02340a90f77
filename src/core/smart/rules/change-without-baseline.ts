import { hasBlankFor } from '../blanks.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Flags a change that says neither where it starts nor where it ends. */
export const changeWithoutBaseline = defineRule({
  id: 'measurable/change-without-baseline',
  severity: 'warning',
  summary: 'The goal says by how much, but not from where.',
  why: 'A change can only be checked against the value it starts from; without it two readers will end at two targets.',
  messages: {
    missing: [
      'The goal changes by {change}, but does not say from what value.',
      'Add where things stand now and where they should get: “from ____ to ____”.',
    ],
  },
  examples: {
    pass: 'The share of grade 5 students proficient in math will increase by 8 percentage points, from 41% to 49%, by June 2026.',
    fail: 'The share of grade 5 students proficient in math will increase by 8 percentage points by June 2026.',
  },
  check: ({ reading: { first, plain } }) => {
    if (hasBlankFor(plain, 'number')) return [];
    const { change, baseline, target } = first;
    if (!change || baseline || target) return [];
    return [hit('missing', change, { change })];
  },
});
