import { coarseDeadline } from '../../../../src/core/smart/rules/coarse-deadline.ts';
import { testRule } from '../test-rule.ts';

testRule(coarseDeadline, {
  valid: [
    'By June 12, 2026, 75% of grade 3 students will read on grade level.',
    'By June 2026, 75% of grade 3 students will read on grade level.',
    '75% of grade 3 students will read on grade level.',
    // A season of the baseline is no deadline.
    'By May 29, 2026, 75% of grade 3 students will read on grade level, up from 70% in spring 2025.',
  ],
  invalid: [
    {
      text: 'By 2028, 75% of grade 3 students will read on grade level.',
      found: [['year', '2028']],
    },
    {
      text: 'By spring 2026, 75% of grade 3 students will read on grade level.',
      found: [['season', 'spring 2026']],
    },
    {
      text: 'By the end of the 2025-26 school year, 75% of grade 3 students will read on grade level.',
      found: [['schoolYear', '2025-26 school year']],
    },
  ],
});
