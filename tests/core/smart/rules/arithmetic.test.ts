import { arithmetic } from '../../../../src/core/smart/rules/arithmetic.ts';
import { testRule } from '../test-rule.ts';

testRule(arithmetic, {
  valid: [
    'Math proficiency of grade 5 will rise by 7 percentage points, from 41% to 48%.',
    // A tenth of 40 is 4, so both numbers can be meant.
    'Math proficiency of grade 5 will rise by 10%, from 40% to 44%.',
    'Math proficiency of grade 5 will rise by 10%, from 40% to 50%.',
    // Rounding.
    'Math proficiency of grade 5 will rise by 7%, from 41.4% to 48%.',
    'Suspensions will fall by 10%, from 120 to 108.',
    // By the year: it need not add up to the target.
    'Math proficiency of grade 5 will rise by 4 percentage points each year, from 40% to 52% by 2028.',
    'At least 70% (113/161) of grade 5 students will meet the math standard.',
  ],
  invalid: [
    {
      text: 'Math proficiency of grade 5 will rise by 9 percentage points, from 41% to 48%.',
      found: [['sum', '9 percentage points']],
    },
    { text: 'Suspensions will fall by 25%, from 120 to 108.', found: [['sum', '25%']] },
    {
      text: 'At least 70% (123/161) of grade 5 students will meet the math standard.',
      found: [['share', '123/161']],
    },
  ],
});
