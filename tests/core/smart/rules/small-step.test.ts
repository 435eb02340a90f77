import { smallStep } from '../../../../src/core/smart/rules/small-step.ts';
import { testRule } from '../test-rule.ts';

testRule(smallStep, {
  valid: [
    'Reading proficiency of grade 3 students will rise from 61% to 65% by June 2026.',
    'Reading proficiency of grade 3 students will stay at 61% through June 2026.',
    // Counts are not points.
    'Suspensions of grade 8 students will fall from 12 to 11 by June 2026.',
    {
      text: 'Reading proficiency of grade 2 students will rise from 61% to 62% by June 2026.',
      thresholds: { smallestStep: 0.5 },
    },
  ],
  invalid: [
    {
      text: 'Reading proficiency of grade 3 students will rise from 61% to 62% by June 2026.',
      found: [['small', '62%']],
    },
    {
      text: 'Attendance of grade 3 students will rise by 0.5 percentage points from 91% by June 2026.',
      found: [['small', '0.5 percentage points']],
    },
  ],
});
