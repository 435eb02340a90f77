import type { Priority } from '../core/plan/plan.ts';
import { sameCell } from '../core/tracker/cell-text.ts';
import { columnFinder } from '../core/tracker/column-letter.ts';
import { coverageRows } from '../core/tracker/coverage.ts';
import { dashboardLayout, type LayoutCell } from '../core/tracker/dashboard.ts';
import type { FormulaCell } from '../core/tracker/formula.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { GOALS_TAB } from '../core/tracker/plan-tabs.ts';
import { coverageTab, DASHBOARD_TAB } from '../core/tracker/report-tabs.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import { drawCharts } from './draw-charts.ts';
import type { Tracker } from './ports.ts';
import { sameFormula } from './same-formula.ts';
import { writeTab } from './write-tab.ts';

export interface ReportSource {
  readonly priorities: readonly Priority[];
  /** The Schools and Goals tabs as they stand after the roll-up. */
  readonly schools: TabContent;
  readonly goals: TabContent;
  /** What people call each tab now, by the tracker's name for it. */
  readonly names: Readonly<Record<string, string>>;
  readonly read: ReportsRead;
  /** Whether a chart that is missing from the Dashboard is added. */
  readonly addCharts: boolean;
}

/** Coverage and the Dashboard as they stand before. */
export interface ReportsRead {
  readonly coverage: TabContent;
  readonly dashboard: TabContent;
  /** Empty where the words already differ: the whole Dashboard is written again then. */
  readonly formulas: readonly (readonly string[])[];
}

export function readReports(
  tracker: Tracker,
  { priorities, names }: Pick<ReportSource, 'priorities' | 'names'>,
): ReportsRead {
  const tab = names[DASHBOARD_TAB.name] ?? DASHBOARD_TAB.name;
  const coverage = tracker.read(names[COVERAGE] ?? COVERAGE);
  const dashboard = tracker.read(tab);
  const formulas = saysTheSame(dashboard, priorities) ? tracker.formulas(tab) : [];
  return { coverage, dashboard, formulas };
}

/** Whether the words of the Dashboard are those of these priorities; they do not depend on where columns are. */
function saysTheSame({ header, rows }: TabContent, priorities: ReportSource['priorities']): boolean {
  const values = [header, ...rows];
  const { cells } = dashboardLayout({ priorities, columnOf: () => 'A' });
  return cells.every((row, index) =>
    row.every((cell, column) => isFormula(cell) || sameCell(values[index]?.[column], cell)),
  );
}

const COVERAGE = coverageTab([]).name;

export interface WrittenReports {
  readonly changed: boolean;
  readonly notices: readonly string[];
}

/** Brings Coverage and the Dashboard up to date; writes nothing where they are. */
export function writeReports(tracker: Tracker, source: ReportSource): WrittenReports {
  const { priorities, schools, goals, names, read, addCharts } = source;
  const definition = coverageTab(priorities);
  const coverage = writeTab(tracker, {
    definition,
    tab: names[COVERAGE] ?? COVERAGE,
    before: read.coverage,
    wanted: coverageRows({ priorities, schools, goals }),
    scope: { documentIds: [] },
  });
  const definitions = [SCHOOLS_TAB, GOALS_TAB, definition];
  const contents = { Schools: schools, Goals: goals, Coverage: coverage.content };
  const columnOf = columnFinder(definitions, contents);
  const { cells, charts } = dashboardLayout({ priorities, columnOf, tabNames: names });
  const layout = dashboardChange(read, cells);
  const tab = names[DASHBOARD_TAB.name] ?? DASHBOARD_TAB.name;
  const isDrawing = addCharts || layout !== null;
  const drawn = drawCharts(tracker, tab, isDrawing ? charts : [], addCharts);
  if (layout !== null) tracker.writeLayout(tab, layout);
  return {
    changed: coverage.writes.length > 0 || layout !== null || drawn.changed,
    notices: [...coverage.notices, ...drawn.notices],
  };
}

type Layout = readonly (readonly LayoutCell[])[];

/** What to write where a cell of the layout is not there yet, else null. What a longer, older layout left is emptied. */
function dashboardChange({ dashboard, formulas }: ReportsRead, cells: Layout): Layout | null {
  const values = [dashboard.header, ...dashboard.rows];
  const layout = padded(cells, values.length);
  const isThere = layout.every((row, index) =>
    row.every((cell, column) => {
      const formula = formulas[index]?.[column] ?? '';
      if (isFormula(cell)) return sameFormula(cell.formula, formula);
      return formula === '' && sameCell(values[index]?.[column], cell);
    }),
  );
  return isThere ? null : layout;
}

/** Rows of one width, and at least as many as are filled in already. */
function padded(cells: Layout, height: number): LayoutCell[][] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: Math.max(cells.length, height) }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => cells[row]?.[column] ?? null),
  );
}

const isFormula = (cell: LayoutCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;
