import { mapArea } from './area.ts';
import { cellAt, lastColumn, lastRow, type Scalar, type SpreadsheetModel, type Tab } from './model.ts';
import { resultAt } from './read-cell.ts';

/** A whole spreadsheet as plain JSON. */
export type SpreadsheetState = Omit<SpreadsheetModel, 'version'>;

/** A copy that shares nothing with the model. */
export function spreadsheetToState(model: SpreadsheetModel): SpreadsheetState {
  const { version: _, ...state } = structuredClone(model);
  for (const tab of state.tabs) {
    const last = tab.rows.findLastIndex((cells) => cells.some((cell) => cell !== null));
    tab.rows = tab.rows.slice(0, last + 1);
  }
  return state;
}

/** As `SpreadsheetState`; what was kept before there were charts has none. */
type KeptState = Omit<SpreadsheetState, 'tabs' | 'nextChartId'> & {
  readonly tabs: readonly (Omit<Tab, 'charts'> & Partial<Pick<Tab, 'charts'>>)[];
  readonly nextChartId?: number;
};

/** Back from `spreadsheetToState`, also by way of a file. Throws when it is something else. */
export function spreadsheetFromState(state: KeptState): SpreadsheetModel {
  if (!Array.isArray(state?.tabs) || state.tabs.length === 0 || typeof state.timeZone !== 'string') {
    throw new Error('Not the state of a spreadsheet');
  }
  const copy = structuredClone(state);
  const tabs = copy.tabs.map((tab) => ({ ...tab, charts: tab.charts ?? [] }));
  return { ...copy, tabs, nextChartId: copy.nextChartId ?? 1, version: 0 };
}

/** A cell with its result; dates are serial numbers with a format, null is empty. */
export interface GridCell {
  readonly value: Scalar;
  /** With the leading `=`. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly background?: string;
}

/** One tab as a rectangle from A1 to its last row and column with content. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly frozenRows: number;
  /** In pixels, from the first column to the last with content. */
  readonly columnWidths: readonly number[];
}

const DEFAULT_WIDTH_PX = 100;

function gridCell(model: SpreadsheetModel, tab: Tab, row: number, column: number): GridCell {
  const cell = cellAt(tab, row, column);
  const value = resultAt(model, tab, row, column);
  if (!cell) return { value };
  const { formula, numberFormat, bold, background } = cell;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(bold !== undefined && { bold }),
    ...(background !== undefined && { background }),
  };
}

/** All tabs with formulas calculated, for an export. */
export function readGrid(model: SpreadsheetModel): Grid[] {
  return model.tabs.map((tab) => {
    const columns = lastColumn(tab);
    const area = { row: 1, column: 1, rows: lastRow(tab), columns };
    return {
      name: tab.name,
      rows: mapArea(area, (row, column) => gridCell(model, tab, row, column)),
      frozenRows: tab.frozenRows,
      columnWidths: Array.from({ length: columns }, (_, at) => tab.columnWidths[at + 1] ?? DEFAULT_WIDTH_PX),
    };
  });
}
