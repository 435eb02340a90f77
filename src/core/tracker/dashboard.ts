import type { Priority } from '../plan/plan.ts';
import type { OnTrackStatus } from '../progress/on-track.ts';
import { ON_TRACK_LABELS } from '../progress/on-track.ts';
import type { CellValue } from './cells.ts';
import type { ColumnOf } from './column-letter.ts';
import { columnLetter } from './column-letter.ts';
import type { Condition, FormulaCell } from './formula.ts';
import { countIfs, equalTo, sumIfs, wholeColumn } from './formula.ts';
import { SCHOOL_RESULTS, SCHOOLS_TAB } from './people-tabs.ts';
import { GOALS_TAB, ROW_STANDING } from './plan-tabs.ts';
import { coverageTab, goalsUnder } from './report-tabs.ts';
import { VERDICT_LABELS } from './rows-of-plan.ts';

export type LayoutCell = CellValue | FormulaCell;

export interface DashboardSource {
  readonly priorities: readonly Priority[];
  readonly columnOf: ColumnOf;
  /** What people call a tab now, where they renamed it. */
  readonly tabNames?: Readonly<Record<string, string>>;
}

export interface DashboardLayout {
  /** From cell A1 of the tab, row by row. */
  readonly cells: readonly (readonly LayoutCell[])[];
}

const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];
const STATUSES: readonly OnTrackStatus[] = ['met', 'onTrack', 'near', 'offTrack', 'regressed', 'noData'];
const HEADINGS = [
  'Priority',
  'Name',
  'Goals',
  'Schools with a goal',
  'Schools without a goal',
  'Money',
  'All five SMART criteria met',
  'Share with all five',
  'Met or on track',
  'Near',
  'Off track or regressed',
  'No data',
];

/**
 * The Dashboard as small formulas over the other tabs, each beside the words that say what it counts: per priority and in
 * all, schools by result, goals by status. When a column it counts over is missing, one sentence that names it.
 */
export function dashboardLayout(source: DashboardSource): DashboardLayout {
  const missing = missingColumns(source);
  if (missing.length > 0) return { cells: [[missingSentence(missing)]] };
  const ranges = rangesOf(source);
  return {
    cells: [
      ['Dashboard'],
      ['Every number below is a formula over the other tabs: select a cell to see what it counts.'],
      [],
      ...prioritySection(source, ranges),
      [],
      ...schoolSection(ranges),
      [],
      ...statusSection(ranges),
    ],
  };
}
