import { deadlineAfterPlan } from '../../../../src/core/smart/rules/deadline-after-plan.ts';
import { testRule } from '../test-rule.ts';

testRule(deadlineAfterPlan, {
  valid: [
    'By June 2026, 75% of grade 3 students will read on grade level.',
    'By June 2024, 75% of grade 3 students will read on grade level.',
    '75% of grade 3 students will read on grade level.',
    { text: 'By June 2028, 75% of grade 3 students will read well.', schoolYear: 'not known' },
  ],
  invalid: [
    {
      text: 'By June 2028, 75% of grade 3 students will read on grade level.',
      found: [['after', 'June 2028']],
    },
  ],
});
