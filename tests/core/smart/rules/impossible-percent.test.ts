import { impossiblePercent } from '../../../../src/core/smart/rules/impossible-percent.ts';
import { testRule } from '../test-rule.ts';

testRule(impossiblePercent, {
  valid: [
    'By June 2026, 100% of seniors will complete a career plan.',
    // A count can more than double.
    'Enrollment in AP courses will increase by 150% by 2026.',
    'By June 2026, grade 4 students will reach 120% of their typical growth in math.',
    'Attendance of grade 9 will rise by 4 percentage points from 93% by June 2026.',
  ],
  invalid: [
    { text: 'By June 2026, 110% of seniors will complete a career plan.', found: [['value', '110%']] },
    {
      text: 'Attendance of grade 9 will rise by 9 percentage points from 93% by June 2026.',
      found: [['sum', '9 percentage points']],
    },
  ],
});
