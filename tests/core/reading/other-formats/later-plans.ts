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
 * Plans in seven more layouts, written after the reader could read all the others. At first look it found 9 of 12 goals, 2 that are
 * none, and 13 of 20 activities.
 */
export const LATER_PLANS: readonly ExpectedPlan[] = [
  expectedPlan(
    'A page of a district’s site: outcome goals by domain with strategies as bold lines',
    [
      heading('School Improvement and Innovation Plan', 1),
      line('Each school sets goals that follow from the strategic plan of the division.'),
      heading('Reading', 2),
      line('Outcome Goal'),
      line(
        'By the end of the 2025-26 school year, the pass rate of Black students on the reading test will increase by 5 percentage points, from 66% to 71%.',
      ),
      line('Strategies:'),
      item('Teams plan with the literacy plan at hand'),
      item('Coaches model one lesson a month'),
      heading('Mathematics', 2),
      line('Outcome Goal'),
      line('By the end of the 2025-26 school year, 80% of Algebra 1 students will earn a B or better.'),
      line('Strategies:'),
      item('Retakes after extra practice'),
      heading('Contact', 2),
      item('Main office: open 8 to 4'),
    ],
    [
      { says: 'from 66% to 71%', activities: [['Teams plan'], ['Coaches model']] },
      { says: '80% of Algebra', activities: [['Retakes after']] },
    ],
  ),
  expectedPlan(
    'District goal, site goal, strategies and evidence side by side, one row for each area',
    [
      heading('2025-2026 Continuous Improvement Plan Summary', 1),
      table(
        ['Area', 'District Goal', 'Site Goal', 'Key Strategies', 'Evidence of Progress'],
        [
          'Third-grade literacy',
          'The share of third graders proficient in reading will grow by 2% a year.',
          'Third graders proficient in reading will increase from 68.2% in 2025 to 71% in 2026.',
          '1. Small groups daily\n2. Summer packets',
          'Fall and winter screening',
        ],
        [
          'Achievement gap',
          'The gap for students in special education will close by 2% a year.',
          'The gap in reading for students in special education will fall from 39.6% in 2025 to 36% in 2026.',
          '1. Co-taught classes',
          'Spring test',
        ],
      ),
    ],
    [
      { says: 'from 68.2%', activities: [['Small groups'], ['Summer packets']] },
      { says: 'from 39.6%', activities: [['Co-taught']] },
    ],
  ),
  expectedPlan(
    'A component page: priority need, goal and objectives in boxes, then strategies and activities with costs',
    [
      heading('Action Component: Academic Performance', 1),
      table(
        ['Component Manager:', 'P. Sloane'],
        ['Priority Need', 'Writing scores fell to 61.'],
        ['Causes and Contributing Factors', 'Little writing outside of English class'],
        ['Goal (Addresses the Priority Need)', 'All students will write well in every subject.'],
        [
          'Objectives with Measures of Success',
          'The writing index will rise from 61 to 75 by the spring of 2026.',
        ],
      ),
      docsTable([
        cells(
          'Strategies/Activities',
          'Expected Impact in Terms of Progress and Success',
          'Responsible Person',
          'Start Date',
          'End Date',
          'Estimated Resources and Costs',
        ),
        cells('On-demand writing twice a term', 'Better scores', 'English chair', '9/05', '5/26', '$0'),
        cells(
          'Scoring day with a neighbor school',
          'Same yardstick',
          'Principal',
          '11/05',
          '11/05',
          '$1,100 for substitutes',
        ),
      ]),
    ],
    [
      {
        says: 'from 61 to 75',
        activities: [
          ['On-demand writing', 'English chair', '5/26'],
          ['Scoring day', 'Principal', '11/05'],
        ],
        money: [1100],
      },
    ],
  ),
  expectedPlan(
    'Goals in capitals, objectives lettered, and activities numbered in an outline',
    [
      heading('Campus Plan 2025-26', 1),
      line('GOAL ONE: STUDENTS WILL SUCCEED IN MATHEMATICS'),
      line(
        'Objective A. By May 2026, 64% of fourth graders will reach the approaches level or above, up from 55%.',
      ),
      item('1. Spiral review for ten minutes each day (Teachers, daily)'),
      item('2. Parent math night in October (Math committee)'),
      line('Objective B. By May 2026, 30% of fifth graders will reach masters level.'),
      item('1. Problem of the week in each class'),
      line('GOAL TWO: STUDENTS WILL BE SAFE'),
      line('Objective A. Bullying reports will decline from 26 to 13 by May 2026.'),
      item('1. Lessons on kindness each month'),
    ],
    [
      { says: '64% of fourth', activities: [['Spiral review'], ['Parent math']] },
      { says: '30% of fifth', activities: [['Problem of']] },
      { says: 'from 26 to 13', activities: [['Lessons on kindness']] },
    ],
  ),
  expectedPlan(
    'SMART spelled out letter by letter in a table, then an action table with many empty cells',
    [
      heading('School Improvement Goal Worksheet', 1),
      table(
        ['Specific', 'Chronic absence among kindergartners'],
        ['Measurable', 'Days absent'],
        ['Attainable', 'Two nearby schools have done it'],
        ['Relevant', 'Children learn when they are here'],
        ['Time-bound', 'June 2026'],
        ['SMART Goal', 'By June 2026 chronic absence among kindergartners will fall from 31% to 22%.'],
      ),
      docsTable([
        cells('What will be done?', 'Who will do it?', 'By when?', 'What is needed?', 'Done?'),
        cells('Walking bus from two corners', 'Parent association', 'October', 'Vests, $120', ''),
        cells('A nurse’s hour for families', 'Nurse', '', '', ''),
        cells('', '', '', '', ''),
      ]),
    ],
    [
      {
        says: 'from 31% to 22%',
        activities: [
          ['Walking bus', 'Parent association', 'October'],
          ['A nurse’s hour', 'Nurse'],
        ],
        money: [120],
      },
    ],
  ),
  expectedPlan(
    'Growth areas of an accreditation report with tasks, means to assess and reporting',
    [
      heading('Chapter 5: Schoolwide Action Plan', 1),
      heading('Critical Learner Need #1', 2),
      line('Students need to explain their reasoning in writing.'),
      line('Growth Target: 55% of juniors will score 3 or 4 on the writing rubric by spring 2026, from 40%.'),
      docsTable([
        cells(
          'Tasks',
          'Responsible Person(s) Involved',
          'Resources',
          'Means to Assess Improvement',
          'Timeline',
          'Reporting',
        ),
        cells(
          'Common writing prompts in all departments',
          'Department chairs',
          'Release time',
          'Rubric scores',
          'Fall 2025',
          'Staff meeting',
        ),
        cells('Writing center at lunch', 'English teachers', 'Room 12', 'Visits', 'Spring 2026', 'Website'),
      ]),
      heading('Critical Learner Need #2', 2),
      line('Students need to come to class on time.'),
      line('Growth Target: Tardies will be cut from 900 to 450 a month by spring 2026.'),
      docsTable([
        cells(
          'Tasks',
          'Responsible Person(s) Involved',
          'Resources',
          'Means to Assess Improvement',
          'Timeline',
          'Reporting',
        ),
        cells('Music between bells', 'Activities director', '', 'Tardy counts', 'August 2025', 'Bulletin'),
      ]),
    ],
    [
      {
        says: '55% of juniors',
        activities: [
          ['Common writing', 'Department chairs', 'Fall 2025'],
          ['Writing center', 'English teachers', 'Spring 2026'],
        ],
      },
      {
        says: 'from 900 to 450',
        activities: [['Music between', 'Activities director', 'August 2025']],
      },
    ],
  ),
  expectedPlan(
    'A goal page with several labels in each row and an action plan by month',
    [
      heading('School Plan for Improvement', 1),
      docsTable([
        across('GOAL 1', 4),
        [
          docsCell('Goal statement:'),
          docsCell(
            'By May 2026, 77% of English learners will grow one level on the language test (69% in 2025).',
            3,
          ),
          ...cells('', ''),
        ],
        cells('Baseline:', '69%', 'Target:', '77%'),
        cells('Measure:', 'Language test', 'Champion:', 'EL coordinator'),
      ]),
      docsTable([
        cells('Month', 'Action', 'Person', 'Evidence'),
        cells('September', 'Post language goals in every lesson', 'All teachers', 'Photos'),
        cells('October', 'Shadow one student for a day', 'Assistant principal', 'Notes'),
        cells('January', 'Look at writing samples together', 'EL team', 'Samples'),
      ]),
    ],
    [
      {
        says: '77% of English learners',
        activities: [
          ['Post language', 'All teachers', 'September'],
          ['Shadow one', 'Assistant principal', 'October'],
          ['Look at writing', 'EL team', 'January'],
        ],
      },
    ],
  ),
];
