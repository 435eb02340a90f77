import type { Priority } from '../plan/plan.ts';
import type { ColumnDefinition, TabDefinition } from './tab-definition.ts';

/** Tells schools that are listed from schools that were. */
export const COVERAGE_STANDING = {
  here: 'On the Schools tab',
  gone: 'No longer on the Schools tab',
  unlisted: 'No longer on the Schools tab',
} as const;

/**
 * Schools by priorities: fixed columns, then two for each priority (its goals, its money). A priority's columns are
 * found by its id, so a new name changes the heading and not the column.
 */
export function coverageTab(priorities: readonly Priority[]): TabDefinition {
  return {
    name: 'Coverage',
    purpose:
      'How many goals each school has under each priority, and the money behind them. Filled in by the roll-up.',
    writer: 'rollUp',
    columns: [
      { key: 'schoolId', header: 'School ID', kind: 'text', width: 90 },
      { key: 'school', header: 'School', kind: 'text', width: 220 },
      { key: 'goals', header: 'Goals', kind: 'number', width: 70 },
      { key: 'money', header: 'Money', kind: 'number', width: 100 },
      { key: 'withoutPriority', header: 'Goals without a priority', kind: 'number', width: 130 },
      { key: 'gaps', header: 'No goal under', kind: 'text', width: 160 },
      { key: 'standing', header: 'Row status', kind: 'text', width: 160 },
      ...priorities.flatMap(priorityColumns),
    ],
    keyColumns: ['schoolId'],
    standing: { column: 'standing', ...COVERAGE_STANDING },
  };
}

function priorityColumns({ id, name }: Priority): ColumnDefinition[] {
  return [
    { key: goalsUnder(id), header: `${id} · ${name}`, headerId: id, kind: 'number', width: 120 },
    {
      key: moneyUnder(id),
      header: `${id} money · ${name}`,
      headerId: `${id} money`,
      kind: 'number',
      width: 120,
    },
  ];
}

/** Keys of a priority's two columns on Coverage. */
export const goalsUnder = (priorityId: string): string => `goals:${priorityId}`;
export const moneyUnder = (priorityId: string): string => `money:${priorityId}`;

export const DASHBOARD_TAB: TabDefinition = {
  name: 'Dashboard',
  purpose:
    'Counts over the other tabs, as formulas that can be followed. Written again whenever the tracker is set up.',
  writer: 'formulas',
  columns: [],
  keyColumns: [],
  // In all 1,132 pixels, so that the tables and the two charts side by side are seen whole on a screen 1280 wide.
  look: {
    widths: [150, 190, ...Array.from({ length: 9 }, () => 88)],
    boldRows: [1, 4, 10, 18, 19],
    wrappedRow: 19,
    numberHeadings: [
      { row: 4, column: 2, columns: 1 },
      { row: 10, column: 2, columns: 1 },
      { row: 19, column: 3, columns: 9 },
    ],
    moneyColumn: 4,
  },
};

export const SNAPSHOTS_TAB: TabDefinition = {
  name: 'Snapshots',
  purpose: 'Every goal as it stood on the day a snapshot was taken. Rows are added and never changed.',
  writer: 'rollUp',
  columns: [
    { key: 'label', header: 'Snapshot', kind: 'text', width: 150 },
    { key: 'takenOn', header: 'Taken on', kind: 'day', width: 100 },
    { key: 'takenBy', header: 'Taken by', kind: 'text', width: 180 },
    { key: 'school', header: 'School', kind: 'text', width: 200 },
    { key: 'schoolId', header: 'School ID', kind: 'text', width: 90 },
    { key: 'goalId', header: 'Goal ID', kind: 'text', width: 90 },
    { key: 'priorityId', header: 'Priority', kind: 'text', width: 70 },
    { key: 'statement', header: 'SMART goal', kind: 'text', width: 420 },
    { key: 'unit', header: 'Unit', kind: 'text', width: 60 },
    { key: 'baseline', header: 'Baseline', kind: 'number', width: 90 },
    { key: 'target', header: 'Target', kind: 'number', width: 90 },
    { key: 'current', header: 'Current value', kind: 'number', width: 100 },
    { key: 'currentDate', header: 'Current date', kind: 'text', width: 110 },
    { key: 'expected', header: 'Expected by then', kind: 'number', width: 110 },
    { key: 'onTrack', header: 'On track', kind: 'text', width: 100 },
    { key: 'activitiesDone', header: 'Activities done', kind: 'number', width: 100 },
    { key: 'activities', header: 'Activities', kind: 'number', width: 80 },
    { key: 'note', header: 'Note', kind: 'text', width: 320 },
    { key: 'document', header: 'Document', kind: 'text', width: 90 },
  ],
  keyColumns: ['label', 'document', 'goalId'],
};

export const RUN_LOG_TAB: TabDefinition = {
  name: 'Run log',
  purpose: 'One row for each time the tracker was written: when, by whom, and what came of it.',
  writer: 'rollUp',
  columns: [
    { key: 'run', header: 'Run', kind: 'text', width: 110 },
    { key: 'when', header: 'When', kind: 'text', width: 160 },
    { key: 'by', header: 'By', kind: 'text', width: 180 },
    { key: 'action', header: 'Action', kind: 'text', width: 120 },
    { key: 'plans', header: 'Plans', kind: 'number', width: 70 },
    { key: 'changed', header: 'Changed', kind: 'number', width: 80 },
    { key: 'refused', header: 'Not read', kind: 'number', width: 80 },
    { key: 'notices', header: 'Notices', kind: 'text', width: 420 },
  ],
  keyColumns: ['run'],
};
