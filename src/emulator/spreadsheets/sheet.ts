import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { requireStrings, signatureError } from '../services/signature.ts';
import type { Area } from './area.ts';
import type { EmbeddedChartBuilder } from './charts/chart-builder.ts';
import type { ChartHome } from './charts/chart-draft.ts';
import type { EmbeddedChart } from './charts/embedded-chart.ts';
import { chartsOf, insertChart, newChart, updateChart } from './charts/sheet-charts.ts';
import { enter, readEntry } from './enter.ts';
import { type Filter, filterOf } from './filter.ts';
import { askedArea, requireInts, requireStretch } from './grid-bounds.ts';
import { cellAt, clearContent, editCell, lastColumn, lastRow, type Tab } from './model.ts';
import { beforeAsking, beforeChange, beforeWrite, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { Protection, ProtectionType, protect } from './protection.ts';
import { Range } from './range.ts';
import { requireCells, wholeTab } from './rights.ts';
import { SheetColumns } from './sheet-columns.ts';
import { requireFreeName } from './tab-name.ts';
import { rememberTab } from './tab-of-sheet.ts';
import { insertAt, renameTabTo } from './tab-structure.ts';

/** One tab. */
export class Sheet {
  readonly #open: OpenSpreadsheet;
  readonly #tab: Tab;
  readonly #parent: object;

  constructor(open: OpenSpreadsheet, tab: Tab, parent: object) {
    this.#open = open;
    this.#tab = tab;
    this.#parent = parent;
    rememberTab(this, tab);
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
    return this.#range(askedArea(this.#tab, args));
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
    return this.#columns().width(column);
  }

  setColumnWidth(column: number, width: number): this {
    this.#columns().setWidths('setColumnWidth', column, 1, width);
    return this;
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this.#columns().setWidths('setColumnWidths', startColumn, numColumns, width);
    return this;
  }

  autoResizeColumn(column: number): this {
    this.#columns().fit(column);
    return this;
  }

  hideColumns(column: number, howMany = 1): void {
    this.#columns().hide(column, howMany);
  }

  showColumns(column: number, howMany = 1): void {
    this.#columns().show(column, howMany);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.#columns().isHidden(column);
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

  getCharts(): EmbeddedChart[] {
    return chartsOf(this.#charts(), this.#tab);
  }

  newChart(): EmbeddedChartBuilder<EmbeddedChart> {
    return newChart(this.#charts());
  }

  insertChart(chart: unknown): void {
    insertChart(this.#charts(), this.#tab, chart);
  }

  updateChart(chart: unknown): void {
    updateChart(this.#charts(), this.#tab, chart);
  }

  #columns(): SheetColumns {
    return new SheetColumns(this.#open, this.#tab);
  }

  #charts(): ChartHome {
    return { open: this.#open, sheetOf: (tab) => new Sheet(this.#open, tab, this.#parent) };
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
}
