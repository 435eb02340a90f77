import { defineRule, hit } from '../define-rule.ts';

/** Notes statements too long to be remembered. */
export const manyWords = defineRule({
  id: 'specific/many-words',
  severity: 'info',
  summary: 'The statement is very long.',
  why: 'Staff and families can only work toward a goal they can say in one breath.',
  messages: {
    long: [
      'The statement has {words} words; a goal reads best in at most {limit}.',
      'Keep who, what, from where to where, by when and by which test; move the rest to the key activities.',
    ],
  },
  examples: {
    pass: 'By June 2026, 70% of grade 3 students will meet the reading benchmark on DIBELS, up from 61% in June 2025.',
    fail: 'By June 2026, with the help of our reading coach, weekly team meetings, new decodable books in every classroom, small groups four days a week, family reading nights in fall and winter, after-school tutoring and a summer program for those who need more time, 70% of grade 3 students, in all three classrooms and in both of our programs, will meet the reading benchmark on DIBELS.',
  },
  limits: ['mostWords'],
  check: (goal) => {
    const words = goal.reading.text.trim().split(/\s+/).length;
    const limit = goal.limits.mostWords;
    return words > limit ? [hit('long', undefined, { words, limit })] : [];
  },
});
