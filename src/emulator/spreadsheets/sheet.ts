import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { requireStrings, signatureError } from '../services/signature.ts';
import { parseA1 } from './a1.ts';
import { enter, readEntry } from './enter.ts';
import { type Filter, filterOf } from './filter.ts';
import { type Area, cellAt, clearContent, editCell, lastColumn, lastRow, type Tab } from './model.ts';
import { beforeAsking, beforeChange, beforeWrite, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { Protection, ProtectionType, protect } from './protection.ts';
import { Range } from './range.ts';
import { displayAt } from './read-cell.ts';
import { requireCells, wholeTab } from './rights.ts';
import { requireFreeName } from './tab-name.ts';
import { insertAt, renameTabTo } from './tab-structure.ts';

const tabs = new WeakMap<Sheet, Tab>();

/** The tab behind a sheet a script passes as an argument; undefined for anything else. */
export function tabOf(sheet: unknown): Tab | undefined {
  return sheet instanceof Sheet ? tabs.get(sheet) : undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value);

function requireInts(method: string, args: readonly unknown[]): asserts args is number[] {
  if (!args.every(isCount)) throw signatureError(`SpreadsheetApp.Sheet.${method}`, args);
}

function requireStretch(what: 'rows' | 'columns', first: number, count: number, size: number): void {
  if (first < 1 || count < 1 || first + count - 1 > size) {
    throw new ServiceError(`Those ${what} are out of bounds.`);
  }
}

/** The area of `getRange(row, column, rows, columns)` on a tab, with Google's refusals. */
function areaOf(tab: Tab, row: number, column: number, rows = 1, columns = 1): Area {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return withinGrid(tab, { row, column, rows, columns });
}

function withinGrid(tab: Tab, area: Area): Area {
  if (area.row + area.rows - 1 > tab.maxRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

const CHARACTER_PX = 7;
const PADDING_PX = 20;
const DEFAULT_WIDTH_PX = 100;

/** One tab. */
export class Sheet {
  readonly #open: OpenSpreadsheet;
  readonly #tab: Tab;
  readonly #parent: object;

  constructor(open: OpenSpreadsheet, tab: Tab, parent: object) {
    this.#open = open;
    this.#tab = tab;
    this.#parent = parent;
    tabs.set(this, tab);
  }

  /** The `Spreadsheet` it was made by. */
  getParent(): object {
    return this.#parent;
  }

  getName(): string {
    return this.#tab.name;
  }

  setName(name: string): this {
    requireStrings('SpreadsheetApp.Sheet.setName', [name]);
    this.#change('setName');
    requireFreeName(this.#open.model, name, this.#tab);
    renameTabTo(this.#open.model, this.#tab, name);
    return this;
  }

  getSheetId(): number {
    return this.#tab.sheetId;
  }

  getIndex(): number {
    return this.#open.model.tabs.indexOf(this.#tab) + 1;
  }

  getLastRow(): number {
    this.#read('getLastRow');
    return lastRow(this.#tab);
  }

  getLastColumn(): number {
    this.#read('getLastColumn');
    return lastColumn(this.#tab);
  }

  getMaxRows(): number {
    this.#read('getMaxRows');
    return this.#tab.maxRows;
  }

  getMaxColumns(): number {
    this.#read('getMaxColumns');
    return this.#tab.maxColumns;
  }

  /** `(a1Notation)` or `(row, column, numRows?, numColumns?)`. */
  getRange(...args: unknown[]): Range {
    const [first] = args;
    if (args.length === 1 && typeof first === 'string') {
      return this.#range(withinGrid(this.#tab, parseA1(first, this.#tab)));
    }
    requireInts('getRange', args);
    const [row, column, rows, columns] = args;
    if (row === undefined || column === undefined || args.length > 4) {
      throw signatureError('SpreadsheetApp.Sheet.getRange', args);
    }
    return this.#range(areaOf(this.#tab, row, column, rows, columns));
  }

  /** From A1 to the last row and column with content; A1 alone on an empty tab. */
  getDataRange(): Range {
    this.#read('getDataRange');
    const rows = Math.max(1, lastRow(this.#tab));
    return this.#range({ row: 1, column: 1, rows, columns: Math.max(1, lastColumn(this.#tab)) });
  }

  /** Below the last row with content; the grid grows by a row when it is full. */
  appendRow(values: unknown): this {
    if (!Array.isArray(values) || values.length === 0) {
      throw signatureError('SpreadsheetApp.Sheet.appendRow', [values]);
    }
    const { model, execution } = this.#open;
    const area = { row: lastRow(this.#tab) + 1, column: 1, rows: 1, columns: values.length };
    requireCells(this.#open, this.#tab, area);
    if (area.row > this.#tab.maxRows) insertAt(model, this.#tab, 'row', area.row, 1);
    beforeWrite(this.#open, 'Sheet.appendRow', this.#tab, area);
    const row = lastRow(this.#tab) + 1;
    const entries = values.map((value, at) =>
      readEntry(model, value, cellAt(this.#tab, row, at + 1), execution.clock.now()),
    );
    for (const [at, entry] of entries.entries()) enter(editCell(model, this.#tab, row, at + 1), entry);
    return this;
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    requireInts('insertRowsAfter', [afterPosition, howMany]);
    this.#change('insertRowsAfter');
    requireStretch('rows', afterPosition, 1, this.#tab.maxRows);
    requireStretch('rows', 1, howMany, Number.POSITIVE_INFINITY);
    insertAt(this.#open.model, this.#tab, 'row', afterPosition + 1, howMany);
    return this;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    requireInts('insertColumnsAfter', [afterPosition, howMany]);
    this.#change('insertColumnsAfter');
    requireStretch('columns', afterPosition, 1, this.#tab.maxColumns);
    requireStretch('columns', 1, howMany, Number.POSITIVE_INFINITY);
    insertAt(this.#open.model, this.#tab, 'column', afterPosition + 1, howMany);
    return this;
  }

  getFrozenRows(): number {
    this.#read('getFrozenRows');
    return this.#tab.frozenRows;
  }

  setFrozenRows(rows: number): void {
    requireInts('setFrozenRows', [rows]);
    this.#change('setFrozenRows');
    requireStretch('rows', 1, rows + 1, this.#tab.maxRows);
    this.#tab.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    requireInts('setFrozenColumns', [columns]);
    this.#change('setFrozenColumns');
    requireStretch('columns', 1, columns + 1, this.#tab.maxColumns);
    this.#tab.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    requireInts('getColumnWidth', [column]);
    this.#read('getColumnWidth');
    requireStretch('columns', column, 1, this.#tab.maxColumns);
    return this.#tab.columnWidths[column] ?? DEFAULT_WIDTH_PX;
  }

  setColumnWidth(column: number, width: number): this {
    return this.#setWidths('setColumnWidth', column, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this.#setWidths('setColumnWidths', startColumn, numColumns, width);
  }

  /** By the number of characters; Google measures them. */
  autoResizeColumn(column: number): this {
    requireInts('autoResizeColumn', [column]);
    this.#change('autoResizeColumn');
    requireStretch('columns', column, 1, this.#tab.maxColumns);
    const rows = Array.from({ length: lastRow(this.#tab) }, (_, at) => at + 1);
    const lengths = rows.map((row) => displayAt(this.#open.model, this.#tab, row, column).length);
    this.#tab.columnWidths[column] = Math.max(0, ...lengths) * CHARACTER_PX + PADDING_PX;
    return this;
  }

  hideColumns(column: number, howMany = 1): void {
    const hidden = this.#stretch('hideColumns', column, howMany);
    this.#tab.hiddenColumns = [...new Set([...this.#tab.hiddenColumns, ...hidden])];
  }

  showColumns(column: number, howMany = 1): void {
    const shown = this.#stretch('showColumns', column, howMany);
    this.#tab.hiddenColumns = this.#tab.hiddenColumns.filter((hidden) => !shown.includes(hidden));
  }

  isColumnHiddenByUser(column: number): boolean {
    requireInts('isColumnHiddenByUser', [column]);
    this.#read('isColumnHiddenByUser');
    requireStretch('columns', column, 1, this.#tab.maxColumns);
    return this.#tab.hiddenColumns.includes(column);
  }

  protect(): Protection {
    return protect(this.#open, 'Sheet.protect', this.#tab);
  }

  getProtections(type: EnumValue): Protection[] {
    if (type !== ProtectionType.RANGE && type !== ProtectionType.SHEET) {
      throw signatureError('SpreadsheetApp.Sheet.getProtections', [type]);
    }
    this.#read('getProtections');
    return this.#tab.protections
      .filter((protection) => (protection.area !== undefined) === (type === ProtectionType.RANGE))
      .map((protection) => new Protection(this.#open, this.#tab, protection));
  }

  /** Content and looks of all cells; notes and the tab's own settings stay. */
  clear(...options: unknown[]): this {
    this.#range(wholeTab(this.#tab)).clear(...options);
    return this;
  }

  clearContents(): this {
    beforeWrite(this.#open, 'Sheet.clearContents', this.#tab, wholeTab(this.#tab));
    for (const cell of this.#tab.rows.flat()) if (cell) clearContent(cell);
    this.#open.model.version += 1;
    return this;
  }

  setTabColor(color: string | null): this {
    if (color !== null) requireStrings('SpreadsheetApp.Sheet.setTabColor', [color]);
    this.#change('setTabColor');
    this.#tab.color = color;
    return this;
  }

  isSheetHidden(): boolean {
    this.#read('isSheetHidden');
    return this.#tab.hidden;
  }

  hideSheet(): this {
    this.#change('hideSheet');
    if (this.#open.model.tabs.every((tab) => tab.hidden || tab === this.#tab)) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    this.#tab.hidden = true;
    return this;
  }

  showSheet(): this {
    this.#change('showSheet');
    this.#tab.hidden = false;
    return this;
  }

  getFilter(): Filter | null {
    this.#read('getFilter');
    return filterOf(this.#open, this.#tab, this);
  }

  #range(area: Area): Range {
    return new Range(this.#open, this.#tab, area, this);
  }

  #read(method: string): void {
    beforeAsking(this.#open, `Sheet.${method}`, this.#tab);
  }

  #change(method: string): void {
    beforeChange(this.#open, `Sheet.${method}`, this.#tab);
  }

  #setWidths(method: string, column: number, howMany: number, width: number): this {
    requireInts(method, [width]);
    for (const each of this.#stretch(method, column, howMany)) this.#tab.columnWidths[each] = width;
    return this;
  }

  #stretch(method: string, column: number, howMany: number): number[] {
    requireInts(method, [column, howMany]);
    this.#change(method);
    requireStretch('columns', column, howMany, this.#tab.maxColumns);
    return Array.from({ length: howMany }, (_, at) => column + at);
  }
}
