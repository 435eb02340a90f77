import { placeholder } from '../../../../src/core/smart/rules/placeholder.ts';
import { testRule } from '../test-rule.ts';

testRule(placeholder, {
  valid: [
    'By June 2026, 82% of seniors will graduate.',
    'Students will set a new baseline in math this fall.',
    'Grade 5 students will score 3x higher in science?',
    'TK students will know 20 letters by June 2026.',
    'Students will read <50 pages a week?',
    'Students will <b>read</b> 20 books?',
  ],
  invalid: [
    { text: 'By June 2026, XX% of seniors will graduate.', found: [['left', 'XX']] },
    {
      text: 'By June 2026, ___% of seniors will graduate, from [baseline].',
      found: [
        ['left', '___'],
        ['left', '[baseline]'],
      ],
    },
    { text: 'Attendance will rise to 95% by <date>.', found: [['left', '<date>']] },
    { text: 'Attendance will rise from TBD to 95%.', found: [['left', 'TBD']] },
    {
      text: 'Attendance will rise by 2% (baseline to be determined).',
      found: [['left', 'baseline to be determined']],
    },
  ],
});
