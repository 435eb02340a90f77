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
 * Plans that say little and lean on their layout. At first look the reader found 9 of 14 goals, 3 that are none, and 15 of 23
 * activities.
 */
export const TERSE_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'A scorecard: a measure with where it is and where it should be in each row, no column called goal',
    [
      heading('Improvement plan scorecard 2025-26', 1),
      table(
        ['Priority', 'Measure of success', 'Baseline (2025)', 'Target (2026)', 'Key actions', 'Owner'],
        ['Ready', 'Four-year graduation rate', '86%', '90%', 'Senior check-ins', 'Counselor'],
        ['Safe', 'Students who feel safe at school', '71%', '80%', 'Adults at every door', 'Dean'],
      ),
    ],
    [
      { says: 'graduation rate', activities: [['Senior check-ins', 'Counselor']] },
      { says: 'feel safe', activities: [['Adults at every', 'Dean']] },
    ],
  ),
  expectedPlan(
    'Fragments with arrows, as on slides',
    [
      heading('Our plan in four slides', 1),
      heading('Goal 1: Reading', 2),
      line('K-2 at benchmark: 55% → 63% by June 2026'),
      line('How'),
      item('Sound walls'),
      item('Daily dictation'),
      line('Who: K-2 teachers'),
      heading('Goal 2: Belonging', 2),
      line('Students who name a friend: 82% → 90% by June 2026'),
      line('How'),
      item('Buddy benches'),
      line('Who: Counselor'),
    ],
    [
      { says: '55% → 63%', activities: [['Sound walls'], ['Daily dictation', 'K-2 teachers']] },
      { says: '82% → 90%', activities: [['Buddy benches', 'Counselor']] },
    ],
  ),
  expectedPlan(
    'A nested list: goals, under each strategies, under each actions',
    [
      heading('School Improvement Plan', 1),
      item('Goal 1: 70% of students will pass the algebra exam by June 2026 (61% in 2025)'),
      item('Strategy: A common homework policy', 1),
      item('Action: Write the policy in August', 2),
      item('Action: Share it with families', 2),
      item('Strategy: Help at lunch', 1),
      item('Action: Staff two rooms a day', 2),
      item('Goal 2: The dropout rate will go down from 6% to 4% by June 2026'),
      item('Strategy: Mentors', 1),
      item('Action: Match every ninth grader with an adult', 2),
    ],
    [
      {
        says: 'algebra exam',
        activities: [
          ['A common homework'],
          ['Write the policy'],
          ['Share it'],
          ['Help at lunch'],
          ['Staff two rooms'],
        ],
      },
      { says: 'from 6% to 4%', activities: [['Mentors'], ['Match every']] },
    ],
  ),
  expectedPlan(
    'Two columns: the goal’s name at the left, all about it in one cell at the right',
    [
      heading('SIP 2025-2026', 1),
      table(
        [
          'GOAL #1\nLiteracy',
          'By June 2026, 59% of students in grades 6-8 will be proficient in ELA (2025: 52%).\nStrategies:\n• Close reading in social studies\n• Independent reading on Fridays\nPerson responsible: ELA chair\nTimeline: September to June\nBudget: $3,250 for books',
        ],
        [
          'GOAL #2\nAttendance',
          'By June 2026, average attendance will be 95% (2025: 93.1%).\nStrategies:\n• A call on day one\nPerson responsible: Clerk\nTimeline: Daily\nBudget: none',
        ],
      ),
    ],
    [
      {
        says: '59% of students',
        activities: [['Close reading'], ['Independent reading', 'ELA chair', 'September']],
        money: [3250],
      },
      { says: 'attendance will be 95%', activities: [['A call on', 'Clerk', 'Daily']] },
    ],
  ),
  expectedPlan(
    'The goal across the top row of its table, headers and steps below, a blank row between',
    [
      heading('Building action plans', 1),
      docsTable([
        across('Math goal: Increase students at or above grade level from 41% to 50% by May 2026', 5),
        across('', 5),
        cells('What we will do', 'Lead person', 'By when', 'How we will know', '$'),
        cells('Math recess', 'P.E. teacher', '10/1', 'Attendance at recess', '500'),
        cells('Family math kits', 'Title I teacher', '12/1', 'Kits returned', '1,750'),
      ]),
      docsTable([
        across('Culture goal: Decrease bus referrals from 118 to 60 by May 2026', 5),
        across('', 5),
        cells('What we will do', 'Lead person', 'By when', 'How we will know', '$'),
        cells('Seats assigned by drivers', 'Assistant principal', '9/15', 'Seat charts', ''),
      ]),
    ],
    [
      {
        says: 'from 41% to 50%',
        activities: [
          ['Math recess', 'P.E. teacher', '10/1'],
          ['Family math kits', 'Title I teacher', '12/1'],
        ],
        money: [500, 1750],
      },
      { says: 'from 118 to 60', activities: [['Seats assigned', 'Assistant principal', '9/15']] },
    ],
  ),
  expectedPlan(
    'Short lines of current state, goal and plan under subject headings',
    [
      heading('2025-26 Targets', 1),
      heading('English Language Arts', 2),
      line('Current: 43% proficient on the state test'),
      line('Goal: 50% proficient on the state test'),
      line('Plan: Use the new reading series every day; meet weekly by grade'),
      heading('Science', 2),
      line('Current: 38% proficient on the state test'),
      line('Goal: 46% proficient on the state test'),
      line('Plan: Two investigations a month'),
    ],
    [
      { says: '50% proficient', activities: [['Use the new']] },
      { says: '46% proficient', activities: [['Two investigations']] },
    ],
  ),
  expectedPlan(
    'Quarterly check-ins beside each action, and people as a list in the cell',
    [
      heading('Action plan 2025-26', 1),
      heading('Goal A. Every ninth grader passes English', 2),
      docsTable([
        [docsCell('Action'), docsCell('Responsible'), docsCell('Progress', 4), ...cells('', '', '')],
        cells('', '', 'Q1', 'Q2', 'Q3', 'Q4'),
        cells('Essay conferences', 'B. Stone\nL. Park', 'Done', '', '', ''),
        cells('Saturday study', 'L. Park', 'Started', '', '', ''),
      ]),
      heading('Goal B. Every senior has a plan after school', 2),
      docsTable([
        [docsCell('Action'), docsCell('Responsible'), docsCell('Progress', 4), ...cells('', '', '')],
        cells('', '', 'Q1', 'Q2', 'Q3', 'Q4'),
        cells('Application day', 'College counselor', '', '', '', ''),
      ]),
    ],
    [
      {
        says: 'ninth grader passes',
        activities: [
          ['Essay conferences', 'B. Stone'],
          ['Saturday study', 'L. Park'],
        ],
      },
      { says: 'Every senior', activities: [['Application day', 'College counselor']] },
    ],
  ),
];
