import { defineRule, hit } from '../define-rule.ts';
import type { RoledQuantity } from '../roles/measures.ts';

/** A percent of growth or of a goal is no share of students: `120% of typical growth`. */
const OF_ITS_OWN =
  /^ of (?:(?:the|their|its|his|her|our|a|an) )?(?:[a-z]+ )?(?:growth|goals?|targets?|progress|baseline|quota|expected|typical)/i;

/** Flags shares of students over 100%, and changes that lead there. */
export const impossiblePercent = defineRule({
  id: 'achievable/impossible-percent',
  severity: 'error',
  atOnce: true,
  summary: 'A share of students would be over 100% or under 0%.',
  why: 'No more than all students can reach a target, so one of the numbers must be wrong.',
  messages: {
    value: ['{value} of students is not possible.', 'Correct the number; no more than 100% can reach it.'],
    sum: ['{change} points from {baseline}% would come to {sum}%.', 'Correct the baseline or the change.'],
  },
  examples: {
    pass: 'By June 2026, 100% of seniors will complete a career plan.',
    fail: 'By June 2026, 110% of seniors will complete a career plan.',
  },
  check: ({ reading: { measures, plain, direction } }) =>
    measures.flatMap(({ baseline, target, change }) => {
      const over = [baseline, target].filter((share): share is RoledQuantity => isOverAll(share, plain));
      const values = over.map((value) => hit('value', value, { value }));
      if (change?.kind !== 'points' || baseline?.kind !== 'percent' || target) return values;
      const sum = baseline.value + (direction === 'decrease' ? -change.value : change.value);
      if (sum <= 100 && sum >= 0) return values;
      return [...values, hit('sum', change, { change: change.value, baseline: baseline.value, sum })];
    }),
});

const isOverAll = (share: RoledQuantity | null, plain: string): boolean =>
  share?.kind === 'percent' && share.value > 100 && !OF_ITS_OWN.test(plain.slice(share.end));
