import { blanksOf } from '../blanks.ts';
import { defineRule, wholeGoal } from '../define-rule.ts';
import { FREQUENCY } from '../frequency.ts';

/** Flags goals that do not say by when. */
export const noDeadline = defineRule({
  id: 'time-bound/no-deadline',
  criterion: 'timeBound',
  severity: 'error',
  shown: 'atSentenceEnd',
  summary: 'The goal does not say by when.',
  why: 'Without a day to look back on, a goal is never due, and the midyear check has nothing to measure progress against.',
  messages: {
    missing: {
      message: 'The goal does not say by when it should be reached.',
      advice: 'Begin with the date, such as “By June ____,” or add “from spring ____ to spring ____”.',
    },
    startOnly: {
      message: 'The goal says when it begins (“{start}”), but not when it should be reached.',
      advice: 'Add the end: “by ____”.',
    },
  },
  examples: {
    pass: 'By the end of the 2025-26 school year, 70% of grade 2 students will meet the reading benchmark.',
    fail: '70% of grade 2 students will meet the reading benchmark.',
  },
  check: (goal) => {
    const { dates, text, plain } = goal.reading;
    if (goal.elements.deadline !== null || FREQUENCY.test(plain)) return [];
    // A blank for it is the matter of another rule.
    if (blanksOf(plain).some(({ holds }) => holds === 'date')) return [];
    const start = dates.find(({ role }) => role === 'start');
    if (start === undefined) return [{ messageId: 'missing', span: wholeGoal(goal) }];
    return [{ messageId: 'startOnly', span: start, data: { start: text.slice(start.start, start.end) } }];
  },
});
