import { areaAgainstInstrument } from '../../../../src/core/smart/rules/area-against-instrument.ts';
import { testRule } from '../test-rule.ts';

testRule(areaAgainstInstrument, {
  valid: [
    'By June 2026, 80% of seniors will meet the financial literacy goal on the district math test.',
    'By June 2026, 60% of grade 4 students will be proficient in math as measured by aMath.',
    // A test of several subjects.
    'By June 2026, 60% of grade 4 students will be proficient in math as measured by i-Ready.',
    // Two subjects, one of them the test's.
    'By June 2026, 60% of grade 4 students will be proficient in reading and math on DIBELS.',
    // Writing is part of what a reading test measures.
    'By June 2026, 60% of grade 4 students will meet the fluency goal as measured by DIBELS.',
    'By June 2026, attendance of grade 4 students will reach 95% as measured by attendance records.',
    'By June 2026, 60% of English learners will grow in vocabulary as measured by WIDA.',
    'By June 2026, 60% of grade 9 students will pass computer science as measured by the state test.',
  ],
  invalid: [
    {
      text: 'By June 2026, 60% of grade 4 students will be proficient in math as measured by DIBELS.',
      found: [['differs', 'DIBELS']],
    },
    {
      text: 'By June 2026, 60% of grade 4 students will meet the literacy goal on the state math test.',
      found: [['differs', 'state math test']],
    },
    {
      text: 'By June 2026, 60% of grade 8 students will be proficient in writing on the state science test.',
      found: [['differs', 'state science test']],
    },
  ],
});
