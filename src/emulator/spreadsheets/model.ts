import type { Area } from './area.ts';
import type { ChartModel } from './charts/chart-model.ts';

/** What a cell holds. Dates are serial numbers (days since 1899-12-30) that a date format shows; null is empty. */
export type Scalar = string | number | boolean | null;

export type Alignment = 'left' | 'center' | 'right';

export interface Cell {
  /** What was entered; null where there is a formula. */
  value: Scalar;
  /** With the leading `=`. */
  formula?: string;
  /** Absent: automatic. */
  numberFormat?: string;
  /** The text was entered with a leading apostrophe, which is not part of the value. */
  literal?: boolean;
  bold?: boolean;
  background?: string;
  fontColor?: string;
  wrap?: boolean;
  alignment?: Alignment;
  note?: string;
}

/** The owner of the file may always edit. */
export interface ProtectionModel {
  /** Absent: the whole tab. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  editors: string[];
}

interface FilterModel {
  area: Area;
  /** By column number: the displayed values a person unticked. */
  hiddenValues: Record<string, string[]>;
}

export interface Tab {
  readonly sheetId: number;
  name: string;
  /** Size of the grid; `rows` below may be shorter. */
  maxRows: number;
  maxColumns: number;
  /** Row by row; a row or a cell that is missing or null was never touched. */
  rows: (Cell | null)[][];
  /** In pixels, by column number. */
  columnWidths: Record<string, number>;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  filter: FilterModel | null;
  protections: ProtectionModel[];
  charts: ChartModel[];
  hidden: boolean;
  color: string | null;
}

export interface SpreadsheetModel {
  /** IANA name, such as `America/Los_Angeles`. */
  timeZone: string;
  /** Such as `en_US`. */
  locale: string;
  tabs: Tab[];
  nextSheetId: number;
  nextChartId: number;
  /** Raised by every change, so that what was calculated is known to be stale. */
  version: number;
}

export interface NewSpreadsheet {
  readonly timeZone: string;
  readonly locale: string;
}

const ROWS = 1000;
const COLUMNS = 26;

/** A spreadsheet as Google makes it: one empty tab, `Sheet1`, of 1000 by 26 cells. */
export function newSpreadsheetModel(settings: NewSpreadsheet): SpreadsheetModel {
  const model: SpreadsheetModel = { ...settings, tabs: [], nextSheetId: 0, nextChartId: 1, version: 0 };
  addTab(model, 'Sheet1', 0);
  return model;
}

/** Adds an empty tab at a 0-based place. The caller has checked the name. */
export function addTab(model: SpreadsheetModel, name: string, index: number): Tab {
  const tab: Tab = {
    sheetId: model.nextSheetId,
    name,
    maxRows: ROWS,
    maxColumns: COLUMNS,
    rows: [],
    columnWidths: {},
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    protections: [],
    charts: [],
    hidden: false,
    color: null,
  };
  model.nextSheetId += 1;
  model.tabs.splice(index, 0, tab);
  model.version += 1;
  return tab;
}

/** Tab names differ in more than upper and lower case. */
export function tabNamed(model: SpreadsheetModel, name: string): Tab | undefined {
  const wanted = name.toLowerCase();
  return model.tabs.find((tab) => tab.name.toLowerCase() === wanted);
}

/** The cell, or null where nothing was ever put. */
export function cellAt(tab: Tab, row: number, column: number): Cell | null {
  return tab.rows[row - 1]?.[column - 1] ?? null;
}

/** The cell to change; made when there is none yet. */
export function editCell(model: SpreadsheetModel, tab: Tab, row: number, column: number): Cell {
  model.version += 1;
  while (tab.rows.length < row) tab.rows.push([]);
  const cells = tab.rows[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  const cell = cells[column - 1] ?? { value: null };
  cells[column - 1] = cell;
  return cell;
}

/** Empties a cell and leaves its looks. */
export function clearContent(cell: Cell): void {
  cell.value = null;
  delete cell.formula;
  delete cell.literal;
}

/** Empty text counts as content, as does a formula that gives it. */
function hasContent(cell: Cell | null | undefined): cell is Cell {
  return cell !== null && cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** Number of the last row with content; 0 for an empty tab. */
export function lastRow(tab: Tab): number {
  return tab.rows.findLastIndex((cells) => cells.some(hasContent)) + 1;
}

/** Number of the last column with content; 0 for an empty tab. */
export function lastColumn(tab: Tab): number {
  return tab.rows.reduce((last, cells) => Math.max(last, cells.findLastIndex(hasContent) + 1), 0);
}
