import { largeStep } from '../../../../src/core/smart/rules/large-step.ts';
import { testRule } from '../test-rule.ts';

testRule(largeStep, {
  valid: [
    'By June 2026, 75% of grade 4 students will master fractions, up from 41% in the fall.',
    'Attendance of grade 6 students will rise by 4 percentage points each semester from 60% by June 2026.',
    'Math proficiency of grade 6 students will rise from 30% to 40%.',
    'Math proficiency of grade 6 students will rise from 30% in spring 2025 to 38% in spring 2026.',
    // 30 points in three years are 10 a year.
    'Math proficiency of grade 6 students will rise from 30% in spring 2023 to 60% in spring 2026.',
    'Over the next three years math proficiency of grade 6 will go from 30% to 60%.',
    'Referrals of grade 8 students will fall from 200 in 2024-25 to 150 in 2025-26.',
    'By June 2026, 98% of students will feel safe, up from 94% in June 2025.',
    // The wrong way is the matter of another rule.
    'Math proficiency of grade 6 students will increase from 60% to 30% by June 2026.',
    {
      text: 'Math proficiency of grade 5 students will rise from 30% in spring 2025 to 60% in spring 2026.',
      thresholds: { largestStep: 30 },
    },
  ],
  invalid: [
    {
      text: 'Attendance of grade 6 students will rise by 10 percentage points each semester from 60% by June 2026.',
      found: [['termly', '10 percentage points']],
    },
    {
      text: 'Math proficiency of grade 6 students will rise from 30% in spring 2025 to 60% in spring 2026.',
      found: [['points', '60%']],
    },
    {
      text: 'Referrals of grade 8 students will fall from 200 in 2024-25 to 90 in 2025-26.',
      found: [['count', '90']],
    },
    {
      text: 'Reading proficiency of grade 3 students will rise from 55% in spring 2025 to 100% in spring 2026.',
      found: [['nearAll', '100%']],
    },
    {
      text: 'Math proficiency of grade 6 students will rise from 30% to 60% by June 2026.',
      found: [['open', '60%']],
    },
  ],
});
