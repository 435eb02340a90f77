import { schoolYearBounds } from '../../text/school-year.ts';
import { defineRule } from '../define-rule.ts';

/** Flags a deadline that has passed, or that the plan's year does not reach. */
export const deadlineOutsidePlan = defineRule({
  id: 'time-bound/deadline-outside-plan',
  criterion: 'timeBound',
  severity: 'warning',
  summary: 'The deadline has passed, or lies outside the plan’s school year.',
  why: 'A deadline copied from last year’s plan is the most common slip in a renewed plan; one beyond the year needs a checkpoint within it.',
  messages: {
    past: {
      message: '“{deadline}” has already passed.',
      advice:
        'Check whether the goal was carried over from an earlier plan, and give it a date in {schoolYear}.',
    },
    before: {
      message: '“{deadline}” is before this plan’s school year, {schoolYear}, begins.',
      advice: 'Give the goal a date in {schoolYear}.',
    },
    after: {
      message: '“{deadline}” is after this plan’s school year, {schoolYear}.',
      advice: 'Add where the goal should stand by the end of {schoolYear}.',
    },
  },
  examples: {
    pass: 'By June 2026, 75% of grade 3 students will read on grade level.',
    fail: 'By June 2019, 75% of grade 3 students will read on grade level.',
  },
  check: ({ reading: { today, schoolYear, knowsPlanYear }, elements: { deadline } }) => {
    if (deadline === null) return [];
    const { start, end } = schoolYearBounds(schoolYear);
    const data = { deadline: deadline.text, schoolYear };
    if (knowsPlanYear && deadline.date < start) return [{ messageId: 'before', span: deadline, data }];
    if (deadline.date < today) return [{ messageId: 'past', span: deadline, data }];
    return knowsPlanYear && deadline.date > end ? [{ messageId: 'after', span: deadline, data }] : [];
  },
});
