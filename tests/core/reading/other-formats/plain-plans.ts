import { type ExpectedPlan, expectedPlan, heading, item, line, table } from './expected-plan.ts';

/**
 * Plans with little form: sentences, numbered paragraphs, tables whose headers are questions. At first look the reader found 4 of
 * 11 goals, 1 that is none, and none of 13 activities.
 */
export const PLAIN_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'Key questions as headers of a wide table',
    [
      heading('Pine Street School action plan for 2025', 1),
      table(
        [
          'What do we want to achieve?',
          'What will we do?',
          'Who will do it?',
          'By when?',
          'How will we know?',
          'What will it cost?',
        ],
        [
          '78% of students in grade 3 will meet the growth target in mathematics by June 2025.',
          'Number routine at the start of each lesson',
          'Grade 3 team',
          'September',
          'Unit tests',
          '$0',
        ],
        ['', 'Family mathematics night', 'PTA', 'February', 'Sign-in sheet', '$300'],
        [
          'Tardies will drop from 12% to 7% by June 2025.',
          'Music at the door until the bell',
          'Office staff',
          'October',
          'Tardy log',
          'None',
        ],
      ),
    ],
    [
      {
        says: '78% of students',
        activities: [
          ['Number routine', 'Grade 3 team'],
          ['Family mathematics', 'PTA'],
        ],
      },
      { says: 'from 12% to 7%', activities: [['Music at', 'Office staff']] },
    ],
  ),
  expectedPlan(
    'Sections by subject with current status, target and action items',
    [
      heading('Riverbend Academy 2024-2025 School Improvement Plan', 1),
      heading('English language arts'),
      line('Current Status: 39% met or exceeded standards in spring 2024.'),
      line('Target: 46% will meet or exceed standards in spring 2025.'),
      line('Action Items:'),
      item('Shared rubric for writing'),
      item('Book study for staff on text complexity'),
      heading('Mathematics'),
      line('Current Status: 31% met or exceeded standards in spring 2024.'),
      line('Target: 38% will meet or exceed standards in spring 2025.'),
      line('Action Items:'),
      item('Weekly fact practice'),
      heading('Attendance'),
      line('Current Status: 24% chronically absent.'),
      line('Target: No more than 18% chronically absent in June 2025.'),
      line('Action Items:'),
      item('Bus pass help'),
    ],
    [
      { says: '46% will meet', activities: [['Shared rubric'], ['Book study']] },
      { says: '38% will meet', activities: [['Weekly fact']] },
      { says: 'No more than 18%', activities: [['Bus pass']] },
    ],
  ),
  expectedPlan(
    'Goals as headings that are whole sentences',
    [
      heading('Our plan', 1),
      heading('By June 2025, 85% of seniors will complete a plan for life after high school.'),
      line('Only 70% did so in June 2024. Counselors will meet each senior twice.'),
      item('Advisory lessons in October'),
      item('Evening help with forms'),
      heading('By June 2025, the share of ninth graders failing a course will fall from 28% to 20%.'),
      item('Study hall with tutors'),
      heading('Contact'),
      line('Call the office.'),
    ],
    [
      { says: '85% of seniors', activities: [['Advisory lessons'], ['Evening help']] },
      { says: 'from 28% to 20%', activities: [['Study hall']] },
    ],
  ),
  expectedPlan(
    'Initiatives with leader, action steps as a table, goal in a box',
    [
      heading('Building plan', 1),
      heading('Priority area: Literacy'),
      table(['Goal', 'At least 65% of kindergarteners will know all letter sounds by May 2025.']),
      table(
        ['Action Step', 'Description', 'Leader', 'Dates', 'Resources/Cost'],
        ['1', 'Ten minutes of sound work daily', 'Kindergarten teachers', 'Sept 2024 - May 2025', '$0'],
        ['2', 'Send home letter cards', 'Title I aide', 'Oct 2024', '$150'],
      ),
      heading('Priority area: Climate'),
      table(['Goal', 'Bus referrals will fall by half, from 60 to 30, by May 2025.']),
      table(
        ['Action Step', 'Description', 'Leader', 'Dates', 'Resources/Cost'],
        ['1', 'Assigned seats on each bus', 'Assistant principal', 'Aug 2024', '$0'],
      ),
    ],
    [
      {
        says: 'know all letter sounds',
        activities: [
          ['Ten minutes', 'Kindergarten'],
          ['Send home', 'Title I aide'],
        ],
      },
      { says: 'from 60 to 30', activities: [['Assigned seats', 'Assistant principal']] },
    ],
  ),
  expectedPlan(
    'Numbered paragraphs, no headings',
    [
      line('Oak Grove Middle School: goals for next year'),
      line(
        '1. We will raise the share of students proficient in science from 47% to 53% by spring 2025. The science team will add a lab to each unit. Each teacher will post results.',
      ),
      line(
        '2. We will cut the number of students with two or more failing grades from 96 to 70 by June 2025. Teams will meet each Friday.',
      ),
    ],
    [
      { says: 'from 47% to 53%', activities: [] },
      { says: 'from 96 to 70', activities: [] },
    ],
  ),
];
