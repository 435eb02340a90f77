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
 * Plans of other shapes, written after the reader could read those of `headed-plans` and `table-plans`. At first look it found 11 of
 * their 13 goals, 2 that are none, and 15 of 21 activities.
 */
export const FURTHER_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'One big table: each goal across it, with headers of its own below',
    [
      heading('Harbor Point K-8 improvement plan', 1),
      docsTable([
        across(
          'Goal 1: By May 2025, 62% of students in grades 3 to 8 will meet the reading standard (from 55%).',
          4,
        ),
        cells('Action Steps', 'Timeline', 'Person(s) Responsible', 'Funding Source'),
        cells('Daily small groups in every class', 'Sept-May', 'Classroom teachers', 'None'),
        cells('Reading volunteers twice a week', 'Oct-Apr', 'Volunteer coordinator', 'PTSA, $400'),
        across('Goal 2: By May 2025, average daily attendance will be 95%, up from 92.4%.', 4),
        cells('Action Steps', 'Timeline', 'Person(s) Responsible', 'Funding Source'),
        cells('A welcome at the door each morning', 'Daily', 'Principal', 'None'),
      ]),
    ],
    [
      {
        says: '62% of students',
        activities: [
          ['Daily small groups', 'Classroom teachers'],
          ['Reading volunteers', 'Volunteer coordinator'],
        ],
      },
      { says: 'up from 92.4%', activities: [['A welcome at', 'Principal']] },
    ],
  ),
  expectedPlan(
    'Measurable objectives under goals, activities with owner and due date',
    [
      heading('Continuous improvement plan', 1),
      heading('Literacy', 2),
      line('Goal Name: Reading growth'),
      line('Root Cause: Core lessons vary from room to room.'),
      line('Measurable Objective'),
      line('By 06/30/2025, 80% of K-3 students will reach typical growth on the reading screener.'),
      line('Strategy: Essential practices in literacy'),
      table(
        ['Activity', 'Owner', 'Start Date', 'Due Date', 'Status'],
        ['Train the K-3 team', 'Coach', '08/20/2024', '10/01/2024', 'Complete'],
        ['Monthly visits with feedback', 'Principal', '09/15/2024', '05/30/2025', 'On target'],
      ),
      heading('Mathematics', 2),
      line('Measurable Objective'),
      line('By 06/30/2025, 50% of fourth graders will be proficient in fractions, from 37%.'),
      line('Strategy: Number talks'),
      table(
        ['Activity', 'Owner', 'Start Date', 'Due Date', 'Status'],
        ['Plan ten number talks', 'Grade 4 team', '09/01/2024', '10/15/2024', 'Not started'],
      ),
    ],
    [
      {
        says: '80% of K-3',
        activities: [['Essential practices'], ['Train the K-3', 'Coach'], ['Monthly visits', 'Principal']],
      },
      { says: '50% of fourth graders', activities: [['Number talks'], ['Plan ten', 'Grade 4']] },
    ],
  ),
  expectedPlan(
    'A bulleted list of goals, then one action plan that names the goal by number',
    [
      heading('Our goals for 2024-25', 2),
      item('Increase the share of third graders reading on grade level from 48% to 56%'),
      item('Decrease suspensions by one quarter, from 64 to 48'),
      heading('Action plan', 2),
      table(
        ['Goal', 'Action', 'Who', 'By when'],
        ['1', 'Phonics block in kindergarten', 'K teachers', 'October'],
        ['1', 'Home reading bags', 'Librarian', 'November'],
        ['2', 'Restorative circles', 'Counselor', 'January'],
      ),
    ],
    [
      {
        says: 'from 48% to 56%',
        activities: [
          ['Phonics block', 'K teachers'],
          ['Home reading', 'Librarian'],
        ],
      },
      { says: 'from 64 to 48', activities: [['Restorative circles', 'Counselor']] },
    ],
  ),
  expectedPlan(
    'Question labels: a commitment, why, key strategies with ways to gauge success',
    [
      heading('Commitment 1', 2),
      table(
        [
          'What is one commitment we will promote for 2024-25?',
          'Every student will read and write every day in every subject.',
        ],
        ['Why are we making this commitment?', 'Students told us they write only in English class.'],
      ),
      table(
        ['KEY STRATEGY', 'METHODS', 'GAUGING SUCCESS', 'RESOURCES'],
        ['Writing in science', 'Lab notes in each unit', 'Two notebooks a month are read', 'Notebooks'],
        ['Quick writes in mathematics', 'Exit slips', 'Slips are sorted weekly', 'Time to meet'],
      ),
      heading('Commitment 2', 2),
      table(
        [
          'What is one commitment we will promote for 2024-25?',
          'Families will know each month how their child is doing.',
        ],
        ['Why are we making this commitment?', 'Calls home come late.'],
      ),
      table(
        ['KEY STRATEGY', 'METHODS', 'GAUGING SUCCESS', 'RESOURCES'],
        ['Monthly notes home', 'A short form in four languages', 'Count of notes', 'Translation'],
      ),
    ],
    [
      { says: 'read and write every day', activities: [['Writing in science'], ['Quick writes']] },
      { says: 'how their child is doing', activities: [['Monthly notes']] },
    ],
  ),
  expectedPlan(
    'Subjects as headings, outcome and strategies as paragraphs',
    [
      heading('At a glance 2024-2025', 1),
      line('Principal: A. Ortega. Region 3. Grades PK-6.'),
      heading('Reading', 2),
      line(
        'Outcome: By June 2025, the pass rate of English learners on the reading test will increase from 51% to 60%.',
      ),
      line('Strategy 1: Teach vocabulary before each unit.'),
      line('Strategy 2: Meet in teams to look at student work.'),
      heading('Science', 2),
      line('Outcome: By June 2025, 85% of fifth graders will pass the science test.'),
      line('Strategy 1: One investigation every week.'),
      heading('Student well-being', 2),
      line('Outcome: By spring 2025, 90% of students will name an adult they trust.'),
      line('Strategy 1: Morning meeting each day.'),
      heading('Celebrations', 2),
      item('Reading scores went up by 4% in 2023-24.'),
      item('92% of families came to conferences in fall 2023.'),
    ],
    [
      { says: 'from 51% to 60%', activities: [['Teach vocabulary'], ['Meet in teams']] },
      { says: '85% of fifth graders', activities: [['One investigation']] },
      { says: '90% of students', activities: [['Morning meeting']] },
    ],
  ),
  expectedPlan(
    'Boxes of one cell, and sentences in numbered paragraphs',
    [
      heading('School plan', 1),
      table(['SMART Goal 1']),
      table([
        'By June 2025, 40% of ninth graders will take an honors course, compared with 31% in June 2024.',
      ]),
      table(['Actions we will take']),
      table(['1. Visit middle schools in January\n2. Summer bridge for new students']),
      table(['SMART Goal 2']),
      table([
        'By June 2025, the four-year graduation rate of students with disabilities will rise from 68% to 74%.',
      ]),
      table(['Actions we will take']),
      table(['1. A case manager for each senior']),
    ],
    [
      { says: '40% of ninth graders', activities: [['Visit middle schools'], ['Summer bridge']] },
      { says: 'from 68% to 74%', activities: [['A case manager']] },
    ],
  ),
];
