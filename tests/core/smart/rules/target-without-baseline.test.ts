import { targetWithoutBaseline } from '../../../../src/core/smart/rules/target-without-baseline.ts';
import { testRule } from '../test-rule.ts';

testRule(targetWithoutBaseline, {
  valid: [
    'By June 2026, grade 3 students reading on grade level will rise from TBD to 75%.',
    'By May 2026, 80% of kindergartners will know all letter sounds, up from 71%.',
    'Graduation of students with disabilities will move from 68% to 74% by 2026.',
    'By May 2026, 80% of kindergartners will know all letter sounds. Last year 71% did.',
    'Kindergartners who know all letter sounds will increase by 9% by May 2026.',
  ],
  invalid: [
    { text: 'By May 2026, 80% of kindergartners will know all letter sounds.', found: [['missing', '80%']] },
    { text: 'Bring chronic absenteeism of grade 9 down to 12% by June 2026.', found: [['missing', '12%']] },
  ],
});
