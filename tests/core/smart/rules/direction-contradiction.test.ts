import { directionContradiction } from '../../../../src/core/smart/rules/direction-contradiction.ts';
import { testRule } from '../test-rule.ts';

testRule(directionContradiction, {
  valid: [
    'Math proficiency of grade 4 will increase from 68% to 77%.',
    // Falling is good here.
    'Chronic absenteeism of grade 9 will decrease from 22% to 17%.',
    'Grade 4 students below benchmark in math will go from 40% to 32%.',
    'By June 2026, 77% of grade 4 students will be proficient in math, up from 68%.',
  ],
  invalid: [
    { text: 'Math proficiency of grade 4 will increase from 77% to 68%.', found: [['down', '68%']] },
    { text: 'Reduce chronic absenteeism of grade 9 from 17% to 22%.', found: [['up', '22%']] },
  ],
});
