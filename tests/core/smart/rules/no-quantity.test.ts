import { noQuantity } from '../../../../src/core/smart/rules/no-quantity.ts';
import { testRule } from '../test-rule.ts';

testRule(noQuantity, {
  valid: [
    // A blank stands for it.
    'By June 2026, ___% of grade 4 students will meet the reading benchmark.',
    'By June 2026, [target] of grade 4 students will meet the reading benchmark.',
    'By June 2026, 62% of grade 6 students will meet the math standard.',
    'By June 2026, two-thirds of grade 6 students will meet the math standard.',
    'Enrollment of girls in physics will double by fall 2026.',
    'By May 2026, all seniors will complete a career plan.',
    'The median growth percentile of grade 5 will rise from the 45th to the 55th percentile in reading.',
    'Office referrals of grade 7 students will drop from 112 to 90 by June 2026.',
  ],
  invalid: [
    { text: 'Grade 6 students will show growth in math.', found: [['none', null]] },
    // Three grades and a year are numbers, but nothing to count.
    { text: 'Students in grades 3-5 will become stronger writers in 2025-26.', found: [['none', null]] },
    // The percent only says who is meant.
    { text: 'Support students who miss 10% of school days.', found: [['none', null]] },
    { text: 'More juniors will reach 1080+ on the SAT by spring 2026.', found: [['scoreOnly', '1080+']] },
  ],
});
