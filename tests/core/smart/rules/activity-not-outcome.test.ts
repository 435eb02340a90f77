import { activityNotOutcome } from '../../../../src/core/smart/rules/activity-not-outcome.ts';
import { testRule } from '../test-rule.ts';

testRule(activityNotOutcome, {
  valid: [
    'By June 2026, 70% of students will pass algebra after teachers meet weekly.',
    'Teachers will use common lessons so that grade 4 reading scores rise by 5%.',
    'Students will plan and write an essay each month.',
  ],
  invalid: [
    {
      text: 'The school will provide monthly professional development on curriculum.',
      found: [['activity', 'The school will provide']],
    },
    { text: 'Teachers will hold weekly data meetings.', found: [['activity', 'Teachers will hold']] },
  ],
});
