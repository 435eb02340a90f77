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
}

/** Coverage and the Dashboard as they stand before. */
export interface ReportsRead {
  readonly coverage: TabContent;
  readonly dashboard: TabContent;
  readonly formulas: readonly (readonly string[])[];
}

export function readReports(tracker: Tracker, names: ReportSource['names']): ReportsRead {
  const dashboard = names[DASHBOARD_TAB.name] ?? DASHBOARD_TAB.name;
  return {
    coverage: tracker.read(names[COVERAGE] ?? COVERAGE),
    dashboard: tracker.read(dashboard),
    formulas: tracker.formulas(dashboard),
  };
}

const COVERAGE = coverageTab([]).name;

export interface WrittenReports {
  readonly changed: boolean;
  readonly notices: readonly string[];
}

/** Brings Coverage and the Dashboard up to date; writes nothing where they are. */
export function writeReports(tracker: Tracker, source: ReportSource): WrittenReports {
  const { priorities, schools, goals, names, read } = source;
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
  const { cells } = dashboardLayout({ priorities, columnOf, tabNames: names });
  const layout = dashboardChange(read, cells);
  if (layout !== null) tracker.writeLayout(names[DASHBOARD_TAB.name] ?? DASHBOARD_TAB.name, layout);
  return { changed: coverage.writes.length > 0 || layout !== null, notices: coverage.notices };
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
