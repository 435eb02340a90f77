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
 * Plans written last, after the reader could read all the others. At first look it found all 7 goals and nothing else, and 14 of 18
 * activities.
 */
export const LAST_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'A goal above a table of interventions with long questions as headers',
    [
      heading('Schoolwide Improvement Plan', 1),
      heading('Prioritized Needs', 2),
      table(['Need 1', 'Reading fluency in grades 1-3']),
      table(
        [
          'SMART Goal:',
          'By spring 2026, 74% of students in grades 1-3 will be proficient on the reading indicator, up from 66%.',
        ],
        ['Evidence-Based Interventions:', ''],
      ),
      docsTable([
        cells(
          '#',
          'Intervention Strategy',
          'What evidence level of criteria does this strategy meet?',
          'How the intervention meets the definition of evidence based',
          'Describe how the intervention will be monitored',
        ),
        cells(
          '1',
          'Daily fluency practice with partners',
          'Strong',
          'Two trials',
          'Weekly one-minute readings',
        ),
        cells(
          '2',
          'Extra phonics for those below the 25th percentile',
          'Moderate',
          'One study',
          'Every two weeks',
        ),
      ]),
      line('Identify the resource inequities which are barriers to improving student outcomes.'),
      line('We have one specialist for three schools.'),
    ],
    [{ says: 'up from 66%', activities: [['Daily fluency'], ['Extra phonics']] }],
  ),
  expectedPlan(
    'Principles with a need and a goal, strategies and steps as numbered labels',
    [
      heading('Integrated Action Plan', 1),
      heading('Principle 2: Effective Teachers and Instruction', 2),
      line('Primary Need: Students seldom write about what they read.'),
      line('Root Cause: No shared routine.'),
      line('Desired Outcome: All teachers use one routine for writing about reading.'),
      line('SMART Goal: By May 2026, the share of students passing ELA will increase from 38% to 46%.'),
      line('Strategy 1: Adopt a writing routine'),
      line('Action Step 1.1: Choose the routine with the teachers'),
      line('Person(s) Responsible: Curriculum lead'),
      line('Timeline: 08/2025 - 09/2025'),
      line('Action Step 1.2: Practice it in staff meetings'),
      line('Person(s) Responsible: Principal'),
      line('Timeline: 10/2025 - 04/2026'),
      heading('Principle 6: Family and Community Engagement', 2),
      line('Primary Need: Few families come.'),
      line('SMART Goal: By May 2026, 70% of families will attend two events (2025: 44%).'),
      line('Strategy 1: Events led by students'),
      line('Action Step 1.1: One event each quarter'),
      line('Person(s) Responsible: Family liaison'),
    ],
    [
      {
        says: 'from 38% to 46%',
        activities: [
          ['Adopt a writing'],
          ['Choose the', 'Curriculum lead', '09/2025'],
          ['Practice it', 'Principal', '04/2026'],
        ],
      },
      { says: '70% of families', activities: [['Events led'], ['One event', 'Family liaison']] },
    ],
  ),
  expectedPlan(
    'Essential actions across one table, each with steps below',
    [
      heading('School Improvement Plan 2025-26', 1),
      docsTable([
        across('Area: Mathematics', 3),
        across('SMART Goal: The pass rate in grade 7 mathematics will rise from 57% to 67% by June 2026.', 3),
        across('Essential Action 1: Lesson plans match the standard in depth.', 3),
        cells(
          'Action Steps',
          'Position(s) Responsible for Implementation',
          'Evidence of Implementation and Timeline',
        ),
        cells('Review plans each week', 'Department chair', 'Comments on plans, weekly'),
        cells('Observe with a checklist', 'Assistant principals', 'Checklists, monthly'),
        across('Essential Action 2: Students get help within the school day.', 3),
        cells(
          'Action Steps',
          'Position(s) Responsible for Implementation',
          'Evidence of Implementation and Timeline',
        ),
        cells('A flexible period twice a week', 'Counselors', 'Schedules, September'),
      ]),
    ],
    [
      {
        says: 'from 57% to 67%',
        activities: [
          ['Lesson plans match'],
          ['Review plans', 'Department chair'],
          ['Observe with', 'Assistant principals'],
          ['Students get help'],
          ['A flexible', 'Counselors'],
        ],
      },
    ],
  ),
  expectedPlan(
    'A goal with checkpoints, steps numbered in words inside their cells',
    [
      heading('Goals', 1),
      heading('Goal 1', 2),
      line('90% of third graders will pass the reading test by spring 2027.'),
      table(
        ['Data Checkpoints (dates)', 'October 2025', 'January 2026', 'May 2026'],
        ['Evidence at Checkpoints', 'Screener', 'Screener', 'State test'],
      ),
      docsTable([
        [
          docsCell('Evidence-Based Strategy 1'),
          docsCell('Small groups based on the science of reading', 3),
          ...cells('', ''),
        ],
        cells('Strategy Action Steps', 'Start/End Dates', 'Person(s) Responsible', 'Evidence of Success'),
        cells('Action Step 1: Train the primary team', 'August 2025', 'Coach', 'Certificates'),
        cells('Action Step 2: Group by screener results', 'September 2025', 'Teachers', 'Group lists'),
      ]),
    ],
    [
      {
        says: '90% of third graders',
        activities: [
          ['Small groups'],
          ['Train the primary', 'Coach', 'August'],
          ['Group by', 'Teachers', 'September'],
        ],
      },
    ],
  ),
  expectedPlan(
    'A friendly page that tells each goal in a paragraph',
    [
      heading('What we are working on', 1),
      heading('Goal One – Writing', 3),
      line(
        'Our writers are growing. By the end of the year, 8 of 10 students will write a clear paragraph in every subject.',
      ),
      line('Steps we are taking:'),
      item('A shared checklist'),
      item('Writing in P.E. and music'),
      heading('Goal Two – Kindness', 3),
      line(
        'We want recess to be fun for all. By spring, playground incidents will drop from 45 to 20 a month.',
      ),
      line('Steps we are taking:'),
      item('New games each month'),
      heading('Upcoming dates', 3),
      item('Oct. 3: Picture day'),
    ],
    [
      { says: '8 of 10', activities: [['A shared'], ['Writing in P.E.']] },
      { says: 'from 45 to 20', activities: [['New games']] },
    ],
  ),
];
