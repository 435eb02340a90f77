import { studentNamed } from '../../../../src/core/smart/rules/student-named.ts';
import { testRule } from '../test-rule.ts';

testRule(studentNamed, {
  valid: [
    'By June 2026, 80% of grade 3 at St. Anna will read on grade level.',
    'By June 2026, 70% of grade 3 students will read 90 words a minute.',
    // Schools are named for people.
    'By June 2026, Martin Luther King Elementary will raise reading proficiency of grade 3 from 50% to 58%.',
    'By June 2026, students at Maria Mitchell will score 10 points higher in math.',
    'Thomas Jefferson will reach 95% attendance by June 2026.',
    'John Adams Middle School students will meet the math standard by June 2026.',
    // So are tests and programs.
    'By June 2026, 60% of students will pass the Woodcock Johnson.',
    'By June 2026, Grade K. will read 40 sight words.',
    'By June 2026, students in Group B. will read 40 sight words.',
    'Ms. Alvarez will lead the reading team.',
    'In May 2026 students will read 90 words a minute.',
  ],
  invalid: [
    {
      text: 'Jada will be reading on grade level by June 2026.',
      found: [['student', 'Jada']],
    },
    {
      text: 'By June 2026, Mateo R. will read 90 words a minute.',
      found: [['student', 'Mateo R.']],
    },
    {
      text: 'Emma will attend 95% of school days by June 2026.',
      found: [['student', 'Emma']],
    },
    {
      text: "By June 2026, Jamal Brooks's reading level will rise to grade 3.",
      found: [['student', 'Jamal Brooks']],
    },
    {
      text: 'By June 2026, Wren T. will solve 8 of 10 word problems.',
      found: [['student', 'Wren T.']],
    },
    {
      text: 'The student named Odalys will pass algebra by June 2026.',
      found: [['student', 'Odalys']],
    },
    {
      text: "By June 2026, 80% of Mrs. Alvarez's class will meet the math standard.",
      found: [['teacher', 'Mrs. Alvarez']],
    },
  ],
});
