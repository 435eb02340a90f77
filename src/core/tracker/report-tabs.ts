import type { Priority } from '../plan/plan.ts';
import { day, number, text } from './columns.ts';
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
      text('School ID'),
      text('School', 220),
      number('Goals'),
      number('Money'),
      number('Goals without a priority', 0, 'withoutPriority'),
      text('No goal under', 160, 'gaps'),
      text('Row status', 160, 'standing'),
      ...priorities.flatMap(priorityColumns),
    ],
    keyColumns: ['schoolId'],
    standing: { column: 'standing', ...COVERAGE_STANDING },
  };
}

const priorityColumns = ({ id, name }: Priority): ColumnDefinition[] => [
  { ...number(`${id} · ${name}`, 0, goalsUnder(id)), headerId: id },
  { ...number(`${id} money · ${name}`, 0, moneyUnder(id)), headerId: `${id} money` },
];

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
    text('Snapshot', 0, 'label'),
    day('Taken on'),
    text('Taken by', 180),
    text('School', 200),
    text('School ID'),
    text('Goal ID'),
    text('Priority', 0, 'priorityId'),
    text('SMART goal', 420, 'statement'),
    text('Unit'),
    number('Baseline'),
    number('Target'),
    number('Current value', 0, 'current'),
    text('Current date'),
    number('Expected by then', 0, 'expected'),
    text('On track'),
    number('Activities done'),
    number('Activities'),
    text('Note', 320),
    text('Document'),
  ],
  keyColumns: ['label', 'document', 'goalId'],
};

export const RUN_LOG_TAB: TabDefinition = {
  name: 'Run log',
  purpose: 'One row for each time the tracker was written: when, by whom, and what came of it.',
  writer: 'rollUp',
  columns: [
    text('Run'),
    text('When', 160),
    text('By', 180),
    text('Action'),
    number('Plans'),
    number('Changed'),
    number('Not read', 0, 'refused'),
    text('Notices', 420),
  ],
  keyColumns: ['run'],
};
