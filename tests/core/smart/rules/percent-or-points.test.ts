import { percentOrPoints } from '../../../../src/core/smart/rules/percent-or-points.ts';
import { testRule } from '../test-rule.ts';

testRule(percentOrPoints, {
  valid: [
    // Neither reading fits: the numbers do not add up, which is the matter of another rule.
    'Science proficiency of grade 8 will increase from 42% to 60%, a 10% increase, by June 2026.',
    'Science proficiency of grade 8 will increase by 10 percentage points by June 2026.',
    // The numbers settle it: 42 to 52 is ten points.
    'Science proficiency of grade 8 will increase by 10%, from 42% to 52%, by June 2026.',
    // A tenth of 40 is 4.
    'Science proficiency of grade 8 will increase by 10%, from 40% to 44%, by June 2026.',
    // Referrals are counted: a percent of them is a share.
    'Discipline referrals of grade 8 will decrease by 10% by June 2026.',
    // The matter of another rule.
    'The number of grade 8 students proficient in science will increase by 10% by June 2026.',
    'By June 2026, 10% of grade 8 students will take physics.',
  ],
  invalid: [
    {
      text: 'By June 2026, 45% of grade 8 students will be proficient in science, a 10% increase.',
      found: [['withTarget', '10%']],
    },
    {
      text: 'Science proficiency of grade 8 will increase by 10% by June 2026.',
      found: [['alone', '10%']],
    },
    {
      text: 'From a baseline of 42%, science proficiency of grade 8 will increase by 10% by June 2026.',
      found: [['withBaseline', '10%']],
    },
    {
      text: 'Cut the share of grade 8 students failing science by five percent.',
      found: [['alone', 'five percent']],
    },
  ],
});
