import { unknownTerm } from '../../../../src/core/smart/rules/unknown-term.ts';
import { testRule } from '../test-rule.ts';

const calendar = [
  { name: 'Quarter 1 ends', day: '2025-10-31' },
  { name: 'Quarter 2 ends', day: '2026-01-20' },
  { name: 'Last day of school', day: '2026-06-12' },
];

testRule(unknownTerm, {
  valid: [
    { text: 'By the end of Q2, 80% of grade 9 students will pass algebra.', calendar },
    // A quarter goes by other names.
    { text: 'By the second nine weeks, 80% of grade 9 students will pass algebra.', calendar },
    { text: 'By June 2026, 80% of students will pass algebra.', calendar },
    // A share is no term.
    { text: 'By June 2026, a quarter of students will pass algebra.', calendar },
    // Nothing is known of the terms.
    'By the end of MP6, 81% of grade 9 students will pass algebra.',
    {
      text: 'By the end of MP6, 82% of students will pass algebra.',
      calendar: [{ name: 'Last day of school', day: '2026-06-12' }],
    },
  ],
  invalid: [
    {
      text: 'By the end of MP6, 80% of grade 9 students will pass algebra.',
      calendar,
      found: [['unknown', 'MP6']],
    },
    {
      text: 'By the third trimester, 80% of grade 9 students will pass algebra.',
      calendar,
      found: [['unknown', 'third trimester']],
    },
    { text: 'Pass rates will rise by semester 2.', calendar, found: [['unknown', 'semester 2']] },
  ],
});
