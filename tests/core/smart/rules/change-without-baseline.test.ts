import { changeWithoutBaseline } from '../../../../src/core/smart/rules/change-without-baseline.ts';
import { testRule } from '../test-rule.ts';

testRule(changeWithoutBaseline, {
  valid: [
    'By June 2026, grade 3 students on grade level will rise by 8 percentage points from TBD.',
    'Grade 4 reading proficiency will increase by 6 percentage points, from 50% to 56%, by June 2026.',
    'By June 2026, 56% of grade 4 students (a 6% increase) will read on grade level.',
    // The baseline stands in the next sentence.
    'Grade 4 reading proficiency will increase by 6 percentage points by June 2026. Baseline: 50% in spring 2025.',
    'By June 2026, 56% of grade 4 students will read on grade level.',
  ],
  invalid: [
    {
      text: 'Grade 4 reading proficiency will increase by 6 percentage points by June 2026.',
      found: [['missing', '6 percentage points']],
    },
    { text: 'Reduce tardies of grade 9 students by 15% this year.', found: [['missing', '15%']] },
    { text: 'By June 2026, English learners will show a 5% gain in writing.', found: [['missing', '5%']] },
  ],
});
