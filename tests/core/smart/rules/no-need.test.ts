import { noNeed } from '../../../../src/core/smart/rules/no-need.ts';
import { testRule } from '../test-rule.ts';

testRule(noNeed, {
  valid: [
    'By June 2026, 70% of grade 3 students will read on grade level.',
    {
      text: 'By June 2026, 71% of grade 3 students will read on grade level.',
      need: 'Reading fell in grade 3.',
    },
  ],
  invalid: [
    {
      text: 'By June 2026, 72% of grade 3 students will read on grade level.',
      need: ' ',
      found: [['missing', null]],
    },
  ],
});
