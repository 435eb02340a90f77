import { severalGoals } from '../../../../src/core/smart/rules/several-goals.ts';
import { testRule } from '../test-rule.ts';

testRule(severalGoals, {
  valid: [
    'By June 2026, the on-track rate of grade 9 (five credits earned, no more than one F in English) will be 90%.',
    // The same students, twice in the year.
    '60% of students will meet the benchmark by January 2026, and 70% of students by June 2026.',
    'By June 2026, 90% of 40 students with IEPs will meet their reading goals.',
    'By June 2026, 60% of grade 3 students will meet the math benchmark, up from 52%.',
    // A checkpoint on the way is no second goal.
    'Grade 3 students at benchmark in math will reach 55% by January 2026 and 60% by June 2026.',
    'By June 2026, 80% of grade 3 students will score 70% or higher in math.',
  ],
  invalid: [
    {
      text: 'By June 2026, grade 3 will go from 57% to 62% at level 2 or above, and from 26% to 30% at level 3.',
      found: [['several', '26%']],
    },
    {
      text: 'Math proficiency of grade 3 will rise from 52% to 60% and of English learners from 30% to 40%.',
      found: [['several', 'English learners']],
    },
    {
      text: '60% of grade 3 students will meet the math benchmark and 70% of grade 5 students will read on grade level.',
      found: [['several', 'grade 5 students']],
    },
  ],
});
