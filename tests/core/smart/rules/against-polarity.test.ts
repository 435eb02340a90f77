import { againstPolarity } from '../../../../src/core/smart/rules/against-polarity.ts';
import { testRule } from '../test-rule.ts';

testRule(againstPolarity, {
  valid: [
    'By June 2026, grade 9 will raise attendance by reducing absences from 18% to 12%.',
    'By May 2026, decrease the percentage of students scoring below benchmark from 40% to 32%.',
    'Suspensions of grade 8 students will increase by no more than 2% by June 2026.',
    'Chronic absenteeism of grade 9 students will decrease from 18% to 13% by June 2026.',
    'The suspension rate will fall to 4% by June 2026.',
    'Increase the number of chronically absent students who meet with a mentor to 40 by June 2026.',
    'Suspension alternatives will increase from 3 to 6 by June 2026.',
    'Reduce the attendance gap between grade 9 and grade 10 from 6 to 3 points by June 2026.',
    'Students without suspensions will increase from 80% to 88% by June 2026.',
    // The words are wrong, but the numbers fall: the matter of another rule.
    'Chronic absenteeism will increase from 18% to 13% by June 2026.',
    'Attendance will decrease absences in grade 6 by 10% by June 2026.',
    'Lunch visits will increase from 10% to 15% by June 2026.',
    'Students below grade level will increase their scores by 10 points by June 2026.',
  ],
  invalid: [
    {
      text: 'By June 2026, the share of grade 9 students failing one or more courses will increase from 10% to 15%.',
      found: [['moreOfBad', 'failing one or more courses will increase']],
    },
    {
      text: 'By May 2026, increase the percentage of students scoring below benchmark from 40% to 48%.',
      found: [['moreOfBad', 'increase the percentage of students scoring below benchmark']],
    },
    {
      text: 'The dropout rate for English learners will rise by 2 percentage points by June 2026.',
      found: [['moreOfBad', 'dropout rate for English learners will rise']],
    },
    {
      text: 'Chronic absenteeism of grade 9 students will increase from 13% to 18% by June 2026.',
      found: [['moreOfBad', 'Chronic absenteeism of grade 9 students will increase']],
    },
    {
      text: 'By June 2026, increase the number of suspensions in grade 7 by 10.',
      found: [['moreOfBad', 'increase the number of suspensions']],
    },
    {
      text: 'Tardies in grade 8 will go from 40 to 60 by June 2026.',
      found: [['moreOfBad', 'Tardies in grade 8 will go']],
    },
    {
      text: 'By June 2026, the percentage of grade 2 students scoring below benchmark will rise to 40%.',
      found: [['moreOfBad', 'below benchmark will rise']],
    },
    {
      text: 'Office visits will increase from 10% to 15% by June 2026.',
      lexicon: [
        { kind: 'fallingMeasure', name: 'Office visits', otherNames: [], exactNames: [], subject: '' },
      ],
      found: [['moreOfBad', 'Office visits will increase']],
    },
    {
      text: 'By June 2026, reduce attendance in grade 9 to 80%.',
      found: [['lessOfGood', 'reduce attendance']],
    },
  ],
});
