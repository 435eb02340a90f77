import { numberWithPercent } from '../../../../src/core/smart/rules/number-with-percent.ts';
import { testRule } from '../test-rule.ts';

testRule(numberWithPercent, {
  valid: [
    'The percentage of grade 8 students in algebra will rise from 42% to 50%.',
    'The number of grade 8 students in algebra will rise from 84 to 100.',
    // A share of a count is sound.
    'The number of office referrals will fall by 20% by June 2026.',
    // The percent tells who, the number what.
    '80% of grade 3 students will raise the number of books they read by June 2026.',
    'Grade 3 students will grow in Number and Operations by 8% by June 2026.',
  ],
  invalid: [
    {
      text: 'The number of grade 8 students in algebra will rise from 42% to 50%.',
      found: [['value', 'number']],
      suggestion: 'percentage',
    },
    {
      text: 'Increase the number of grade 8 students in algebra by 5 percentage points.',
      found: [['change', 'number']],
    },
    { text: 'Increase the number of students proficient in math by 5%.', found: [['change', 'number']] },
  ],
});
