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
 * Whole plans with all that stands around their goals: last year’s results, needs, money, training, promises to families. At first
 * look the reader found 6 of 7 goals, 3 that are none, and 9 of 10 activities.
 */
export const CROWDED_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Last year’s goals with results before this year’s, a training calendar and a compact after',
    [
      heading('Willow Bend Elementary School Improvement Plan 2025-2026', 1),
      heading('Vision and mission', 2),
      line('Every child will leave us ready to learn anything.'),
      heading('Review of 2024-25 goals', 2),
      table(
        ['Goal from last year', 'Result', 'Met?'],
        ['75% of second graders at benchmark in reading by May 2025', '71%', 'No'],
        ['Fewer than 12% of students chronically absent', '11%', 'Yes'],
      ),
      heading('Comprehensive needs assessment', 2),
      heading('Strengths', 3),
      item('Reading in grade 2 went from 64% to 71% in one year.'),
      item('96% of parents feel welcome.'),
      heading('Concerns', 3),
      item('Only 38% of fourth graders met the standard in mathematics in spring 2025.'),
      item('Boys are sent to the office three times as often as girls.'),
      heading('Goals for 2025-26', 2),
      heading('Goal 1: Mathematics', 3),
      line('By May 2026, 48% of fourth graders will meet the standard in mathematics, up from 38%.'),
      heading('Strategies and action steps', 4),
      table(
        ['What', 'Who', 'When', 'Cost'],
        ['Number talks three times a week', 'Grade 4 team', 'From September', '$0'],
        ['Tutoring after school', 'Two teachers', 'November to March', '$7,400'],
      ),
      heading('Goal 2: Behavior', 3),
      line('By May 2026, office referrals of boys will drop from 240 to 160.'),
      heading('Strategies and action steps', 4),
      table(
        ['What', 'Who', 'When', 'Cost'],
        ['A calm corner in every room', 'All teachers', 'By October', '$900'],
      ),
      heading('Professional development calendar', 2),
      table(
        ['Date', 'Topic', 'Presenter'],
        ['August 18', 'Number talks', 'Coach'],
        ['October 13', 'De-escalation', 'Counselor'],
      ),
      heading('Title I budget', 2),
      table(['Item', 'Amount'], ['Tutors', '$7,400'], ['Family nights', '$600'], ['Total', '$8,000']),
      heading('School-parent compact', 2),
      line('The school will:'),
      item('Hold two conferences a year'),
      line('Parents will:'),
      item('See that their child comes every day'),
    ],
    [
      {
        says: 'up from 38%',
        activities: [
          ['Number talks', 'Grade 4 team', 'From September'],
          ['Tutoring after', 'Two teachers', 'November'],
        ],
        money: [7400],
      },
      {
        says: 'from 240 to 160',
        activities: [['A calm corner', 'All teachers', 'By October']],
        money: [900],
      },
    ],
  ),
  expectedPlan(
    'Board goals first, then school goals, a monitoring log and signatures',
    [
      heading('High school action plan', 1),
      heading('District strategic goals', 2),
      item('Goal 1: Students will graduate with a plan.'),
      item('Goal 2: Families will be partners.'),
      heading('School data profile', 2),
      table(
        ['Measure', '2023', '2024', '2025'],
        ['Graduation', '84%', '85%', '86%'],
        ['Ninth grade on track', '71%', '70%', '74%'],
      ),
      heading('Our SMART goals', 2),
      docsTable([
        cells('SMART goal', 'Supports district goal', 'Strategy', 'Owner', 'Milestones'),
        cells(
          'Raise the share of ninth graders on track from 74% to 82% by June 2026.',
          '1',
          'Weekly ninth-grade team meetings',
          'Assistant principal',
          'Quarter grades',
        ),
        cells(
          'By June 2026, 60% of families will have used the portal, up from 35%.',
          '2',
          'Portal nights in three languages',
          'Family liaison',
          'Log-ins each month',
        ),
      ]),
      heading('Monitoring log', 2),
      table(
        ['Date of meeting', 'What we saw', 'Next step'],
        ['October 9', '77% on track', 'Add a study hall'],
        ['', '', ''],
      ),
      heading('Signatures', 2),
      table(['Name', 'Role', 'Date'], ['', 'Principal', ''], ['', 'Council chair', '']),
    ],
    [
      { says: 'from 74% to 82%', activities: [['Weekly ninth-grade', 'Assistant principal']] },
      { says: 'up from 35%', activities: [['Portal nights', 'Family liaison']] },
    ],
  ),
  expectedPlan(
    'Instructions and examples of the form left in, and a blank goal at the end',
    [
      heading('Continuous School Improvement Plan', 1),
      line('Directions: Write one to three SMART goals. Goals should be specific and measurable.'),
      line('Example: By June 2024, 80% of students will meet their growth goal on the reading test.'),
      heading('Goal 1', 2),
      table(
        [
          'Goal (Who will do what by when?)',
          'By June 2026, 65% of students will meet their growth target in science.',
        ],
        ['Student group(s)', 'Grades 5 and 8'],
        ['Evidence-based strategy', 'Lessons built around a puzzling event'],
      ),
      docsTable([
        across('Action plan', 4),
        cells('Action', 'Responsible', 'Timeline', 'Resources'),
        cells('Choose an event for each unit', 'Science teachers', 'August', 'Two days of release'),
        cells('Visit one another’s rooms', 'Science teachers', 'Each quarter', ''),
      ]),
      heading('Goal 2', 2),
      table(
        ['Goal (Who will do what by when?)', ''],
        ['Student group(s)', ''],
        ['Evidence-based strategy', ''],
      ),
      docsTable([
        across('Action plan', 4),
        cells('Action', 'Responsible', 'Timeline', 'Resources'),
        cells('', '', '', ''),
      ]),
    ],
    [
      {
        says: '65% of students',
        activities: [
          ['Lessons built around'],
          ['Choose an event', 'Science teachers', 'August'],
          ['Visit one', 'Science teachers', 'Each quarter'],
        ],
      },
    ],
  ),
  expectedPlan(
    'Three subjects with current state, goal and next steps in running text under bold words',
    [
      heading('Annual report and plan', 1),
      line('Reading'),
      line('Where we are: 58% of students read at grade level.'),
      line('Where we want to be: 66% of students will read at grade level by June 2026.'),
      line('What we will do: Teach vocabulary in every subject. Open the library before school.'),
      line('Who is responsible: Literacy committee'),
      line('Mathematics'),
      line('Where we are: 49% of students are proficient.'),
      line('Where we want to be: 57% of students will be proficient by June 2026.'),
      line('What we will do: Use the same problem-solving steps in every grade.'),
      line('Who is responsible: Math committee'),
      line('How families can help'),
      item('Read together for twenty minutes'),
      item('Ask about school each day'),
    ],
    [
      { says: '66% of students', activities: [['Teach vocabulary', 'Literacy committee']] },
      { says: '57% of students', activities: [['Use the same', 'Math committee']] },
    ],
  ),
];
