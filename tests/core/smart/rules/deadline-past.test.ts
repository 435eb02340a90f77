import { deadlinePast } from '../../../../src/core/smart/rules/deadline-past.ts';
import { testRule } from '../test-rule.ts';

testRule(deadlinePast, {
  valid: [
    'By June 2026, 75% of grade 3 students will read on grade level.',
    'By spring, 75% of grade 3 students will read on grade level.',
    'By June 2028, 75% of grade 3 students will read on grade level.',
    // A year of the baseline is no deadline.
    'By May 2026, 75% of grade 3 students will read on grade level, up from 70% in spring 2024.',
    '75% of grade 3 students will read on grade level.',
  ],
  invalid: [
    {
      text: 'By June 2024, 75% of grade 3 students will read on grade level.',
      found: [['before', 'June 2024']],
    },
    {
      text: 'By September 15, 2025, 75% of grade 3 students will have a book.',
      found: [['past', 'September 15, 2025']],
    },
    {
      text: 'By June 2023, 75% of grade 3 students will read on grade level.',
      schoolYear: 'not known',
      found: [['past', 'June 2023']],
    },
  ],
});
