import { ceiling } from '../../../../src/core/smart/rules/ceiling.ts';
import { testRule } from '../test-rule.ts';

testRule(ceiling, {
  valid: [
    'On-time graduation of seniors will rise from 84% to 88% by June 2026.',
    'By June 2026, 96% of seniors will graduate on time.',
    'Attendance of grade 6 students will stay at 97% through June 2026.',
    'Maintain the graduation rate of seniors at 99% through June 2026.',
    'Reduce unexcused absences of grade 6 students from 99% to 97% by June 2026.',
    // A leap to the top is the matter of another rule.
    'By June 2026, grade 3 students reading on grade level will rise from 55% to 100%.',
    {
      text: 'On-time graduation of our seniors will rise from 93% to 96% by June 2026.',
      thresholds: { ceiling: 99 },
    },
  ],
  invalid: [
    {
      text: 'By June 2026, 100% of seniors will complete a career plan.',
      found: [['everyone', '100%']],
    },
    {
      text: 'On-time graduation of seniors will rise from 93% to 96% by June 2026.',
      found: [['alreadyHigh', '96%']],
    },
  ],
});
