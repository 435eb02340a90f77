import { defineRule, hit } from '../define-rule.ts';

/** Notes deadlines that are a stretch of time rather than a day or a month. */
export const coarseDeadline = defineRule({
  id: 'time-bound/coarse-deadline',
  severity: 'info',
  summary: 'The deadline is a season or a year, not a day.',
  why: 'A season or a year holds several test dates; a day says which of them counts.',
  messages: {
    year: [
      '“{deadline}” can be any day of that year.',
      'Name the month, or the test window in it: “by May ____”.',
    ],
    season: [
      '“{deadline}” covers several weeks or months.',
      'If you know the last day of testing, write that day.',
    ],
    schoolYear: [
      '“{deadline}” does not say on which day the result is looked at.',
      'If you know the day the results will be in, write that day.',
    ],
  },
  examples: {
    pass: 'By June 12, 2026, 75% of grade 3 students will read on grade level.',
    fail: 'By spring 2026, 75% of grade 3 students will read on grade level.',
  },
  check: ({ elements: { deadline } }) => {
    if (deadline === null || deadline.grain === 'day' || deadline.grain === 'month') return [];
    return [hit(deadline.grain, deadline, { deadline })];
  },
});
