import type { Priority } from '../core/plan/plan.ts';
import { sameCell } from '../core/tracker/cell-text.ts';
import { columnFinder } from '../core/tracker/column-letter.ts';
import { coverageRows } from '../core/tracker/coverage.ts';
import { dashboardLayout, type LayoutCell } from '../core/tracker/dashboard.ts';
import type { FormulaCell } from '../core/tracker/formula.ts';
import { mergeTab } from '../core/tracker/merge-tab.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { GOALS_TAB } from '../core/tracker/plan-tabs.ts';
import { coverageTab, DASHBOARD_TAB } from '../core/tracker/report-tabs.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import { drawCharts } from './draw-charts.ts';
import { nameOfTab } from './find-tabs.ts';
import type { Tracker } from './ports.ts';
import { sameFormula } from './same-formula.ts';
import { keysFirst } from './write-tab.ts';

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
  readonly formulas: readonly (readonly string[])[];
  /** What the Dashboard shows; null where its words were not asked for. */
  readonly dashboard: TabContent | null;
}

/**
 * Reads the reports. The Dashboard’s words are a reading of their own, for when they are to be put right too: between times
 * its formulas tell whether it is in order, and Coverage’s headings whether a priority has another name.
 */
export function readReports(
  tracker: Tracker,
  names: ReportSource['names'],
  what: 'words' | 'formulas',
): ReportsRead {
  const tab = nameOfTab(names, DASHBOARD_TAB);
  return {
    coverage: tracker.read(nameOfTab(names, COVERAGE)),
    formulas: tracker.formulas(tab),
    dashboard: what === 'words' ? tracker.read(tab) : null,
  };
}

const COVERAGE = coverageTab([]);

export interface WrittenReports {
  readonly changed: boolean;
  readonly notices: readonly string[];
}

/**
 * Brings the Dashboard and then Coverage up to date; writes nothing where they are. Stopped in between, Coverage’s headings
 * still tell the next run that the Dashboard may be behind.
 */
export function writeReports(tracker: Tracker, source: ReportSource): WrittenReports {
  const { priorities, schools, goals, names, read, addCharts } = source;
  const definition = coverageTab(priorities);
  const wanted = coverageRows({ priorities, schools, goals });
  const coverage = mergeTab(definition, read.coverage, wanted, { documentIds: [] });
  const definitions = [SCHOOLS_TAB, GOALS_TAB, definition];
  const contents = { Schools: schools, Goals: goals, Coverage: coverage.content };
  const columnOf = columnFinder(definitions, contents);
  const { cells, charts } = dashboardLayout({ priorities, columnOf, tabNames: names });
  const isRenamed = coverage.content.header.join('\n') !== read.coverage.header.join('\n');
  const layout = dashboardChange(read, cells, isRenamed);
  const tab = nameOfTab(names, DASHBOARD_TAB);
  const isDrawing = addCharts || layout !== null;
  const drawn = drawCharts(tracker, tab, isDrawing ? charts : [], addCharts);
  if (layout !== null) tracker.writeLayout(tab, layout);
  if (coverage.writes.length > 0) tracker.write(nameOfTab(names, COVERAGE), keysFirst(definition, coverage));
  return {
    changed: coverage.writes.length > 0 || layout !== null || drawn.changed,
    notices: [...coverage.notices, ...drawn.notices],
  };
}

type Layout = readonly (readonly LayoutCell[])[];

/** What to write where a cell of the layout is not there yet, else null. What a longer, older layout left is emptied. */
function dashboardChange(
  { dashboard, formulas }: ReportsRead,
  cells: Layout,
  isRenamed: boolean,
): Layout | null {
  const values = dashboard === null ? null : [dashboard.header, ...dashboard.rows];
  const layout = padded(cells, Math.max(formulas.length, values?.length ?? 0));
  const isThere = layout.every((row, index) =>
    row.every((cell, column) => {
      const formula = formulas[index]?.[column] || '';
      if (isFormula(cell)) return sameFormula(cell.formula, formula);
      return formula === '' && (values === null || sameCell(values[index]?.[column], cell));
    }),
  );
  return isThere && !isRenamed ? null : layout;
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
