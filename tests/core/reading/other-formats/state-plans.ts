import { docsCell, docsTable } from '../../../support/docs-json.ts';
import { across, cells, type ExpectedPlan, expectedPlan, heading, line, table } from './expected-plan.ts';

/** A box of details beside a grid of reviews, as one vendor's campus plans print each strategy. */
const strategyBox = (details: string, percent: string) =>
  docsTable([
    [docsCell('Strategy Details'), docsCell('Reviews', 4), docsCell(''), docsCell(''), docsCell('')],
    [docsCell(details, 1, 3), docsCell('Formative', 3), docsCell(''), docsCell(''), docsCell('Summative')],
    cells('', 'Nov', 'Jan', 'Mar', 'June'),
    cells('', percent, '', '', ''),
  ]);

/**
 * Plans in the layouts of the forms of six states. At first look at these and the six of `MORE_STATE_PLANS` the reader found 21 of 24
 * goals, 11 that are none, and 22 of 45 activities.
 */
export const STATE_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Performance objectives with a box for each strategy and a funding summary at the end',
    [
      heading('Mesquite Flats Elementary 2025-2026 Campus Improvement Plan', 1),
      heading('Comprehensive Needs Assessment', 2),
      heading('Problem Statements Identifying Student Learning Needs', 3),
      line('Problem Statement 1: Half of second graders cannot decode words of two syllables.'),
      line('Root Cause: Phonics lessons stopped at the end of grade 1.'),
      heading('Goals', 1),
      heading('Goal 1: Every student becomes a confident reader.', 2),
      line(
        'Performance Objective 1: By May 2026, 70% of second graders will read at benchmark, up from 54% in May 2025.',
      ),
      line('Evaluation Data Sources: End-of-year reading screener'),
      strategyBox(
        'Strategy 1: Teach a daily phonics lesson in grade 2.\nStrategy’s Expected Result/Impact: More students decode long words.\nStaff Responsible for Monitoring: Assistant principal\nFunding Sources: Decodable readers - 211 Title I - $4,500',
        '30%',
      ),
      strategyBox(
        'Strategy 2: Meet every three weeks to regroup students.\nStrategy’s Expected Result/Impact: Groups that fit.\nStaff Responsible for Monitoring: Reading specialist',
        '45%',
      ),
      line('Performance Objective 2: By May 2026, 60% of fifth graders will meet grade level in writing.'),
      line('Evaluation Data Sources: State test'),
      strategyBox(
        'Strategy 1: Write a paragraph in every science unit.\nStaff Responsible for Monitoring: Science lead',
        '10%',
      ),
      heading('Goal 2: Families are our partners.', 2),
      line('Performance Objective 1: At least 85% of families will come to a conference by December 2025.'),
      strategyBox(
        'Strategy 1: Offer evening and telephone conferences.\nStaff Responsible for Monitoring: Counselor',
        '50%',
      ),
      heading('Campus Funding Summary', 1),
      docsTable([
        across('211 Title I', 5),
        cells('Goal', 'Objective', 'Strategy', 'Resources Needed', 'Amount'),
        cells('1', '1', '1', 'Decodable readers', '$4,500.00'),
        cells('', '', '', 'Sub-Total', '$4,500.00'),
      ]),
    ],
    [
      {
        says: '70% of second graders',
        activities: [
          ['Teach a daily phonics', 'Assistant principal'],
          ['Meet every three weeks', 'Reading specialist'],
        ],
        money: [4500],
      },
      { says: '60% of fifth graders', activities: [['Write a paragraph', 'Science lead']] },
      { says: '85% of families', activities: [['Offer evening', 'Counselor']] },
    ],
  ),
  expectedPlan(
    'Areas of focus with numbered action steps, each with who monitors and by when',
    [
      heading('Palmetto Lakes Middle School', 1),
      heading('IV. Planning for Improvement', 1),
      heading('Area of Focus #1', 2),
      heading('Instructional Practice specifically relating to Math', 3),
      heading('Area of Focus Description and Rationale', 4),
      line('Students in grade 6 lost ground in fractions. Only 39% were proficient in 2025.'),
      heading('Measurable Outcome', 4),
      line('Proficiency in grade 6 mathematics will rise from 39% to 47% on the spring 2026 assessment.'),
      heading('Monitoring', 4),
      line('The team will look at unit tests every two weeks.'),
      heading('Person responsible for monitoring outcome', 4),
      line('Dana Whitlock'),
      heading('Evidence-based Intervention:', 4),
      line('Visual models for fractions'),
      heading('Rationale:', 4),
      line('Models show the size of a fraction.'),
      heading('Tier of Evidence-based Intervention:', 4),
      line('Tier 2 – Moderate Evidence'),
      heading('Action Steps to Implement:', 4),
      heading('Action Step #1', 5),
      line('Plan two fraction lessons a week with the coach'),
      line('Person Monitoring: Math coach'),
      line('By When/Frequency: Weekly from September'),
      heading('Action Step #2', 5),
      line('Visit classrooms and give feedback'),
      line('Person Monitoring: Assistant principal'),
      line('By When/Frequency: Monthly'),
      heading('Area of Focus #2', 2),
      heading('Positive Culture and Environment specifically relating to Attendance', 3),
      heading('Area of Focus Description and Rationale', 4),
      line('One student in four missed 10% of the year.'),
      heading('Measurable Outcome', 4),
      line('By May 2026 no more than 16% of students will miss 10% of the year, down from 25%.'),
      heading('Monitoring', 4),
      line('A weekly list from the office.'),
      heading('Person responsible for monitoring outcome', 4),
      line('Sam Ortega'),
      heading('Action Steps to Implement:', 4),
      heading('Action Step #1', 5),
      line('Call home on the second absence'),
      line('Person Monitoring: Attendance clerk'),
      line('By When/Frequency: Daily'),
    ],
    [
      {
        says: 'from 39% to 47%',
        activities: [
          ['Plan two fraction', 'Math coach', 'Weekly'],
          ['Visit classrooms', 'Assistant principal', 'Monthly'],
        ],
      },
      { says: 'down from 25%', activities: [['Call home', 'Attendance clerk', 'Daily']] },
    ],
  ),
  expectedPlan(
    'An overarching need with its goal, and a label table for each action step',
    [
      heading('School Improvement Plan 2025-2026', 1),
      heading('2. School Improvement Goals', 2),
      heading('2.1 Overarching Need # 1', 3),
      table(
        ['Overarching Need as identified in CNA Section 3.2', 'Stronger writing in all grades'],
        ['Root Cause # 1', 'Teachers had no common rubric.'],
        ['Root Cause # 2', 'Writing is taught only in ELA.'],
        ['Goal', 'By May 2026, 58% of students in grades 3-5 will score 3 or higher on the writing rubric.'],
      ),
      heading('Action Step # 1', 4),
      table(
        ['Action Step', 'Score student writing together with one rubric each quarter'],
        ['Funding Sources', 'Title I, Part A'],
        ['Subgroups', 'English Learners\nStudents with Disabilities'],
        ['Systems', 'Coherent Instruction'],
        ['Method for Monitoring Implementation', 'Sign-in sheets'],
        ['Method for Monitoring Effectiveness', 'Rubric scores'],
        ['Position/Role Responsible', 'Instructional coach'],
        ['Evidence Based Indicator', 'Promising'],
        ['Timeline for Implementation', 'Quarterly'],
      ),
      heading('Action Step # 2', 4),
      table(
        ['Action Step', 'Give every class a writing folder'],
        ['Funding Sources', 'N/A'],
        ['Systems', 'Supportive Learning Environment'],
        ['Position/Role Responsible', 'Grade chairs'],
        ['Timeline for Implementation', 'Yearly'],
      ),
      heading('2.2 Overarching Need # 2', 3),
      table(
        ['Overarching Need as identified in CNA Section 3.2', 'Fewer days lost to discipline'],
        ['Root Cause # 1', 'Rules differ from room to room.'],
        ['Goal', 'Reduce office referrals by 20%, from 410 to 328, by the end of the 2025-26 school year.'],
      ),
      heading('Action Step # 1', 4),
      table(
        ['Action Step', 'Agree on five rules for the whole school'],
        ['Position/Role Responsible', 'PBIS team'],
        ['Timeline for Implementation', 'August'],
      ),
      heading('3. Required Questions', 2),
      line('1. In developing this plan, how did the school seek advice from individuals?'),
      line('Teachers and parents met four times.'),
    ],
    [
      {
        says: '58% of students',
        activities: [
          ['Score student writing', 'Instructional coach', 'Quarterly'],
          ['Give every class', 'Grade chairs', 'Yearly'],
        ],
      },
      { says: 'from 410 to 328', activities: [['Agree on five rules', 'PBIS team', 'August']] },
    ],
  ),
  expectedPlan(
    'Goal, strategy, adult and student measures, and numbered action steps with funds',
    [
      heading('Buckeye Trail School Plan', 1),
      heading('Goal # 1', 2),
      table([
        'Goal Statement',
        'By June 30, 2026, K-3 students on track in literacy will increase from 61% to 70% as measured by the fall and spring diagnostic.',
      ]),
      heading('Strategy # 1.1', 3),
      line('Deliver structured literacy lessons every day'),
      line('Adult Implementation Measure'),
      line('90% of observed lessons will follow the lesson guide.'),
      line('Student Measure'),
      line('70% of students will meet their growth target on the winter diagnostic.'),
      docsTable([
        cells('Action Step', 'Description', 'Start Date', 'End Date', 'Person Responsible', 'Fund', 'Amount'),
        cells(
          '1',
          'Train all K-3 teachers in the lesson guide',
          '08/11/2025',
          '10/15/2025',
          'Literacy lead',
          'Title II-A',
          '$6,000',
        ),
        cells(
          '2',
          'Observe each teacher once a month',
          '09/15/2025',
          '05/15/2026',
          'Principal',
          'General',
          '$0',
        ),
      ]),
      heading('Goal # 2', 2),
      table([
        'Goal Statement',
        'By June 30, 2026, chronic absence will drop from 28% to 22% as measured by attendance records.',
      ]),
      heading('Strategy # 2.1', 3),
      line('Reach out to families early'),
      docsTable([
        cells('Action Step', 'Description', 'Start Date', 'End Date', 'Person Responsible', 'Fund', 'Amount'),
        cells(
          '1',
          'Send a letter after three absences',
          '09/01/2025',
          '05/29/2026',
          'Secretary',
          'General',
          '$350',
        ),
      ]),
    ],
    [
      {
        says: 'from 61% to 70%',
        activities: [
          ['Deliver structured'],
          ['Train all K-3', 'Literacy lead', '10/15/2025'],
          ['Observe each', 'Principal', '05/15/2026'],
        ],
        money: [6000],
      },
      {
        says: 'from 28% to 22%',
        activities: [['Reach out'], ['Send a letter', 'Secretary', '05/29/2026']],
        money: [350],
      },
    ],
  ),
  expectedPlan(
    'Goal name and end target, strategies with owner and dates as lines, then a table of activities',
    [
      heading('Continuous Improvement Plan', 1),
      heading('Mathematics for All', 2),
      line('Goal Name: Mathematics for All'),
      line('Data Story Name: Math data'),
      line('Initial Data Analysis: Scores are flat for three years.'),
      line('Initial Initiative Inventory and Analysis: One program in every grade.'),
      line('Gap Analysis: 21 points below the state.'),
      line('Challenge Statement: If we teach for understanding, students will solve harder problems.'),
      line('End Target Measures'),
      line('Math achievement: By 06/30/2026, 45% of students in grades 3-6 will be proficient, from 34%.'),
      line('Interim Target Measures'),
      line('Winter check: By 01/30/2026, 40% of students will be on track.'),
      heading('Strategies', 3),
      line('(1/1): Number sense routines'),
      line('Owner: Kim Barros'),
      line('Start Date: 08/25/2025'),
      line('Due Date: 06/05/2026'),
      line('Summary: Ten minutes of number sense in every lesson.'),
      line('Buildings: All buildings'),
      line('Total Budget: $2,500.00'),
      docsTable([
        across('Strategy Implementation Plan Activities', 5),
        cells('Activity', 'Owner', 'Start Date', 'Due Date', 'Status'),
        cells('Choose routines for each grade', 'Grade teams', '08/25/2025', '09/30/2025', 'COMPLETE'),
        cells('Film and discuss one lesson each', 'Kim Barros', '10/01/2025', '04/30/2026', 'ON TARGET'),
      ]),
    ],
    [
      {
        says: '45% of students',
        activities: [
          ['Choose routines', 'Grade teams', '09/30/2025'],
          ['Film and discuss', 'Kim Barros', '04/30/2026'],
        ],
        money: [2500],
      },
    ],
  ),
  expectedPlan(
    'Commitments, each with key strategies in label tables of questions, and end-of-year goals in a grid',
    [
      heading('School Comprehensive Education Plan 2025-26', 1),
      heading('COMMITMENT 1', 2),
      table(
        ['Our Commitment', ''],
        [
          'What is one commitment we will promote for 2025-26?',
          'We commit to lessons in which every student talks about ideas.',
        ],
        [
          'Why are we making this commitment?',
          'In interviews, students said that teachers do most of the talking.',
        ],
      ),
      heading('Key Strategy 1', 3),
      table(
        ['What strategy will we pursue as part of this Commitment?', 'Talk protocols in every subject'],
        ['What will this look like in our school?', 'Partners speak before anyone is called on.'],
        ['What resources will we need?', 'Common planning time'],
      ),
      heading('Key Strategy 2', 3),
      table(
        ['What strategy will we pursue as part of this Commitment?', 'Student-led conferences in spring'],
        ['What will this look like in our school?', 'Students show two pieces of work.'],
      ),
      heading('End-of-the-Year Goals', 3),
      table(
        ['Survey', 'Question', 'Desired response'],
        ['Student', 'I talk about my ideas in class', '75% agree'],
      ),
      heading('COMMITMENT 2', 2),
      table(
        [
          'What is one commitment we will promote for 2025-26?',
          'We commit to making each family feel that this is their school.',
        ],
        ['Why are we making this commitment?', 'Few families answered the survey.'],
      ),
      heading('Key Strategy 1', 3),
      table(
        ['What strategy will we pursue as part of this Commitment?', 'A family room by the front door'],
        ['What will this look like in our school?', 'Coffee each morning.'],
      ),
    ],
    [
      { says: 'student talks about ideas', activities: [['Talk protocols'], ['Student-led']] },
      { says: 'this is their school', activities: [['A family room']] },
    ],
  ),
];
