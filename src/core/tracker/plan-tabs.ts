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
const DOCUMENT: ColumnDefinition = text('document', 'Document', 90);
const GOAL_OF_SCHOOL: readonly ColumnDefinition[] = [
  text('school', 'School', 200),
  text('schoolId', 'School ID', 90),
  text('goalId', 'Goal ID', 90),
];
const NUMBER_IN_GOAL: ColumnDefinition = number('number', 'No.', 50);
const ROW_STATUS: ColumnDefinition = text('standing', 'Row status', 150);

export const GOALS_TAB: TabDefinition = {
  name: 'Goals',
  purpose:
    'Every goal of every plan, one a row, as the plans say it. Filled in by the roll-up: change a goal in its plan.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    text('schoolYear', 'School year', 90),
    text('priorityId', 'Priority', 70),
    text('priorityName', 'Priority name', 180),
    text('initiative', 'Initiative', 180),
    text('title', 'Goal title', 180),
    text('statement', 'SMART goal', 420),
    text('studentGroup', 'Student group', 160),
    text('grades', 'Grades', 80),
    text('contentArea', 'Content area', 140),
    text('instrument', 'Instrument', 180),
    text('metric', 'Metric', 220),
    text('unit', 'Unit', 60),
    number('baseline', 'Baseline', 90),
    text('baselineDate', 'Baseline date', 110),
    number('target', 'Target', 90),
    text('targetDate', 'Target date', 110),
    text('specific', 'Specific', 90),
    text('measurable', 'Measurable', 90),
    text('achievable', 'Achievable', 90),
    text('relevant', 'Relevant', 90),
    text('timeBound', 'Time-bound', 90),
    number('activities', 'Activities', 80),
    number('activitiesDone', 'Activities done', 100),
    money('money', 'Money', 100),
    number('latestValue', 'Latest value', 100),
    text('latestDate', 'Latest date', 110),
    text('latestNote', 'Latest note', 260),
    number('expected', 'Expected by then', 110),
    text('onTrack', 'On track', 100),
    text('status', 'Status', 150),
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
    text('start', 'Start', 100),
    text('end', 'End', 100),
    text('howOften', 'How often', 120),
    text('mtssTier', 'MTSS tier', 90),
    text('evidenceTier', 'Evidence tier', 110),
    text('adultMeasure', 'Adult measure', 240),
    text('studentMeasure', 'Student measure', 240),
    text('status', 'Status', 110),
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
    money('amount', 'Amount', 110),
    number('fte', 'FTE', 70),
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
    text('date', 'Date', 110),
    number('value', 'Value', 90),
    text('status', 'Status', 110),
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
