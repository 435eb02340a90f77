import { baselineDate } from '../../../../src/core/smart/rules/baseline-date.ts';
import { testRule } from '../test-rule.ts';

testRule(baselineDate, {
  valid: [
    'Grade 5 students proficient in math will rise from 41% in spring 2025 to 48% in spring 2026.',
    'Grade 5 students proficient in math will rise from 41% last year to 48% by spring 2026.',
    'Grade 5 students proficient in math will rise to 48% by spring 2026.',
    // Without a deadline other things come first.
    'Grade 5 students proficient in math will rise from 41% to 48%.',
    // The whole goal is old: another rule says so.
    'Grade 5 students proficient in math will rise from 41% in spring 2019 to 48% in spring 2020.',
    {
      text: 'Grade 4 students proficient in math will rise from 41% in spring 2024 to 48% in spring 2026.',
      thresholds: { baselineMonths: 24 },
    },
  ],
  invalid: [
    {
      text: 'Grade 5 students proficient in math will rise from 41% to 48% by spring 2026.',
      found: [['undated', '41%']],
    },
    {
      text: 'Grade 5 students proficient in math will rise from 41% in spring 2024 to 48% in spring 2026.',
      found: [['old', 'spring 2024']],
    },
  ],
});
