import { blanksOf } from '../blanks.ts';
import { defineRule, wholeGoal } from '../define-rule.ts';

/** Flags goals with nothing to count, and goals that name a score to reach but not how many should reach it. */
export const noQuantity = defineRule({
  id: 'measurable/no-quantity',
  criterion: 'measurable',
  severity: 'error',
  shown: 'atSentenceEnd',
  summary: 'The goal gives no number to reach.',
  why: 'Without a number nobody can say at the end of the year whether the goal was met.',
  messages: {
    none: {
      message: 'The goal gives no number to reach.',
      advice:
        'Write where things stand and where they should get, such as “from __% to __% of grade 4 students”.',
    },
    scoreOnly: {
      message: '“{score}” says what score counts as success, but not how many students should reach it.',
      advice: 'Add the share of students, such as “__% of students will score {score}”.',
    },
  },
  examples: {
    pass: 'By June 2026, 70% of grade 4 students will meet the reading benchmark on i-Ready.',
    fail: 'By June 2026, grade 4 students will improve in reading.',
  },
  check: (goal) => {
    const { measures, everyone, quantities, text, plain } = goal.reading;
    // A blank for it is the matter of another rule.
    if (blanksOf(plain).some(({ holds }) => holds === 'number')) return [];
    if (everyone || measures.some(({ target, change }) => target || change)) return [];
    const cut = quantities.find(({ role }) => role === 'cut');
    if (cut === undefined) return [{ messageId: 'none', span: wholeGoal(goal) }];
    return [{ messageId: 'scoreOnly', span: cut, data: { score: text.slice(cut.start, cut.end) } }];
  },
});
