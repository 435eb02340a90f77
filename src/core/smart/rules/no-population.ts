import { defineRule, hit } from '../define-rule.ts';

/** Flags goals that name nobody. */
export const noPopulation = defineRule({
  id: 'specific/no-population',
  severity: 'warning',
  summary: 'The goal does not say which students.',
  why: 'A rate can rise for the school while the students the goal was written for stand still.',
  messages: {
    missing: [
      'The goal does not say whose result should change.',
      'Name the grades or the student group, such as “all grade 4 students” or “English learners in grades 3-5”.',
    ],
  },
  examples: {
    pass: 'By June 2026, chronic absenteeism of grade 9 students will drop from 18% to 13%.',
    fail: 'By June 2026, chronic absenteeism will drop from 18% to 13%.',
  },
  check: (goal) => (goal.reading.people.length > 0 ? [] : [hit('missing')]),
});
