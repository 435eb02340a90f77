import { lessThanOneStudent } from '../../../../src/core/smart/rules/less-than-one-student.ts';
import { testRule } from '../test-rule.ts';

testRule(lessThanOneStudent, {
  valid: [
    'By June 2026, grade 5 English learners (n = 20) proficient in writing will rise from 40% to 45%.',
    'By June 2026, grade 5 English learners proficient in writing will rise from 40% to 41%.',
    { text: 'By June 2026, grade 5 students on track will rise from 40% to 41%.', groupSize: 100 },
    // A number in brackets that is no share of the group.
    'By June 2026, grade 5 students (3 classes) on track will rise from 40% to 42%.',
  ],
  invalid: [
    {
      text: 'By June 2026, grade 5 English learners (n = 20) proficient in writing will rise from 40% to 43%.',
      found: [['less', '43%']],
    },
    {
      text: 'By June 2026, grade 5 students on track will rise from 40% to 42%.',
      groupSize: 30,
      found: [['less', '42%']],
    },
    {
      text: 'By June 2026, grade 5 students on track will rise from 40% (10/25) to 43%.',
      found: [['less', '43%']],
    },
  ],
});
