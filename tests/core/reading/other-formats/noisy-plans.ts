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
 * Plans as they come: goals among data, teams, signatures and good news that are none. At first look the reader found 9 of 12
 * goals, 2 that are none, and 10 of 17 activities.
 */
export const NOISY_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Much data first, then goals by Roman numeral with a table of activities',
    [
      heading('Bayview Middle School Improvement Plan 2024-25', 1),
      heading('School profile'),
      line('Bayview serves 612 students in grades 6 to 8. Of these, 54% qualify for free meals.'),
      table(
        ['Grade', 'Students', '% proficient, reading'],
        ['6', '201', '48%'],
        ['7', '207', '51%'],
        ['8', '204', '46%'],
      ),
      heading('What the data say'),
      item('Reading proficiency fell from 52% in 2022 to 48% in 2024.'),
      item('In 2023-24, 22% of students missed 18 days or more.'),
      item('All teachers took part in two days of training in August 2024.'),
      heading('Planning team'),
      table(['Name', 'Role', 'Signature'], ['K. Alvarez', 'Principal', ''], ['J. Reed', 'Parent', '']),
      heading('Goal I: Reading across the subjects'),
      line(
        'Objective A: The share of students proficient in reading will rise from 48% to 55% by June 2025.',
      ),
      table(
        ['Activities', 'Person(s) Responsible', 'Target Date', 'Budget', 'Evaluation'],
        ['Common annotation routine', 'Department chairs', 'October 2024', '$0', 'Walk-throughs'],
        ['After-school reading lab', 'Librarian', 'November 2024', '$3,200 Title I', 'Attendance list'],
      ),
      heading('Goal II: Being here'),
      line('Objective A: By June 2025 fewer than 15% of students will miss 18 days or more.'),
      table(
        ['Activities', 'Person(s) Responsible', 'Target Date', 'Budget', 'Evaluation'],
        ['Home visits in September', 'Counselors', 'September 2024', '$500', 'Visit log'],
      ),
      heading('Sources of funds'),
      table(['Fund', 'Amount'], ['Title I', '$41,000'], ['Local', '$12,500']),
    ],
    [
      {
        says: 'from 48% to 55%',
        activities: [
          ['Common annotation', 'Department'],
          ['After-school reading', 'Librarian'],
        ],
      },
      { says: 'fewer than 15%', activities: [['Home visits', 'Counselors']] },
    ],
  ),
  expectedPlan(
    'Bold paragraphs for goals, numbered steps with who and when in brackets',
    [
      heading('Plan for school improvement', 1),
      heading('Our mission'),
      line('To help every child learn, every day.'),
      line(
        'SMART Goal #1 – Reading: By the end of May 2025, 75% of second graders will read at or above benchmark, compared to 63% in May 2024.',
      ),
      line('Rationale: Fluency fell after second grade.'),
      line('Action Steps:'),
      item('Daily partner reading (Who: grade 2 teachers; When: from September)'),
      item('Fluency checks every month (Who: reading specialist; When: monthly)'),
      line(
        'SMART Goal #2 – Math: By the end of May 2025, 68% of fourth graders will be proficient on the district math test, compared to 57% in May 2024.',
      ),
      line('Rationale: Fractions are weak.'),
      line('Action Steps:'),
      item('A fractions unit taught by the whole team (Who: grade 4 teachers; When: January)'),
      heading('Celebrations'),
      line('90% of parents said in the survey of spring 2024 that they feel welcome.'),
      item('We won the county garden prize by growing 40% of our lunch greens.'),
    ],
    [
      {
        says: '75% of second graders',
        activities: [
          ['Daily partner', 'grade 2 teachers'],
          ['Fluency checks', 'reading specialist'],
        ],
      },
      { says: '68% of fourth graders', activities: [['A fractions unit', 'grade 4 teachers']] },
    ],
  ),
  expectedPlan(
    'A grid per objective: objective and sources across, strategies below with reviews',
    [
      heading('Campus plan', 1),
      heading('Goal 1. Students will read and write well.'),
      docsTable([
        across(
          'Performance Objective 1: 52% of fourth graders will meet the writing standard by May 2025.',
          5,
        ),
        across('Evaluation Data Source(s): state test; writing samples', 5),
        cells(
          'Strategy Description',
          'Monitor',
          'Strategy’s Expected Result/Impact',
          'Formative Nov',
          'Summative June',
        ),
        cells('1) A writing block four days a week', 'Instructional coach', 'More drafts', '', ''),
        cells('2) Saturday writing camp', 'Assistant principal', 'Better scores', '', ''),
      ]),
      docsTable([
        across(
          'Performance Objective 2: Every teacher will confer with each student on writing twice by May 2025.',
          5,
        ),
        cells(
          'Strategy Description',
          'Monitor',
          'Strategy’s Expected Result/Impact',
          'Formative Nov',
          'Summative June',
        ),
        cells('1) Conference notes in a shared folder', 'Principal', 'Regular feedback', '', ''),
      ]),
    ],
    [
      {
        says: '52% of fourth graders',
        activities: [
          ['A writing block', 'Instructional'],
          ['Saturday writing', 'Assistant'],
        ],
      },
      { says: 'confer with each student', activities: [['Conference notes', 'Principal']] },
    ],
  ),
  expectedPlan(
    'Areas of focus with lettered labels',
    [
      heading('School improvement plan 2024-25', 1),
      heading('Areas of Focus'),
      heading('#1. Instructional practice: ELA', 3),
      line('Area of Focus Description and Rationale:'),
      line('Lessons seldom ask students to explain. Only 44% of students made gains last year.'),
      line('Measurable Outcome:'),
      line('We expect 50% of students to make learning gains in ELA by June 2025.'),
      line('Monitoring:'),
      line('Weekly walk-throughs by the leadership team.'),
      line('Person responsible for monitoring outcome:'),
      line('M. Ito'),
      line('Action Steps to Implement:'),
      item('Plan lessons with questions that ask why.'),
      item('Coach new teachers every week.'),
      heading('#2. Culture: attendance', 3),
      line('Area of Focus Description and Rationale:'),
      line('Absence doubled in three years.'),
      line('Measurable Outcome:'),
      line('Average daily attendance will be 94% by June 2025.'),
      line('Action Steps to Implement:'),
      item('Call families on the second absence.'),
    ],
    [
      { says: 'make learning gains', activities: [['Plan lessons with'], ['Coach new']] },
      { says: 'attendance will be 94%', activities: [['Call families']] },
    ],
  ),
  expectedPlan(
    'Key tasks under priorities, no numbers, goals in plain words',
    [
      heading('Annual plan', 1),
      heading('Priority 1: Strong starts'),
      line('Goal: Children will enter first grade ready to read.'),
      line('Key tasks'),
      item('Screen every child in September'),
      item('Share results with families in October'),
      line('Responsible: kindergarten team'),
      line('Timeline: September to October'),
      heading('Priority 2: Safe spaces'),
      line('Goal: Students will solve conflicts with words.'),
      line('Key tasks'),
      item('Teach six lessons on feelings'),
      heading('Communication plan'),
      item('The plan is on our website.'),
      item('The board sees it in November.'),
    ],
    [
      { says: 'ready to read', activities: [['Screen every'], ['Share results', 'kindergarten team']] },
      { says: 'conflicts with words', activities: [['Teach six']] },
    ],
  ),
  expectedPlan(
    'Transposed: one column for each goal',
    [
      heading('Improvement goals 2024-25', 1),
      table(
        ['', 'Goal 1', 'Goal 2'],
        [
          'SMART goal',
          'By June 2025, 60% of eighth graders will pass algebra, up from 52%.',
          'By June 2025, suspensions will fall from 80 to 50.',
        ],
        ['Strategies', 'Algebra lab', 'Peer mediation'],
        ['Person responsible', 'Math chair', 'Dean'],
      ),
    ],
    [
      { says: '60% of eighth graders', activities: [['Algebra lab', 'Math chair']] },
      { says: 'from 80 to 50', activities: [['Peer mediation', 'Dean']] },
    ],
  ),
];
