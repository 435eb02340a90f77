import { defineRule, hit } from '../define-rule.ts';

/** Words that name a level of a test, as do those findMetric knows. */
const LEVEL =
  /\b(?:levels?|bands?|tiers?|quartiles?|percentiles?|standards?|mastery|master|college[- ]ready|green|blue|advanced|typical|expected|targets?)\b/i;

/** Notes a share of students on a test, where no level of the test says who counts. */
export const noCriterion = defineRule({
  id: 'measurable/no-criterion',
  severity: 'info',
  summary: 'The goal counts students on a test, but not by which of its levels.',
  why: 'One test has several levels; “do well on it” can be met or missed by the same results.',
  messages: {
    unsaid: [
      'The goal does not say which result on {test} counts as success.',
      'Name the level or score: “at or above ____ on {test}”.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of grade 4 students will be at benchmark in reading on DIBELS.',
    fail: 'By June 2026, 60% of grade 4 students will do well in reading on DIBELS.',
  },
  check: ({ reading: { instruments, quantities, first, plain }, elements: { metric } }) => {
    const test = instruments.find(({ known }) => known);
    const isSaid = metric !== null || LEVEL.test(plain) || quantities.some(({ role }) => role === 'cut');
    return test === undefined || first.target?.kind !== 'percent' || isSaid
      ? []
      : [hit('unsaid', test, { test })];
  },
});
