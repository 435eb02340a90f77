import { schoolYearBounds } from '../../text/school-year.ts';
import { defineRule, hit } from '../define-rule.ts';

/** Flags a deadline that has passed, or that lies before the plan's year. */
export const deadlinePast = defineRule({
  id: 'time-bound/deadline-past',
  severity: 'warning',
  summary: 'The deadline has passed, or lies before the plan’s school year.',
  why: 'A deadline copied from last year’s plan is an easy slip, and the goal is over before the plan begins.',
  messages: {
    past: [
      '“{deadline}” has already passed.',
      'Check whether the goal was carried over from an earlier plan, and give it a date still to come.',
    ],
    before: [
      '“{deadline}” is before this plan’s school year, {schoolYear}, begins.',
      'Give the goal a date in {schoolYear}.',
    ],
  },
  examples: {
    pass: 'By June 2026, 75% of grade 3 students will read on grade level.',
    fail: 'By June 2019, 75% of grade 3 students will read on grade level.',
  },
  check: ({ reading: { today, schoolYear, knowsPlanYear }, elements: { deadline } }) => {
    if (deadline === null) return [];
    if (knowsPlanYear && deadline.date < schoolYearBounds(schoolYear).start)
      return [hit('before', deadline, { deadline, schoolYear })];
    return deadline.date < today ? [hit('past', deadline, { deadline })] : [];
  },
});
