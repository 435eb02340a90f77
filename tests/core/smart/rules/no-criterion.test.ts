import { noCriterion } from '../../../../src/core/smart/rules/no-criterion.ts';
import { testRule } from '../test-rule.ts';

testRule(noCriterion, {
  valid: [
    'By June 2026, 60% of grade 4 students will be at benchmark in reading on DIBELS.',
    'By June 2026, 60% of grade 4 students will score 220 or higher on MAP.',
    'By June 2026, 60% of grade 4 students will reach Level 3 on WIDA.',
    // The score itself is the result.
    'The MAP average of grade 4 will rise to 205 by June 2026.',
    // A survey has answers, not levels.
    'By June 2026, 90% of families will be happy with the school on the spring survey.',
    'Grade 4 students will do well on DIBELS.',
  ],
  invalid: [
    {
      text: 'By June 2026, 60% of grade 4 students will do well in reading on DIBELS.',
      found: [['unsaid', 'DIBELS']],
    },
    { text: 'By May 2026, have 70% of juniors succeed on the ACT.', found: [['unsaid', 'ACT']] },
  ],
});
