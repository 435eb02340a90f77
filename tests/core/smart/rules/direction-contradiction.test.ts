import { directionContradiction } from '../../../../src/core/smart/rules/direction-contradiction.ts';
import { testRule } from '../test-rule.ts';

testRule(directionContradiction, {
  valid: [
    'Students who feel left out will decrease from 1 in 4 to 1 in 5 by June 2026.',
    'Improve the time grade 3 needs to line up from 9% of the day to 6% by June 2026.',
    // To improve absence is to lower it.
    'Improve chronic absenteeism in grade 9 from 20% to 14% by June 2026.',
    // The numbers belong to the second verb.
    'By June 2026, grade 9 will raise attendance by reducing absences from 18% to 12%.',
    'Math proficiency of grade 4 will increase from 68% to 77%.',
    // Falling is good here.
    'Chronic absenteeism of grade 9 will decrease from 22% to 17%.',
    'Grade 4 students below benchmark in math will go from 40% to 32%.',
    'By June 2026, 77% of grade 4 students will be proficient in math, up from 68%.',
  ],
  invalid: [
    {
      text: 'Improve math proficiency in grade 9 from 41% to 36% by June 2026.',
      found: [['worse', '36%']],
    },
    { text: 'Math proficiency of grade 4 will increase from 77% to 68%.', found: [['down', '68%']] },
    { text: 'Reduce chronic absenteeism of grade 9 from 17% to 22%.', found: [['up', '22%']] },
  ],
});
