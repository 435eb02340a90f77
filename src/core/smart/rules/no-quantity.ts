import { hasBlankFor } from '../blanks.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Flags goals with nothing to count, and goals that name a score to reach but not how many should reach it. */
export const noQuantity = defineRule({
  id: 'measurable/no-quantity',
  severity: 'error',
  summary: 'The goal gives no number to reach.',
  why: 'Without a number nobody can say at the end of the year whether the goal was met.',
  messages: {
    none: [
      'The goal gives no number to reach.',
      'Write where things stand and where they should get, such as “from __% to __% of grade 4 students”.',
    ],
    scoreOnly: [
      '“{score}” says what score counts as success, but not how many students should reach it.',
      'Add the share of students, such as “__% of students will score {score}”.',
    ],
  },
  examples: {
    pass: 'By June 2026, 70% of grade 4 students will meet the reading benchmark on i-Ready.',
    fail: 'By June 2026, grade 4 students will improve in reading.',
  },
  check: (goal) => {
    const { measures, everyone, quantities, plain } = goal.reading;
    if (hasBlankFor(plain, 'number')) return [];
    if (everyone || measures.some(({ target, change }) => target || change)) return [];
    const cut = quantities.find(({ role }) => role === 'cut');
    return [cut === undefined ? hit('none') : hit('scoreOnly', cut, { score: cut })];
  },
});
