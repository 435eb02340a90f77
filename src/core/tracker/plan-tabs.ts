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
const DOCUMENT: ColumnDefinition = text('document', 'Document');
const GOAL_OF_SCHOOL: readonly ColumnDefinition[] = [
  text('school', 'School', 200),
  text('schoolId', 'School ID'),
  text('goalId', 'Goal ID'),
];
const NUMBER_IN_GOAL: ColumnDefinition = number('number', 'No.', 50);
const ROW_STATUS: ColumnDefinition = text('standing', 'Row status');

export const GOALS_TAB: TabDefinition = {
  name: 'Goals',
  purpose:
    'Every goal of every plan, one a row, as the plans say it. Filled in by the roll-up: change a goal in its plan.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    text('schoolYear', 'School year'),
    text('priorityId', 'Priority'),
    text('priorityName', 'Priority name', 180),
    text('initiative', 'Initiative', 180),
    text('title', 'Goal title', 180),
    text('statement', 'SMART goal', 420),
    text('studentGroup', 'Student group', 160),
    text('grades', 'Grades'),
    text('contentArea', 'Content area'),
    text('instrument', 'Instrument', 180),
    text('metric', 'Metric', 220),
    text('unit', 'Unit'),
    number('baseline', 'Baseline'),
    text('baselineDate', 'Baseline date'),
    number('target', 'Target'),
    text('targetDate', 'Target date'),
    text('specific', 'Specific'),
    text('measurable', 'Measurable'),
    text('achievable', 'Achievable'),
    text('relevant', 'Relevant'),
    text('timeBound', 'Time-bound'),
    number('activities', 'Activities'),
    number('activitiesDone', 'Activities done'),
    money('money', 'Money'),
    number('latestValue', 'Latest value'),
    text('latestDate', 'Latest date'),
    text('latestNote', 'Latest note', 260),
    number('expected', 'Expected by then'),
    text('onTrack', 'On track'),
    text('status', 'Status'),
    text('continues', 'Continues goal', 160),
    link('link', 'Link', 200),
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
    text('activity', 'Activity', 360),
    text('lead', 'Lead', 160),
    text('start', 'Start'),
    text('end', 'End'),
    text('howOften', 'How often'),
    text('mtssTier', 'MTSS tier'),
    text('evidenceTier', 'Evidence tier'),
    text('adultMeasure', 'Adult measure', 240),
    text('studentMeasure', 'Student measure', 240),
    text('status', 'Status'),
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
    text('fund', 'Fund', 180),
    money('amount', 'Amount'),
    number('fte', 'FTE'),
    text('purpose', 'Purpose', 320),
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
    text('date', 'Date'),
    number('value', 'Value'),
    text('status', 'Status'),
    text('note', 'Note', 420),
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
