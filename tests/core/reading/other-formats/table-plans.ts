import { docsCell, docsTable } from '../../../support/docs-json.ts';
import { type ExpectedPlan, expectedPlan, heading, item, line, table } from './expected-plan.ts';

/** Plans that hold their goals in tables, each district with its own columns. */
export const TABLE_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Focus area, overall goal and target goal in a wide table of goal, strategy and measure',
    [
      heading('North Fork Elementary two-year plan 2024-2026', 1),
      line('Mission: to grow readers in a kind and safe place'),
      line('Focus area: Reading'),
      table(
        ['GOAL', 'STRATEGIES', 'MEASURES: performance/impact', 'MEASURES: fidelity'],
        [
          'OVERALL GOAL (end of year two)\nBy June 2026, 78% of our students will be proficient in reading on end-of-grade tests.\nTARGET GOAL (this year)\nBy June 2025, 64% of our students will be proficient in reading on end-of-grade tests.',
          'Teach vocabulary every day\nBuild stamina with longer passages\nBaseline: grade 3 51%, grade 4 58%',
          'Benchmarks three times a year',
          'Lesson plans; walk-throughs',
        ],
      ),
    ],
    [{ says: '64% of our students', activities: [['Teach vocabulary'], ['Build stamina']] }],
  ),
  expectedPlan(
    'An action plan whose goal stands in the line above, tasks numbered in a first column',
    [
      heading('Literacy action plan', 1),
      line('Goal: All students will read and write with confidence.'),
      table(
        ['#', 'TASK', 'PERSON RESPONSIBLE', 'TIMELINE', 'EVIDENCE'],
        ['1', 'Widen classroom libraries', 'Principal; teachers', '', 'Every class has 300 books'],
        ['2', 'Write a handbook of reading strategies', 'Literacy team', '', 'The handbook'],
        ['3', 'Keep the summer reading program', 'Teachers; PTO', '', 'More books read'],
      ),
    ],
    [
      {
        says: 'read and write with confidence',
        activities: [
          ['Widen classroom', 'Principal'],
          ['Write a handbook', 'Literacy'],
          ['Keep the summer', 'Teachers'],
        ],
      },
    ],
  ),
  expectedPlan(
    'Priority goals in label tables with several pairs to a row, action steps as a numbered list',
    [
      heading('Priority Goal 1 and Associated Strategies'),
      table(
        [
          'Area for improvement and supporting data:',
          '2023-24: 71% of grade 4 proficient in math; students with disabilities 38%',
        ],
        ['School Goal 1:', 'To raise mathematics proficiency in every grade'],
        ['Supports this district goal:', 'Ready for the next grade'],
        ['Target:', '76% proficient, grade 4'],
        ['Indicator:', 'End-of-grade test'],
        ['Milestone date:', 'June 2025'],
      ),
      table(
        ['Strategy 1:', 'Use the eight mathematical practices'],
        ['Action steps:', '1. Small groups by need\n2. A screener in September\n3. Quarterly planning days'],
      ),
      heading('Priority Goal 2 and Associated Strategies'),
      table(
        ['Area for improvement and supporting data:', 'Families report little contact'],
        ['School Goal 2:', 'To strengthen communication with families'],
        ['Target:', '90% of families reached each month'],
        ['Milestone date:', 'May 2025'],
      ),
      table(['Strategy 1:', 'Monthly calls'], ['Action steps:', '1. A call list for each teacher']),
    ],
    [
      {
        says: 'raise mathematics proficiency',
        activities: [['Use the eight'], ['Small groups'], ['A screener'], ['Quarterly planning']],
      },
      { says: 'strengthen communication', activities: [['Monthly calls'], ['A call list']] },
    ],
  ),
  expectedPlan(
    'Strategic priority, rationale, action steps and growth in one table',
    [
      heading('Local school plan for improvement', 1),
      table(
        ['DISTRICT STRATEGIC PRIORITY/GOAL', 'RATIONALE', 'ACTION STEPS', 'HOW GROWTH IS MEASURED'],
        [
          'Belonging 1.B: Well-being of students and staff',
          'Students who feel well learn more',
          'Morning meetings in each class\nA calm corner in each room',
          'Fewer students chronically absent',
        ],
        [
          'Equity 2.A: Tiered supports',
          'We know each student’s needs',
          'Weekly team meetings about students below benchmark',
          'More students at typical growth',
        ],
      ),
    ],
    [
      { says: 'Belonging 1.B', activities: [['Morning meetings'], ['A calm corner']] },
      { says: 'Equity 2.A', activities: [['Weekly team meetings']] },
    ],
  ),
  expectedPlan(
    'Goal, strategy, who, when, evidence and funds side by side, the goal merged over its rows',
    [
      heading('Action plan 2025', 1),
      docsTable([
        ['Goals', 'Strategies', 'Who', 'When', 'Evidence', 'Funds'].map((text) => docsCell(text)),
        [
          docsCell('Grade 5 science scores will rise from 38% to 46% by May 2025.', 1, 2),
          docsCell('Science notebooks in each class'),
          docsCell('Grade 5 team'),
          docsCell('Sept. to May'),
          docsCell('Notebook checks'),
          docsCell('$1,200 PTA'),
        ],
        [
          docsCell(''),
          docsCell('A field day at the river'),
          docsCell('Science lead'),
          docsCell('April 2025'),
          docsCell('Student reports'),
          docsCell('Grant, $800'),
        ],
        [
          docsCell('Office referrals will fall by 20%, from 150 to 120.'),
          docsCell('Teach hallway routines'),
          docsCell('Dean'),
          docsCell('August'),
          docsCell('Referral counts'),
          docsCell('None'),
        ],
      ]),
    ],
    [
      {
        says: 'science scores will rise',
        activities: [
          ['Science notebooks', 'Grade 5 team'],
          ['A field day', 'Science lead'],
        ],
      },
      { says: 'Office referrals', activities: [['Teach hallway', 'Dean']] },
    ],
  ),
  expectedPlan(
    'Objectives as captions over tables of strategies, staff, resources and evaluations',
    [
      heading('District goal 1: High expectations for each student', 1),
      line(
        'Objective 1.1: By the end of the year, 80% of students will pass every section of the state test.',
      ),
      table(
        [
          'Strategy-Activity',
          'Staff',
          'Timeline',
          'Resources & $',
          'Target Population',
          'Formative Eval',
          'Summative Eval',
        ],
        [
          'Tutoring after school',
          'All teachers',
          'Oct-Apr',
          'Local, $9,000',
          'At risk',
          'Six-week grades',
          'State test',
        ],
        ['Weekly planning by grade', 'Principal', 'Weekly', 'None', 'All', 'Agendas', 'State test'],
      ),
      line('Objective 1.2: Daily attendance will be 97% or better.'),
      table(
        ['Strategy-Activity', 'Staff', 'Timeline', 'Resources & $', 'Target Population'],
        ['Call each absent student by ten', 'Office', 'Daily', 'None', 'All'],
      ),
    ],
    [
      {
        says: '80% of students will pass',
        activities: [
          ['Tutoring after', 'All teachers'],
          ['Weekly planning', 'Principal'],
        ],
      },
      { says: '97% or better', activities: [['Call each absent', 'Office']] },
    ],
  ),
  expectedPlan(
    'Last year: the goal once in a label table, once in a row, once in prose',
    [
      heading('Goal 1: Graduation'),
      table(
        ['Goal statement', 'By June 2025, the graduation rate will go from 80% to 84%.'],
        ['District goal', 'Goal 4'],
        ['Current performance', '80%'],
      ),
      table(
        ['Strategy', 'Person responsible', 'Timeline', 'Evidence of success'],
        ['Credit check for seniors', 'Counselors', 'October', 'A plan for each senior'],
      ),
      heading('Goal 2: Ninth grade'),
      table(
        ['Goal area', 'Goal statement', 'Person responsible', 'Timeline'],
        [
          'Ready',
          'Ninth graders with six credits will go from 66% to 72% by June 2025.',
          'Team lead',
          '2024-25',
        ],
      ),
      heading('Goal 3: Presence'),
      line('Goal statement: Chronic absence will drop from 30% to 25% by June 2025.'),
      item('Advisory meets every Friday. Person responsible: advisory lead. Timeline: all year.'),
      item('Letters after five absences. Person responsible: office. Timeline: monthly.'),
    ],
    [
      { says: 'from 80% to 84%', activities: [['Credit check', 'Counselors']] },
      { says: 'from 66% to 72%', activities: [] },
      {
        says: 'from 30% to 25%',
        activities: [
          ['Advisory meets', 'advisory lead'],
          ['Letters after', 'office'],
        ],
      },
    ],
  ),
];
