import { noDeadline } from '../../../../src/core/smart/rules/no-deadline.ts';
import { testRule } from '../test-rule.ts';

testRule(noDeadline, {
  valid: [
    // A blank stands for it.
    'By [date], 71% of grade 2 students will meet the reading benchmark.',
    'By June ____, 71% of grade 2 students will meet the reading benchmark.',
    '70% of grade 2 students will meet the reading benchmark by spring.',
    '70% of grade 2 students will meet the reading benchmark from fall to spring.',
    '70% of grade 2 students will meet the benchmark on the 2026 Milestones.',
    // Another rule speaks of how often.
    '70% of grade 2 students will meet the reading benchmark annually.',
    'Over the next three years, 70% of grade 2 students will come to read on grade level.',
  ],
  invalid: [
    { text: '70% of grade 2 students will meet the reading benchmark.', found: [['missing', null]] },
    // The season belongs to the test, the grade to the students.
    {
      text: '70% of students will meet the spring reading benchmark by the end of grade 2.',
      found: [['missing', null]],
    },
    {
      text: 'Beginning in 2025-26, 70% of grade 2 students will read on grade level.',
      found: [['startOnly', '2025-26']],
    },
  ],
});
