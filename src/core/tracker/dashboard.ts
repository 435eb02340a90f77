import type { OnTrackStatus } from '../progress/on-track.ts';
import { ON_TRACK_LABELS } from '../progress/on-track.ts';
import type { CellValue } from './cells.ts';
import { type DashboardChart, dashboardCharts } from './dashboard-charts.ts';
import { ofStatus, PRIORITY_HEADINGS, prioritySection } from './dashboard-priorities.ts';
import type { DashboardSource, RangeOf } from './dashboard-ranges.ts';
import { missingColumns, rangesOf } from './dashboard-ranges.ts';
import type { Condition, FormulaCell } from './formula.ts';
import { countIfs, equalTo } from './formula.ts';
import { SCHOOL_RESULTS } from './people-tabs.ts';
import { ROW_STANDING } from './plan-tabs.ts';

export type { DashboardSource };
export type LayoutCell = CellValue | FormulaCell;
type Row = readonly LayoutCell[];

export interface DashboardLayout {
  readonly cells: readonly Row[];
  /** Below the last row. */
  readonly charts: readonly DashboardChart[];
}

/**
 * The Dashboard, from cell A1 of its tab: small formulas over the other tabs, each beside the words that say what it
 * counts. When a column it counts over is missing, one sentence that names the column.
 */
export function dashboardLayout(source: DashboardSource): DashboardLayout {
  const missing = missingColumns(source);
  if (missing.length > 0) {
    const sentence = `The dashboard cannot count without ${missing.join(', ')}. Name the heading so again and roll up.`;
    return { cells: [[sentence]], charts: [] };
  }
  const range = rangesOf(source);
  const intro: Row[] = [
    ['Dashboard'],
    ['Every number is a formula over the other tabs: select a cell to see what it counts.'],
    [],
  ];
  const above: Row[] = [...intro, ...schoolSection(range), [], ...statusSection(range), []];
  const byPriority = prioritySection(source.priorities, range, above.length + 1);
  const cells = [...above, ...byPriority];
  const charts = dashboardCharts({
    headings: PRIORITY_HEADINGS,
    firstRow: above.length + 2,
    rows: source.priorities.length + 2,
    chartsRow: cells.length + 2,
  });
  return { cells, charts };
}

function schoolSection(range: RangeOf): Row[] {
  const result = (code: string) => ({ formula: `=${countIfs([range('Schools', 'result'), equalTo(code)])}` });
  return [
    ['Schools and plans', 'Number', 'What is counted'],
    [
      'Schools',
      { formula: `=COUNTA(${range('Schools', 'schoolId')})-1` },
      'Rows of the Schools tab with a School ID',
    ],
    ['Plans read', result(SCHOOL_RESULTS.read), 'In the latest roll-up'],
    ['Plans not read', result(SCHOOL_RESULTS.notRead), 'The Message column of the Schools tab says why'],
    ['Plans not reached', result(SCHOOL_RESULTS.notReached), 'Roll up again to go on'],
  ];
}

function statusSection(range: RangeOf): Row[] {
  const inPlan: Condition = [range('Goals', 'status'), equalTo(ROW_STANDING.here)];
  const rows = STATUS_WORDS.map(([status, words]): Row => {
    return [ON_TRACK_LABELS[status], { formula: `=${ofStatus(range, [inPlan], [status])}` }, words];
  });
  return [['Progress of goals', 'Goals', 'What is counted'], ...rows];
}

const STATUS_WORDS: readonly (readonly [OnTrackStatus, string])[] = [
  ['met', 'The latest value reaches the target'],
  ['onTrack', 'At least 95 % of the progress expected by the day of the latest value'],
  ['near', 'At least 85 % of it, or at most one percentage point short'],
  ['offTrack', 'Less than that'],
  ['regressed', 'The latest value is worse than the baseline'],
  ['noData', 'No value, no date or no numbers to compare'],
];
