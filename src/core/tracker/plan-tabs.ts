import { CHECKLIST_TAB } from './checklist-tab.ts';
import type { ColumnDefinition, StandingColumn, TabDefinition } from './tab-definition.ts';

/** Tells rows that are still in a plan from rows that were. */
export const ROW_STANDING = {
  here: 'In the plan',
  gone: 'No longer in the plan',
  unlisted: 'Plan no longer listed',
} as const;

const standingIn = (column: string): StandingColumn => ({ column, ...ROW_STANDING });

/** Half of the key, and nothing to look at: the last column. */
const DOCUMENT: ColumnDefinition = { key: 'document', header: 'Document', kind: 'text', width: 90 };
const GOAL_OF_SCHOOL: readonly ColumnDefinition[] = [
  { key: 'school', header: 'School', kind: 'text', width: 200 },
  { key: 'schoolId', header: 'School ID', kind: 'text', width: 90 },
  { key: 'goalId', header: 'Goal ID', kind: 'text', width: 90 },
];
const NUMBER_IN_GOAL: ColumnDefinition = { key: 'number', header: 'No.', kind: 'number', width: 50 };
const ROW_STATUS: ColumnDefinition = { key: 'standing', header: 'Row status', kind: 'text', width: 150 };

export const GOALS_TAB: TabDefinition = {
  name: 'Goals',
  purpose:
    'Every goal of every plan, one a row, as the plans say it. Filled in by the roll-up: change a goal in its plan.',
  writer: 'rollUp',
  columns: [
    ...GOAL_OF_SCHOOL,
    { key: 'schoolYear', header: 'School year', kind: 'text', width: 90 },
    { key: 'priorityId', header: 'Priority', kind: 'text', width: 70 },
    { key: 'priorityName', header: 'Priority name', kind: 'text', width: 180 },
    { key: 'initiative', header: 'Initiative', kind: 'text', width: 180 },
    { key: 'title', header: 'Goal title', kind: 'text', width: 180 },
    { key: 'statement', header: 'SMART goal', kind: 'text', width: 420 },
    { key: 'studentGroup', header: 'Student group', kind: 'text', width: 160 },
    { key: 'grades', header: 'Grades', kind: 'text', width: 80 },
    { key: 'contentArea', header: 'Content area', kind: 'text', width: 140 },
    { key: 'instrument', header: 'Instrument', kind: 'text', width: 180 },
    { key: 'metric', header: 'Metric', kind: 'text', width: 220 },
    { key: 'unit', header: 'Unit', kind: 'text', width: 60 },
    { key: 'baseline', header: 'Baseline', kind: 'number', width: 90 },
    { key: 'baselineDate', header: 'Baseline date', kind: 'text', width: 110 },
    { key: 'target', header: 'Target', kind: 'number', width: 90 },
    { key: 'targetDate', header: 'Target date', kind: 'text', width: 110 },
    { key: 'specific', header: 'Specific', kind: 'text', width: 90 },
    { key: 'measurable', header: 'Measurable', kind: 'text', width: 90 },
    { key: 'achievable', header: 'Achievable', kind: 'text', width: 90 },
    { key: 'relevant', header: 'Relevant', kind: 'text', width: 90 },
    { key: 'timeBound', header: 'Time-bound', kind: 'text', width: 90 },
    { key: 'activities', header: 'Activities', kind: 'number', width: 80 },
    { key: 'activitiesDone', header: 'Activities done', kind: 'number', width: 100 },
    { key: 'money', header: 'Money', kind: 'money', width: 100 },
    { key: 'latestValue', header: 'Latest value', kind: 'number', width: 100 },
    { key: 'latestDate', header: 'Latest date', kind: 'text', width: 110 },
    { key: 'latestNote', header: 'Latest note', kind: 'text', width: 260 },
    { key: 'expected', header: 'Expected by then', kind: 'number', width: 110 },
    { key: 'onTrack', header: 'On track', kind: 'text', width: 100 },
    { key: 'status', header: 'Status', kind: 'text', width: 150 },
    { key: 'continues', header: 'Continues goal', kind: 'text', width: 160 },
    { key: 'link', header: 'Link', kind: 'link', width: 200 },
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
    { key: 'activity', header: 'Activity', kind: 'text', width: 360 },
    { key: 'lead', header: 'Lead', kind: 'text', width: 160 },
    { key: 'start', header: 'Start', kind: 'text', width: 100 },
    { key: 'end', header: 'End', kind: 'text', width: 100 },
    { key: 'howOften', header: 'How often', kind: 'text', width: 120 },
    { key: 'mtssTier', header: 'MTSS tier', kind: 'text', width: 90 },
    { key: 'evidenceTier', header: 'Evidence tier', kind: 'text', width: 110 },
    { key: 'adultMeasure', header: 'Adult measure', kind: 'text', width: 240 },
    { key: 'studentMeasure', header: 'Student measure', kind: 'text', width: 240 },
    { key: 'status', header: 'Status', kind: 'text', width: 110 },
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
    { key: 'fund', header: 'Fund', kind: 'text', width: 180 },
    { key: 'amount', header: 'Amount', kind: 'money', width: 110 },
    { key: 'fte', header: 'FTE', kind: 'number', width: 70 },
    { key: 'purpose', header: 'Purpose', kind: 'text', width: 320 },
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
    { key: 'date', header: 'Date', kind: 'text', width: 110 },
    { key: 'value', header: 'Value', kind: 'number', width: 90 },
    { key: 'status', header: 'Status', kind: 'text', width: 110 },
    { key: 'note', header: 'Note', kind: 'text', width: 420 },
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
