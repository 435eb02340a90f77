import { areaOf } from '../criteria/specific.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Flags goals that name people but no subject, skill or behavior. */
export const noArea = defineRule({
  id: 'specific/no-area',
  severity: 'warning',
  summary: 'The goal names no subject, skill or behavior.',
  why: 'Proficiency alone could be reading, math or anything a test covers; teachers need to know what to work on.',
  messages: {
    missing: [
      'The goal does not say what should change for them: no subject, skill or behavior is named.',
      'Name it, such as “in reading comprehension” or “in attendance”.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of kindergartners will be proficient in phonological awareness.',
    fail: 'By June 2026, 60% of kindergartners will be proficient.',
  },
  check: (goal) =>
    goal.reading.people.length === 0 || areaOf(goal.reading) !== null ? [] : [hit('missing')],
});
