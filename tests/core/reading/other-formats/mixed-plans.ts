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

/**
 * Plans in other layouts again, written after the reader could read those of `state-plans`. At first look it found 8 of 15 goals, none
 * that is none, and 13 of 32 activities.
 */
export const MIXED_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Inquiry areas: a table with goal and measures, then strategies with steps in two columns',
    [
      heading('Sagebrush Elementary School Performance Plan', 1),
      heading('Inquiry Area 1 – Student Success', 2),
      heading('Part A', 3),
      table(
        ['Student Success', 'Areas of Strength', 'Areas for Growth'],
        ['Academic growth', 'Grade 5 science', 'Grade 3 reading'],
        ['Problem Statement', '42% of third graders read at level.', ''],
        ['Critical Root Causes', 'Core lessons are not taught as designed.', ''],
      ),
      heading('Part B', 3),
      table(
        [
          'School Goal: Raise the share of third graders reading at level from 42% to 52% by spring 2026.',
          'STIP Connection: Goal 3',
        ],
        ['Improvement Strategy: Teach the core reading lessons as they are designed.', ''],
        ['Evidence Level: 2', ''],
        [
          'Action Steps: What steps do you need to take to implement this strategy?\n• Plan together on Mondays\n• Watch a colleague once a month',
          'Lead: Who is responsible for implementing this strategy?\nGrade 3 lead',
        ],
        ['Resources Needed: Substitutes for visits', 'Funding: Title I, $2,700'],
      ),
      heading('Inquiry Area 2 - Adult Learning Culture', 2),
      heading('Part B', 3),
      table(
        [
          'School Goal: By May 2026 every teacher will take part in at least six coaching cycles.',
          'STIP Connection: Goal 2',
        ],
        ['Improvement Strategy: Coaching for all.', ''],
        [
          'Action Steps: What steps do you need to take to implement this strategy?\n• Publish a coaching calendar',
          'Lead: Who is responsible for implementing this strategy?\nInstructional coach',
        ],
      ),
    ],
    [
      {
        says: 'from 42% to 52%',
        activities: [['Teach the core'], ['Plan together'], ['Watch a colleague', 'Grade 3 lead']],
        money: [2700],
      },
      {
        says: 'six coaching cycles',
        activities: [['Coaching for all'], ['Publish a coaching', 'Instructional coach']],
      },
    ],
  ),
  expectedPlan(
    'A five-year performance goal with yearly interim goals, strategies with a table of activities each',
    [
      heading('School Renewal Plan', 1),
      line('Performance Goal Area: Student Achievement'),
      line(
        'Performance Goal 1: By 2029, students scoring ready or close in writing will increase from 52% to 72%.',
      ),
      line('Interim Performance Goal: Meet annual targets below.'),
      table(
        ['Data Source', 'Average Baseline', '2025-26', '2026-27', '2027-28'],
        ['State writing test', '52%', '57%', '62%', '67%'],
      ),
      line('ACTION PLAN FOR STRATEGY #1: Write across the day'),
      docsTable([
        cells(
          'Activity',
          'Timeline (Start and End Dates)',
          'People Responsible',
          'Estimated Cost',
          'Funding Source',
          'Indicators of Implementation',
        ),
        cells(
          '1. Agree on a writing scale',
          'August 2025 - October 2025',
          'Writing team',
          '$0',
          'N/A',
          'Scale posted',
        ),
        cells(
          '2. Buy journals for each student',
          'September 2025',
          'Bookkeeper',
          '$1,840',
          'Instructional funds',
          'Receipts',
        ),
      ]),
      line('ACTION PLAN FOR STRATEGY #2: Give feedback that students use'),
      docsTable([
        cells(
          'Activity',
          'Timeline (Start and End Dates)',
          'People Responsible',
          'Estimated Cost',
          'Funding Source',
          'Indicators of Implementation',
        ),
        cells(
          '1. Conference with six students a week',
          'September 2025 - May 2026',
          'ELA teachers',
          '$0',
          'N/A',
          'Conference notes',
        ),
      ]),
    ],
    [
      {
        says: 'from 52% to 72%',
        activities: [
          ['Write across the day'],
          ['Agree on a writing', 'Writing team', 'October 2025'],
          ['Buy journals', 'Bookkeeper', 'September 2025'],
          ['Give feedback'],
          ['Conference with six', 'ELA teachers', 'May 2026'],
        ],
        money: [1840],
      },
    ],
  ),
  expectedPlan(
    'Measurable goals with quarterly targets, then action plans that repeat the goal',
    [
      heading('Comprehensive Plan', 1),
      heading('Goal Setting', 2),
      line('Priority: Strong attendance lets students learn.'),
      table(
        ['Outcome Category', 'Regular Attendance'],
        ['Measurable Goal Statement (Smart Goal)', '91% of students will attend regularly by June 2026.'],
        ['Measurable Goal Nickname (35 Character Max)', 'Regular attendance'],
        ['Target 1st Quarter', 'Target 2nd Quarter'],
        ['88% attend regularly', '89% attend regularly'],
      ),
      heading('Action Plan', 2),
      heading('Action Plan for: Attendance teams', 3),
      table(
        ['Measurable Goals', '• Regular attendance'],
        ['Anticipated Outcome', 'Fewer missed days'],
        ['Monitoring/Evaluation', 'Attendance report each month'],
      ),
      docsTable([
        cells('Action Step', 'Anticipated Start Date', 'Anticipated Completion Date'),
        cells('Form a team that meets each week', '2025-08-25', '2025-09-12'),
        cells('Lead Person/Position', 'Material/Resources/Supports Needed', 'PD Step?'),
        cells('School social worker', 'Meeting time', 'No'),
      ]),
      docsTable([
        cells('Action Step', 'Anticipated Start Date', 'Anticipated Completion Date'),
        cells('Write a success plan with each family', '2025-10-01', '2026-03-31'),
        cells('Lead Person/Position', 'Material/Resources/Supports Needed', 'PD Step?'),
        cells('Counselor', 'Interpreter', 'Yes'),
      ]),
    ],
    [
      {
        says: '91% of students',
        activities: [
          ['Form a team', 'School social worker', '2025-09-12'],
          ['Write a success', 'Counselor', '2026-03-31'],
        ],
      },
    ],
  ),
  expectedPlan(
    'SMART goals with a table of interim goals and a table of numbered action steps',
    [
      heading('Annual School Plan 2025-2026', 1),
      heading('SMART Goal 1', 2),
      line(
        'By June 2026, 45% of seventh and eighth graders will meet or exceed expectations in mathematics, up from 33%.',
      ),
      table(
        ['Priority Performance Need', 'Mathematics in grades 7 and 8'],
        ['Target Population:', 'All students in grades 7 and 8'],
        ['Strategy 1:', 'Tasks that ask for reasoning'],
        ['Strategy 2:', 'A second dose of mathematics for students who need it'],
      ),
      table(
        ['', 'Interim Goal', 'Source(s) of Evidence'],
        ['Nov 15', '36% on the first unit test', 'Unit test'],
        ['Feb 15', '39% on the second unit test', 'Unit test'],
        ['Apr 15', '42% on the third unit test', 'Unit test'],
      ),
      docsTable([
        cells('Step Number', 'SMART Goal Action Steps', 'Start Date', 'End Date', 'Assigned To'),
        cells('1', 'Choose one rich task for each unit', '9/2/25', '10/31/25', 'Math department'),
        cells('2', 'Schedule the second dose', '8/25/25', '9/5/25', 'Vice principal'),
      ]),
      heading('Budget Items', 3),
      docsTable([
        cells(
          'Corresponding Action Step',
          'Resources/Description',
          'Funding Category',
          'Funding Requested',
          'Funding Source',
        ),
        cells('2', 'Part-time tutor', 'Instruction - Salaries', '$9,600', 'Title I'),
      ]),
      heading('SMART Goal 2', 2),
      line('By June 2026, referrals for fighting will fall by half, from 62 to 31.'),
      table(
        ['Priority Performance Need', 'Calm hallways'],
        ['Strategy 1:', 'Adults in every hallway at each bell'],
      ),
      docsTable([
        cells('Step Number', 'SMART Goal Action Steps', 'Start Date', 'End Date', 'Assigned To'),
        cells('1', 'Make a duty map', '8/18/25', '8/29/25', 'Dean'),
      ]),
    ],
    [
      {
        says: '45% of seventh',
        activities: [
          ['Tasks that ask'],
          ['A second dose'],
          ['Choose one rich', 'Math department', '10/31/25'],
          ['Schedule the second', 'Vice principal', '9/5/25'],
        ],
        money: [9600],
      },
      {
        says: 'from 62 to 31',
        activities: [['Adults in every'], ['Make a duty map', 'Dean', '8/29/25']],
      },
    ],
  ),
  expectedPlan(
    'One page: a column for each subject',
    [
      heading('2025-26 School Improvement Plan at a Glance', 1),
      line('Chesapeake Run Elementary · Principal R. Adeyemi'),
      docsTable([
        cells('Literacy', 'Mathematics', 'Culture'),
        cells(
          'Goal: 68% of K-5 students will read on grade level by spring 2026 (from 60%).',
          'Goal: 55% of students in grades 3-5 will be proficient by spring 2026 (from 46%).',
          'Goal: 90% of students will say that they belong by spring 2026 (from 81%).',
        ),
        cells(
          'Strategies:\nDaily small groups\nA writing block',
          'Strategies:\nNumber talks\nExit tickets',
          'Strategies:\nMorning meeting',
        ),
        cells('Lead: Reading coach', 'Lead: Math coach', 'Lead: Counselor'),
      ]),
    ],
    [
      {
        says: '68% of K-5',
        activities: [['Daily small'], ['A writing block', 'Reading coach']],
      },
      { says: '55% of students', activities: [['Number talks'], ['Exit tickets', 'Math coach']] },
      { says: '90% of students', activities: [['Morning meeting', 'Counselor']] },
    ],
  ),
  expectedPlan(
    'An academic plan: outcomes and enabling activities in wide tables with fund codes',
    [
      heading('Academic Plan SY 2025-2026', 1),
      heading('HĀ: Student Success', 2),
      docsTable([
        cells(
          'Desired Outcomes (What do we plan to accomplish?)',
          'Enabling Activities (How will we achieve the desired outcome?)',
          'Accountable Lead(s)',
          'Measures of Success',
          'Source of Funds',
        ),
        [
          docsCell(
            'By the end of SY 2025-26, 60% of students will be proficient in science, up from 51%.',
            1,
            2,
          ),
          ...cells('Investigate every week', 'Science lead', 'Notebooks', 'WSF $1,200'),
        ],
        cells('', 'Garden as a laboratory', 'Garden coordinator', 'Harvest log', 'Grant $800'),
        cells(
          'By the end of SY 2025-26, 96% of students will be in school on an average day.',
          'Greet each student by name',
          'All staff',
          'Attendance report',
          '',
        ),
      ]),
      heading('Reflection', 2),
      docsTable([across('Last year 51% of students were proficient in science.', 3)]),
    ],
    [
      {
        says: 'proficient in science',
        activities: [
          ['Investigate every', 'Science lead'],
          ['Garden as', 'Garden coordinator'],
        ],
        money: [1200, 800],
      },
      { says: '96% of students', activities: [['Greet each', 'All staff']] },
    ],
  ),
  expectedPlan(
    'Strategic objectives and initiatives in plain text, bold lines in place of headings',
    [
      line('Northfield Middle School Improvement Plan, 2025-2026'),
      line('Theory of action'),
      line('If teachers plan together, then lessons get better, and students learn more.'),
      line('Strategic Objective 1'),
      line('Improve reading in every subject'),
      line('Outcomes'),
      item('By June 2026, the share of sixth graders at grade level will go from 49% to 57%'),
      line('Initiatives'),
      item('1.1 Teach the same four reading moves in all classes'),
      item('1.2 Build a library in each room'),
      line('Strategic Objective 2'),
      line('Make school a place where everyone is known'),
      line('Outcomes'),
      item('By June 2026, 85% of students will name a trusted adult, up from 70%'),
      line('Initiatives'),
      item('2.1 Start the day in advisory groups of twelve'),
      line('Members of the school council'),
      item('Two parents, two teachers, one student, the principal'),
    ],
    [
      {
        says: 'from 49% to 57%',
        activities: [['Teach the same four'], ['Build a library']],
      },
      { says: 'up from 70%', activities: [['Start the day']] },
    ],
  ),
  expectedPlan(
    'A letter to families with goals in sentences and next steps in paragraphs',
    [
      heading('Our school in 2025-26', 1),
      line('Dear families, this is what we will work on this year.'),
      line(
        'First, reading. By May 2026, we want 72% of our first graders to read at grade level; in May 2025 it was 64%.',
      ),
      line('To get there, we will:'),
      item('Read with every child each day'),
      item('Send home a book each Friday'),
      line(
        'Second, coming to school. We will reduce the number of students who miss three weeks or more from 58 to 40.',
      ),
      line('To get there, we will:'),
      item('Call on the first day a child is away'),
      line('Thank you for all you do. Last year 96% of you came to conferences.'),
    ],
    [
      { says: '72% of our first graders', activities: [['Read with every'], ['Send home']] },
      { says: 'from 58 to 40', activities: [['Call on the first']] },
    ],
  ),
];
