import { noCheckpoint } from '../../../../src/core/smart/rules/no-checkpoint.ts';
import { testRule } from '../test-rule.ts';

testRule(noCheckpoint, {
  valid: [
    'By June 2026, 70% of grade 3 students will meet the reading benchmark.',
    { text: 'By June 2026, 71% of grade 3 students will meet the reading benchmark.', checkpoint: '62%' },
    // Said in the goal itself.
    {
      text: 'By June 2026, 72% of grade 3 students will meet the reading benchmark, with 62% at midyear.',
      checkpoint: '',
    },
    {
      text: 'By January 2026, 60% and by June 2026, 70% of grade 3 students will meet the reading benchmark.',
      checkpoint: '',
    },
    // Other things are missing first.
    { text: 'By June 2026, grade 3 students will read better.', checkpoint: '' },
    { text: '70% of grade 3 students will read on grade level.', checkpoint: '' },
  ],
  invalid: [
    {
      text: 'By June 2026, 73% of grade 3 students will meet the reading benchmark.',
      checkpoint: ' ',
      found: [['missing', 'June 2026']],
    },
  ],
});
