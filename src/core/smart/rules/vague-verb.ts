import { defineRule, hit } from '../define-rule.ts';
import { placesOf } from '../span.ts';

const VAGUE =
  /\b(?:improve|enhance|support(?! (?:staff|services|class))|promote|foster|encourage|strive|work on|focus on|address|strengthen|ensure|facilitate|explore|become familiar with|be aware of|build capacity)\b/gi;

/** Flags verbs that name a direction but nothing to count; silent as soon as the goal holds a number. */
export const vagueVerb = defineRule({
  id: 'specific/vague-verb',
  severity: 'info',
  summary: 'The verb does not say what will be different.',
  why: '“Improve” and “support” are true of any effort; readers will expect different things from them.',
  messages: {
    vague: [
      '“{verb}” does not say what will be different.',
      'Say what students will do and how many of them, such as “__% of students will read on grade level”.',
    ],
  },
  examples: {
    pass: 'Improve the share of grade 3 students reading on grade level from 50% to 58%.',
    fail: 'Improve reading in grade 3.',
  },
  check: ({ criteria, reading: { plain } }) =>
    criteria.measurable.status === 'met'
      ? []
      : placesOf(plain, VAGUE)
          .slice(0, 3)
          .map((verb) => hit('vague', verb, { verb })),
});
