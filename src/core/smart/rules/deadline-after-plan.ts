import { schoolYearBounds } from '../../text/school-year.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Notes a deadline beyond the plan's year. */
export const deadlineAfterPlan = defineRule({
  id: 'time-bound/deadline-after-plan',
  severity: 'info',
  summary: 'The deadline lies after the plan’s school year.',
  why: 'A goal of several years is fine, but this year’s plan is reviewed this year and needs a value to review.',
  messages: {
    after: [
      '“{deadline}” is after this plan’s school year, {schoolYear}.',
      'Add where the goal should stand by the end of {schoolYear}.',
    ],
  },
  examples: {
    pass: {
      text: 'By June 2026, 75% of grade 3 students will read on grade level.',
      schoolYear: '2025-26',
    },
    fail: {
      text: 'By June 2028, 75% of grade 3 students will read on grade level.',
      schoolYear: '2025-26',
    },
  },
  check: ({ reading: { schoolYear, knowsPlanYear }, elements: { deadline } }) =>
    deadline !== null && knowsPlanYear && deadline.date > schoolYearBounds(schoolYear).end
      ? [hit('after', deadline, { deadline, schoolYear })]
      : [],
});
