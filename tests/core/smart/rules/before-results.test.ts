import { beforeResults } from '../../../../src/core/smart/rules/before-results.ts';
import { testRule } from '../test-rule.ts';

const calendar = [{ name: 'DIBELS EOY window', day: '2026-05-04', until: '2026-05-22' }];

testRule(beforeResults, {
  valid: [
    { text: 'By May 22, 2026, 60% of grade 4 students will be at benchmark on DIBELS.', calendar },
    // The winter results are in.
    { text: 'By April 30, 2026, 60% of grade 4 students will be at benchmark on DIBELS.', calendar },
    // Another test.
    { text: 'By May 15, 2026, 60% of grade 4 students will be at benchmark on i-Ready.', calendar },
    { text: 'By May 2026, 60% of grade 4 students will be at benchmark on DIBELS.', calendar },
    { text: 'By May 15, 2026, 60% of grade 4 students will be at benchmark.', calendar },
    'By May 16, 2026, 60% of grade 4 students will be at benchmark on DIBELS.',
    { text: '60% of grade 4 students will be at benchmark on DIBELS.', calendar },
  ],
  invalid: [
    {
      text: 'By May 15, 2026, 60% of grade 4 students will be at benchmark on DIBELS.',
      calendar,
      found: [['early', 'May 15, 2026']],
    },
  ],
});
