import { CHECKLIST_TAB } from './checklist-tab.ts';
import { link, money, number, text } from './columns.ts';
import type { ColumnDefinition, StandingColumn, TabDefinition } from './tab-definition.ts';

/** Tells rows that are still in a plan from rows that were. */
export const ROW_STANDING = {
  here: 'In the plan',
  gone: 'No longer in the plan',
  unlisted: 'Plan no longer listed',
} as const;

const standingIn = (column: string): StandingColumn => ({ column, ...ROW_STANDING });

/** Half of the key, and nothing to look at: the last column. */
const DOCUMENT: ColumnDefinition = text('Document');
const GOAL_OF_SCHOOL: readonly ColumnDefinition[] = [text('School', 200), text('School ID'), text('Goal ID')];
const NUMBER_IN_GOAL: ColumnDefinition = number('No.', 50, 'number');
const ROW_STATUS: ColumnDefinition = text('Row status', 0, 'standing');

export const GOALS_TAB: TabDefinition = {
  name: 'Goals',
  purpose:
    'Every goal of every plan, one a row, as the plans say it. Filled in by the roll-up: change a goal in its plan.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    text('School year'),
    text('Priority', 0, 'priorityId'),
    text('Priority name', 180),
    text('Initiative', 180),
    text('Goal title', 180, 'title'),
    text('SMART goal', 420, 'statement'),
    text('Student group', 160),
    text('Grades'),
    text('Content area'),
    text('Instrument', 180),
    text('Metric', 220),
    text('Unit'),
    number('Baseline'),
    text('Baseline date'),
    number('Target'),
    text('Target date'),
    text('Specific'),
    text('Measurable'),
    text('Achievable'),
    text('Relevant'),
    text('Time-bound'),
    number('Activities'),
    number('Activities done'),
    money('Money'),
    number('Latest value'),
    text('Latest date'),
    text('Latest note', 260),
    number('Expected by then', 0, 'expected'),
    text('On track'),
    text('Status'),
    text('Continues goal', 160, 'continues'),
    link('Link', 200),
    DOCUMENT,
  ],
  keyColumns: ['document', 'goalId'],
  documentColumn: 'document',
  standing: standingIn('status'),
};

export const ACTIVITIES_TAB: TabDefinition = {
  name: 'Activities',
  purpose: 'The key activities of every goal, each with a number it keeps. Filled in by the roll-up.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    NUMBER_IN_GOAL,
    text('Activity', 360),
    text('Lead', 160),
    text('Start'),
    text('End'),
    text('How often'),
    text('MTSS tier'),
    text('Evidence tier'),
    text('Adult measure', 240),
    text('Student measure', 240),
    text('Status'),
    ROW_STATUS,
    DOCUMENT,
  ],
  keyColumns: ['document', 'goalId', 'number'],
  documentColumn: 'document',
  standing: standingIn('standing'),
  sequence: { number: 'number', namedBy: ['activity'] },
};

const RESOURCES_TAB: TabDefinition = {
  name: 'Resources',
  purpose: 'The money and staff each goal asks for, each with a number it keeps. Filled in by the roll-up.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    NUMBER_IN_GOAL,
    text('Fund', 180),
    money('Amount'),
    number('FTE'),
    text('Purpose', 320),
    ROW_STATUS,
    DOCUMENT,
  ],
  keyColumns: ['document', 'goalId', 'number'],
  documentColumn: 'document',
  standing: standingIn('standing'),
  sequence: { number: 'number', namedBy: ['fund', 'purpose'] },
};

export const PROGRESS_TAB: TabDefinition = {
  name: 'Progress',
  purpose: 'What schools report on each goal, each with a number it keeps. Filled in by the roll-up.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    NUMBER_IN_GOAL,
    text('Date'),
    number('Value'),
    text('Status'),
    text('Note', 420),
    ROW_STATUS,
    DOCUMENT,
  ],
  keyColumns: ['document', 'goalId', 'number'],
  documentColumn: 'document',
  standing: standingIn('standing'),
  sequence: { number: 'number', namedBy: ['date', 'note'] },
};

/** The tabs a plan's rows go to, in the order they are written. */
export const PLAN_TABS: readonly TabDefinition[] = [
  GOALS_TAB,
  ACTIVITIES_TAB,
  RESOURCES_TAB,
  PROGRESS_TAB,
  CHECKLIST_TAB,
];
