import { hasBlankFor } from '../blanks.ts';
import { defineRule, hit } from '../define-rule.ts';
import { FREQUENCY } from '../frequency.ts';

/** Flags goals that do not say by when. */
export const noDeadline = defineRule({
  id: 'time-bound/no-deadline',
  severity: 'error',
  summary: 'The goal does not say by when.',
  why: 'Without a day to look back on, a goal is never due, and the midyear check has nothing to measure progress against.',
  messages: {
    missing: [
      'The goal does not say by when it should be reached.',
      'Begin with the date, such as “By June ____,” or add “from spring ____ to spring ____”.',
    ],
    startOnly: [
      'The goal says when it begins (“{start}”), but not when it should be reached.',
      'Add the end: “by ____”.',
    ],
  },
  examples: {
    pass: 'By the end of the 2025-26 school year, 70% of grade 2 students will meet the reading benchmark.',
    fail: '70% of grade 2 students will meet the reading benchmark.',
  },
  check: (goal) => {
    const { dates, plain } = goal.reading;
    if (goal.elements.deadline !== null || FREQUENCY.test(plain) || hasBlankFor(plain, 'date')) return [];
    const start = dates.find(({ role }) => role === 'start');
    return [start === undefined ? hit('missing') : hit('startOnly', start, { start })];
  },
});
