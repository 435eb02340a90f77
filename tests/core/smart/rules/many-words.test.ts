import { manyWords } from '../../../../src/core/smart/rules/many-words.ts';
import { testRule } from '../test-rule.ts';

testRule(manyWords, {
  valid: [
    'By June 2026, 70% of grade 3 students will meet the reading benchmark.',
    `By June 2026, 70% of grade 3 students will meet the benchmark. ${'They will read every day. '.repeat(8)}`,
    {
      text: `By May 2026, 70% of grade 3 students will meet the benchmark. ${'They will read every day. '.repeat(14)}`,
      thresholds: { mostWords: 90 },
    },
  ],
  invalid: [
    {
      text: `By June 2026, 70% of grade 3 students will meet the benchmark. ${'They will read every day. '.repeat(14)}`,
      found: [['long', null]],
    },
    {
      text: 'By June 2026, 71% of grade 3 students will meet the benchmark.',
      thresholds: { mostWords: 10 },
      found: [['long', null]],
    },
  ],
});
