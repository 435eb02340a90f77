import { defineRule } from '../define-rule.ts';

const PLACEHOLDER =
  /\b(?:TBD|TBA|TBC|XX+)\b|\b[Xx]{1,3} ?%|_{2,}|\[[^\]]{0,40}\]|<[A-Za-z][^<>]{0,40}>|\?{2,}|\b(?:insert|enter) (?:date|number|percent|baseline|target|name|grade|assessment)\b|\b(?:baseline|target)s? (?:target )?(?:to come|to be (?:determined|set|established|added))\b/gi;

/** Flags blanks and notes to fill in later. */
export const placeholder = defineRule({
  id: 'measurable/placeholder',
  criterion: 'measurable',
  severity: 'error',
  summary: 'A blank or a note to fill in later was left in the goal.',
  why: 'A goal with an open blank is not yet a goal; plans are often approved with it still there.',
  messages: {
    left: {
      message: '“{blank}” still has to be filled in.',
      advice: 'Replace it with the value, or say in the plan who will supply it and when.',
    },
  },
  examples: {
    pass: 'By June 2026, 82% of seniors will graduate with a career certificate.',
    fail: 'By June 2026, XX% of seniors will graduate with a career certificate.',
  },
  check: ({ reading: { plain, text } }) =>
    [...plain.matchAll(PLACEHOLDER)].map((match) => {
      const start = match.index ?? 0;
      const span = { start, end: start + match[0].length };
      return { messageId: 'left', span, data: { blank: text.slice(span.start, span.end) } };
    }),
});
