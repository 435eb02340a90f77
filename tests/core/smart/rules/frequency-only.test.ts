import { frequencyOnly } from '../../../../src/core/smart/rules/frequency-only.ts';
import { testRule } from '../test-rule.ts';

testRule(frequencyOnly, {
  valid: [
    'Suspensions will fall by 10% each year until June 2028.',
    'By June 2026, grade 9 students tested weekly will gain 5 points in algebra.',
    'Grade 9 students will gain 5 points in algebra.',
  ],
  invalid: [
    { text: 'Suspensions of grade 9 students will fall by 10% annually.', found: [['often', 'annually']] },
    {
      text: 'Grade 9 students will read more, on an ongoing basis.',
      found: [['often', 'on an ongoing basis']],
    },
  ],
});
