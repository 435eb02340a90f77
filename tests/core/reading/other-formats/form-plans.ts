import { docsTable } from '../../../support/docs-json.ts';
import {
  across,
  cells,
  type ExpectedPlan,
  expectedPlan,
  heading,
  item,
  line,
  table,
} from './expected-plan.ts';

/**
 * Plans printed from the forms of states and vendors. At first look the reader found all 9 goals and 17 activities, and nothing
 * else.
 */
export const FORM_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Goal, measurable objective, strategy, and a table for each activity',
    [
      heading('Goals and plans', 1),
      heading('Goal 1: Improve reading', 2),
      line('Measurable Objective 1:'),
      line(
        'A 6% increase of third and fourth grade students will demonstrate proficiency in reading by 05/30/2025 as measured by the state test.',
      ),
      line('Strategy 1:'),
      line('Guided reading - Teachers will use leveled groups every day.'),
      line('Category: Instruction'),
      line('Tier: Tier 1'),
      table(
        [
          'Activity - Book rooms',
          'Activity Type',
          'Begin Date',
          'End Date',
          'Funding Amount & Source',
          'Staff Responsible',
        ],
        [
          'Sort and label all leveled books',
          'Materials',
          '08/20/2024',
          '09/15/2024',
          '$1,000 - General',
          'Librarian',
        ],
      ),
      table(
        [
          'Activity - Coaching',
          'Activity Type',
          'Begin Date',
          'End Date',
          'Funding Amount & Source',
          'Staff Responsible',
        ],
        ['Two coaching visits a month', 'Training', '09/15/2024', '05/15/2025', '$0', 'Reading coach'],
      ),
    ],
    [
      {
        says: 'A 6% increase',
        activities: [['Guided reading'], ['Sort and label', 'Librarian'], ['Two coaching', 'Reading coach']],
      },
    ],
  ),
  expectedPlan(
    'Indicators with tasks assigned to people',
    [
      heading('Progress report', 1),
      heading('Core function: Instruction'),
      line('Goal: By June 2025, 57% of all students will be grade-level proficient on end-of-course tests.'),
      line('Indicator: Teachers plan with standards in teams.'),
      line('Initial Assessment: Limited implementation'),
      line('How it will look when fully met: Each team has a map of its units.'),
      docsTable([
        across('Actions', 3),
        cells('Actions', 'Assigned To', 'Target Date'),
        cells('Write a unit map in each team', 'Team leaders', '10/31/2024'),
        cells('Share maps across schools', 'Assistant principal', '02/28/2025'),
      ]),
    ],
    [
      {
        says: '57% of all students',
        activities: [
          ['Write a unit map', 'Team leaders'],
          ['Share maps', 'Assistant principal'],
        ],
      },
    ],
  ),
  expectedPlan(
    'District goal above, school goals numbered below it, strategies with nested steps',
    [
      heading('Single school plan', 1),
      heading('LEA/LCAP Goal: Student achievement', 2),
      line('Every student will graduate ready for college and career.'),
      heading('School Goal 1.1', 3),
      line('By June 2025, the graduation rate will increase from 87% to 91%.'),
      heading('Strategies', 4),
      item('Ninth grade transition'),
      item('Summer bridge week', 1),
      item('Mentors for each ninth grader', 1),
      heading('School Goal 1.2', 3),
      line('By June 2025, 45% of juniors will meet standard in mathematics, up from 36%.'),
      heading('Strategies', 4),
      item('Algebra support class'),
    ],
    [
      {
        says: 'from 87% to 91%',
        activities: [['Ninth grade transition'], ['Summer bridge'], ['Mentors for']],
      },
      { says: '45% of juniors', activities: [['Algebra support']] },
    ],
  ),
  expectedPlan(
    'One row for each goal with baseline, target and a cell of actions',
    [
      heading('Scorecard 2024-25', 1),
      table(
        ['Focus Area', 'Goal', 'Baseline', 'Target', 'Key Actions', 'Lead'],
        [
          'Literacy',
          'More third graders reading on grade level',
          '54%',
          '60%',
          '• Daily phonics\n• Reading buddies',
          'Coach',
        ],
        [
          'Attendance',
          'Fewer students chronically absent',
          '21%',
          '16%',
          '• Attendance team meets weekly',
          'Dean',
        ],
        [
          'Climate',
          'More students feel they belong',
          '61%',
          '68%',
          '• Advisory\n• Clubs at lunch',
          'Counselor',
        ],
      ),
    ],
    [
      {
        says: 'third graders reading',
        activities: [
          ['Daily phonics', 'Coach'],
          ['Reading buddies', 'Coach'],
        ],
      },
      { says: 'chronically absent', activities: [['Attendance team', 'Dean']] },
      { says: 'feel they belong', activities: [['Advisory'], ['Clubs']] },
    ],
  ),
  expectedPlan(
    'A page of a school’s website',
    [
      heading('About us', 2),
      line('Maple Hill Elementary is home to 430 students.'),
      heading('2024-25 School Improvement Goals', 2),
      heading('Academic Goal', 3),
      line(
        'By spring of 2025, students in grades 3-5 will increase their proficiency in math from 58% to 64% on the state assessment.',
      ),
      line('How will we get there?'),
      item('Ten-minute number talks'),
      item('After-school math club'),
      heading('Social-Emotional Goal', 3),
      line('By spring of 2025, 88% of students will report feeling safe at school, an increase of 5%.'),
      line('How will we get there?'),
      item('Calm corners'),
      heading('Lunch menu', 2),
      item('100% juice every day'),
      item('All students may choose a salad by 11:30'),
    ],
    [
      { says: 'from 58% to 64%', activities: [['Ten-minute number'], ['After-school math']] },
      { says: '88% of students', activities: [['Calm corners']] },
    ],
  ),
];
