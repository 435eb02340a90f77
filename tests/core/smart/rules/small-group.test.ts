import { smallGroup } from '../../../../src/core/smart/rules/small-group.ts';
import { testRule } from '../test-rule.ts';

testRule(smallGroup, {
  valid: [
    'By June 2026, 70% of grade 3 students will answer 80% (4/5) on the exit ticket.',
    'By June 2026, all of our 24 newcomers will pass English.',
    'By June 2026, 60% of grade 3 newcomers (n = 14) will meet the reading benchmark.',
    'By June 2026, 60% (12/20) of grade 3 newcomers will meet the reading benchmark.',
    'By June 2026, 60% of grade 3 newcomers will read 3 books.',
    { text: 'By June 2026, 61% of grade 3 newcomers will meet the benchmark.', groupSize: 10 },
    { text: 'By June 2026, 62% of newcomers (n = 6) will pass.', thresholds: { smallestGroup: 5 } },
    // Four of five is a share, not a group of five.
    'By June 2026, 4 of 5 students will feel safe at school.',
  ],
  invalid: [
    {
      text: 'By June 2026, 5 of the 7 newcomers will pass English.',
      found: [['few', '7 newcomers']],
    },
    {
      text: 'By June 2026, 60% of grade 3 newcomers (n = 6) will meet the reading benchmark.',
      found: [['few', 'n = 6']],
    },
    {
      text: 'By June 2026, 75% (6/8) of grade 3 newcomers will meet the reading benchmark.',
      found: [['few', '6/8']],
    },
    {
      text: 'By June 2026, 60% of grade 4 newcomers will meet the benchmark.',
      groupSize: 9,
      found: [['few', null]],
    },
  ],
});
