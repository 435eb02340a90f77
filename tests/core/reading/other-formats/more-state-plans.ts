import { docsCell, docsTable } from '../../../support/docs-json.ts';
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

/** Plans in the layouts of the forms of six more states; the first look at them is counted with `STATE_PLANS`. */
export const MORE_STATE_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'A wide table for each goal: objective merged over its strategies and activities',
    [
      heading('Comprehensive School Improvement Plan', 1),
      line('Objectives are short-term targets to be attained by the end of the current school year.'),
      heading('1: State Assessment Results in Reading and Mathematics', 2),
      docsTable([
        across(
          'Goal 1 (State your reading and math goal.): By 2028, we will raise the share of students at proficient in reading from 44% to 62%.',
          6,
        ),
        cells('Objective', 'Strategy', 'Activities', 'Measure of Success', 'Progress Monitoring', 'Funding'),
        [
          docsCell('Objective 1: By May 2026, 50% of students will be proficient in reading.', 1, 2),
          docsCell('KCWP 2: Design and deliver instruction', 1, 2),
          docsCell('Plan units from the standards'),
          docsCell('Unit plans on the drive'),
          docsCell('Monthly by the coach'),
          docsCell('$0'),
        ],
        cells('', '', 'Daily small-group reading', 'Group lists', 'Every six weeks', '$3,000 Title I'),
        cells(
          'Objective 2: By May 2026, 46% of students will be proficient in mathematics.',
          'KCWP 4: Review, analyze and apply data',
          'Data meetings by grade',
          'Minutes of meetings',
          'Weekly',
          '$0',
        ),
      ]),
      heading('2: Achievement Gap', 2),
      docsTable([
        across(
          'Goal 2 (State your achievement gap goal.): By 2028, the gap of students with disabilities in reading will shrink from 30 to 18 points.',
          6,
        ),
        cells('Objective', 'Strategy', 'Activities', 'Measure of Success', 'Progress Monitoring', 'Funding'),
        cells(
          'Objective 1: By May 2026, 28% of students with disabilities will be proficient in reading.',
          'KCWP 5: Design, align and deliver support',
          'Co-teaching in grades 3 to 5',
          'Schedules',
          'Each semester',
          '$0',
        ),
      ]),
    ],
    [
      { says: 'from 44% to 62%', activities: [] },
      {
        says: '50% of students',
        activities: [['KCWP 2'], ['Plan units from'], ['Daily small-group']],
        money: [3000],
      },
      { says: '46% of students', activities: [['KCWP 4'], ['Data meetings']] },
      { says: 'from 30 to 18 points', activities: [] },
      { says: '28% of students', activities: [['KCWP 5'], ['Co-teaching']] },
    ],
  ),
  expectedPlan(
    'Goals with expected outcomes in a table, each strategy with its students and expenditures',
    [
      heading('School Plan for Student Achievement', 1),
      heading('Goals, Strategies, & Proposed Expenditures', 2),
      heading('LCAP Goal', 3),
      line('Graduates ready for college and work'),
      heading('Goal 1', 3),
      line(
        'By June 2026, the share of eleventh graders who meet standard in mathematics will grow by 8 points.',
      ),
      heading('Identified Need', 3),
      line('Only one in five eleventh graders met standard.'),
      heading('Annual Measurable Outcomes', 3),
      table(
        ['Metric/Indicator', 'Baseline/Actual Outcome', 'Expected Outcome'],
        ['State test, grade 11', '21%', '29%'],
      ),
      heading('Strategy/Activity 1', 3),
      heading('Students to be Served by this Strategy/Activity', 4),
      line('All students'),
      heading('Strategy/Activity', 4),
      line('A math lab open before school and at lunch, staffed by two teachers'),
      heading('Proposed Expenditures for this Strategy/Activity', 4),
      table(['Amount(s)', 'Source(s)'], ['18,000', 'Title I'], ['2,400', 'LCFF Supplemental']),
      heading('Strategy/Activity 2', 3),
      heading('Students to be Served by this Strategy/Activity', 4),
      line('English learners'),
      heading('Strategy/Activity', 4),
      line('Word problem workshops in the home language'),
      heading('Proposed Expenditures for this Strategy/Activity', 4),
      table(['Amount(s)', 'Source(s)'], ['1,500', 'Title III']),
      heading('Annual Review', 3),
      heading('Analysis', 4),
      line('Describe the overall implementation of the strategies.'),
      line('The lab opened in October; 140 students came at least once.'),
      heading('Goal 2', 3),
      line('All students will have an adult at school who knows them well by the end of 2025-26.'),
      heading('Identified Need', 3),
      line('In the survey, 38% named no adult.'),
      heading('Strategy/Activity 1', 3),
      heading('Strategy/Activity', 4),
      line('Advisory of fifteen students that stays together four years'),
      heading('Proposed Expenditures for this Strategy/Activity', 4),
      table(['Amount(s)', 'Source(s)'], ['0', '']),
    ],
    [
      {
        says: 'grow by 8 points',
        activities: [['A math lab'], ['Word problem']],
        money: [18000, 2400, 1500],
      },
      { says: 'adult at school who knows', activities: [['Advisory of fifteen']] },
    ],
  ),
  expectedPlan(
    'Targets of two years for a performance challenge, then its strategy with benchmarks and action steps',
    [
      heading('Unified Improvement Plan 2025-26', 1),
      heading('Section III: Data narrative', 2),
      line('Growth in reading has been below the median for two years.'),
      heading('Section IV: Action Plan(s)', 2),
      heading('School Target Setting', 3),
      line('Priority Performance Challenge: Early literacy is low and flat'),
      line('Performance Indicator: Academic Growth'),
      line('Measures/Metrics: K-3 assessment'),
      line(
        'Annual Performance Target 2025-2026: By the end of the 2025-2026 school year, the share of K-3 students well below benchmark will be reduced from 31% to 24%.',
      ),
      line('Interim Measures for 2025-2026: Middle-of-year assessment'),
      heading('Planning Form', 3),
      line('Major Improvement Strategy: Align reading lessons to the science of reading'),
      heading('Action Steps Associated with Major Improvement Strategy', 4),
      table(
        ['Name', 'Description', 'Start/End Date', 'Resource', 'Key Personnel', 'Status'],
        [
          'Training',
          'Train every K-3 teacher in the new materials',
          '08/01/2025 to 10/31/2025',
          'State grant',
          'Literacy coach',
          'In progress',
        ],
        [
          'Visits',
          'Walk through all K-3 rooms each month',
          '09/01/2025 to 05/22/2026',
          'Time',
          'Principal',
          'Not started',
        ],
      ),
    ],
    [
      {
        says: 'from 31% to 24%',
        activities: [
          ['Align reading lessons'],
          ['Train every K-3', 'Literacy coach', '10/31/2025'],
          ['Walk through', 'Principal', '05/22/2026'],
        ],
      },
    ],
  ),
  expectedPlan(
    'Goals, strategies and action steps with codes in brackets',
    [
      heading('Plan for 2025-26', 1),
      heading('[G 1] Literacy', 2),
      line(
        'Students who score on track or mastered in grades 3-5 ELA will increase from 36.2% to 42% by May 2026.',
      ),
      line('Performance Measure'),
      line('State test in spring; screener three times a year'),
      table(
        ['Strategy', 'Action Step', 'Person Responsible', 'Estimated Completion Date', 'Funding Source'],
        [
          '[S 1.1] Foundational skills\nTeach sounds first in K-2.',
          '[A 1.1.1] Coaching cycles\nTwo cycles for each K-2 teacher',
          'Jo Reyes',
          '05/22/2026',
          'Title I',
        ],
        ['', '[A 1.1.2] Sound walls\nA sound wall in every room', 'Teachers', '09/30/2025', ''],
        [
          '[S 1.2] Knowledge building\nUse the whole unit text.',
          '[A 1.2.1] Unit study\nRead each unit in teams before teaching it',
          'Ana Bell',
          '05/01/2026',
          '',
        ],
      ),
      heading('[G 2] Readiness', 2),
      line('By June 2026, 55% of graduates will have earned an industry credential, up from 41%.'),
      table(
        ['Strategy', 'Action Step', 'Person Responsible', 'Estimated Completion Date', 'Funding Source'],
        [
          '[S 2.1] Pathways\nThree courses in a row.',
          '[A 2.1.1] Schedules\nBuild student schedules around pathways',
          'Counselors',
          '08/01/2025',
          'Perkins',
        ],
      ),
    ],
    [
      {
        says: 'from 36.2% to 42%',
        activities: [
          ['[S 1.1] Foundational'],
          ['[A 1.1.1] Coaching', 'Jo Reyes', '05/22/2026'],
          ['[A 1.1.2] Sound walls', 'Teachers', '09/30/2025'],
          ['[S 1.2] Knowledge'],
          ['[A 1.2.1] Unit study', 'Ana Bell', '05/01/2026'],
        ],
      },
      {
        says: '55% of graduates',
        activities: [['[S 2.1] Pathways'], ['[A 2.1.1] Schedules', 'Counselors', '08/01/2025']],
      },
    ],
  ),
  expectedPlan(
    'One table for each goal with the goal, data and strategies in labelled rows, then steps with cost',
    [
      heading('Continuous Improvement Plan (CIP)', 1),
      heading('Strategic priority: Academic growth', 2),
      docsTable([
        [
          docsCell('GOAL:'),
          docsCell(
            'To increase the number of students who score at benchmark on the spring reading test from 210 to 260 by May 2026.',
            4,
          ),
          ...cells('', '', ''),
        ],
        [
          docsCell('Data that support the goal'),
          docsCell('Spring 2025: 210 of 402 students at benchmark', 4),
          ...cells('', '', ''),
        ],
        [
          docsCell('Critical Initiative'),
          docsCell('Reading every day in all classes', 4),
          ...cells('', '', ''),
        ],
        cells(
          'Action Steps',
          'Evidence of Implementation',
          'Timeline',
          'Person(s) Responsible',
          'Needed Resources/Cost',
        ),
        cells(
          'Thirty minutes of reading at one’s own level',
          'Reading logs',
          'August - May',
          'All teachers',
          'Library books $2,000',
        ),
        cells('Parent reading nights', 'Sign-in sheets', 'October, February', 'Librarian', 'Snacks $150'),
      ]),
      heading('Strategic priority: Safe schools', 2),
      docsTable([
        [
          docsCell('GOAL:'),
          docsCell('To decrease fights from 34 to 17 by May 2026.', 4),
          ...cells('', '', ''),
        ],
        cells(
          'Action Steps',
          'Evidence of Implementation',
          'Timeline',
          'Person(s) Responsible',
          'Needed Resources/Cost',
        ),
        cells('Peer mediators in each grade', 'Case notes', 'All year', 'Counselor', 'None'),
      ]),
    ],
    [
      {
        says: 'from 210 to 260',
        activities: [
          ['Thirty minutes', 'All teachers', 'August - May'],
          ['Parent reading', 'Librarian', 'October'],
        ],
        money: [2000, 150],
      },
      { says: 'from 34 to 17', activities: [['Peer mediators', 'Counselor', 'All year']] },
    ],
  ),
  expectedPlan(
    'If-then theories of action, measures by season, and action steps lettered under them',
    [
      heading('School Continuous Improvement Plan', 1),
      heading('Long term student outcomes', 2),
      item('All students graduate with a plan for the next step.'),
      heading('Priority 1', 2),
      table(
        [
          'Student outcome goal',
          'By June 2026, 90% of ninth graders will be on track to graduate (from 82%).',
        ],
        [
          'Theory of Action',
          'If we meet weekly about each ninth grader, then fewer will fail, and more will be on track.',
        ],
        ['Strategy 1.1', 'A ninth-grade success team'],
      ),
      docsTable([
        cells('Action Steps to be completed this year', 'Person or Team Responsible', 'Due Date'),
        cells('a. Build a list of students at risk every two weeks', 'Data lead', '10/1/2025'),
        cells('b. Pair each of them with a mentor', 'Counselors', '11/1/2025'),
      ]),
      table(
        ['How we will know the plan is working', 'Fall', 'Winter', 'Spring'],
        ['Adult actions', 'Team meets', 'Mentors meet weekly', 'Team reviews the year'],
        ['Student outcomes', '84% on track', '87% on track', '90% on track'],
      ),
      heading('Priority 2', 2),
      table(
        ['Student outcome goal', 'By June 2026, regular attendance will be 78% (from 71%).'],
        ['Theory of Action', 'If school is a place students like, then they come.'],
        ['Strategy 2.1', 'Clubs during the day'],
      ),
      docsTable([
        cells('Action Steps to be completed this year', 'Person or Team Responsible', 'Due Date'),
        cells('a. Ask students which clubs they want', 'Student council', '9/20/2025'),
      ]),
    ],
    [
      {
        says: '90% of ninth graders',
        activities: [
          ['A ninth-grade success'],
          ['Build a list', 'Data lead', '10/1/2025'],
          ['Pair each', 'Counselors', '11/1/2025'],
        ],
      },
      {
        says: 'attendance will be 78%',
        activities: [['Clubs during'], ['Ask students', 'Student council', '9/20/2025']],
      },
    ],
  ),
];
