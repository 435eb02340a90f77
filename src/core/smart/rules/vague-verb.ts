import { defineRule } from '../define-rule.ts';

const VAGUE =
  /\b(?:improve|enhance|support(?! (?:staff|services|class))|promote|foster|encourage|strive|work on|focus on|address|strengthen|ensure|facilitate|explore|become familiar with|be aware of|build capacity)\b/gi;

/** Flags verbs that name a direction but nothing to count; silent as soon as the goal holds a number. */
export const vagueVerb = defineRule({
  id: 'specific/vague-verb',
  criterion: 'specific',
  severity: 'info',
  shown: 'atSentenceEnd',
  summary: 'The verb does not say what will be different.',
  why: '“Improve” and “support” are true of any effort; readers will expect different things from them.',
  messages: {
    vague: {
      message: '“{verb}” does not say what will be different.',
      advice:
        'Say what students will do and how many of them, such as “__% of students will read on grade level”.',
    },
  },
  examples: {
    pass: 'Improve the share of grade 3 students reading on grade level from 50% to 58%.',
    fail: 'Improve reading in grade 3.',
  },
  check: ({ criteria, reading: { plain, text } }) => {
    if (criteria.measurable.status === 'met') return [];
    return [...plain.matchAll(VAGUE)].slice(0, 3).map((match) => {
      const start = match.index ?? 0;
      const span = { start, end: start + match[0].length };
      return { messageId: 'vague', span, data: { verb: text.slice(span.start, span.end) } };
    });
  },
});
