import { severalGoals } from '../../../../src/core/smart/rules/several-goals.ts';
import { testRule } from '../test-rule.ts';

testRule(severalGoals, {
  valid: [
    'By June 2026, 60% of grade 3 students will meet the math benchmark, up from 52%.',
    // A checkpoint on the way is no second goal.
    'Grade 3 students at benchmark in math will reach 55% by January 2026 and 60% by June 2026.',
    'By June 2026, 80% of grade 3 students will score 70% or higher in math.',
  ],
  invalid: [
    {
      text: 'Math proficiency of grade 3 will rise from 52% to 60% and of English learners from 30% to 40%.',
      found: [['several', 'English learners']],
    },
    {
      text: '60% of grade 3 students will meet the math benchmark and 70% of grade 5 students will read on grade level.',
      found: [['several', 'grade 5 students']],
    },
  ],
});
