import type { Clock } from '../clock.ts';
import { type FileStore, SPREADSHEET } from '../drive/file-store.ts';
import { mapArea } from './area.ts';
import { PersonCharts } from './charts/person-charts.ts';
import { enter, readEntry } from './enter.ts';
import {
  addTab,
  cellAt,
  editCell,
  lastColumn,
  lastRow,
  type Scalar,
  type SpreadsheetModel,
  type Tab,
} from './model.ts';
import { formatToKeep } from './number-format.ts';
import { displayAt, resultAt } from './read-cell.ts';
import {
  type Access,
  editorsOf,
  requireCells,
  requireReader,
  requireTab,
  requireWriter,
  wholeTab,
} from './rights.ts';
import { movedCells, sortRows } from './sort-rows.ts';
import { requireFreeName } from './tab-name.ts';
import { type Axis, deleteAt, insertAt, moveColumnTo, removeTab, renameTabTo } from './tab-structure.ts';

export interface PersonAtSpreadsheet {
  readonly files: FileStore;
  readonly clock: Clock;
  /** E-mail address. */
  readonly user: string;
  readonly fileId: string;
}

/** A cell as a person sees it: its value (a day is a serial number, null is empty), and its text on the screen. */
export interface SeenCell {
  readonly value: Scalar;
  readonly display: string;
  /** With the leading `=`; absent where nothing is calculated. */
  readonly formula?: string;
}

/**
 * A person who works in a spreadsheet by hand. Rows and columns count from 1; tabs go by name. What they may not do
 * throws as it does for a script.
 */
export class SpreadsheetPerson {
  readonly #access: Access;
  readonly #clock: Clock;
  readonly charts: PersonCharts;

  constructor({ files, clock, user, fileId }: PersonAtSpreadsheet) {
    const file = files.get(fileId);
    if (file?.mimeType !== SPREADSHEET) throw new Error(`There is no spreadsheet ${fileId}`);
    this.#access = { files, file, user };
    this.#clock = clock;
    requireReader(this.#access);
    this.charts = new PersonCharts({
      model: () => this.#model,
      see: (tabName) => this.#tab(tabName),
      change: (tabName) => this.#chartsOf(tabName),
    });
  }

  tabNames(): string[] {
    requireReader(this.#access);
    return this.#model.tabs.map((tab) => tab.name);
  }

  /** The number of the column with this text in row 1. */
  columnOf(tabName: string, header: string): number {
    const tab = this.#tab(tabName);
    const columns = Array.from({ length: lastColumn(tab) }, (_, at) => at + 1);
    const found = columns.find((column) => displayAt(this.#model, tab, 1, column) === header);
    if (found === undefined) throw new Error(`The tab ${tabName} has no column ${header}`);
    return found;
  }

  readCell(tabName: string, row: number, column: number): SeenCell {
    return this.#seen(this.#tab(tabName), row, column);
  }

  /** From A1 to the last row and column with content. */
  readTab(tabName: string): SeenCell[][] {
    const tab = this.#tab(tabName);
    const area = { row: 1, column: 1, rows: lastRow(tab), columns: lastColumn(tab) };
    return mapArea(area, (row, column) => this.#seen(tab, row, column));
  }

  /** As typed on the keyboard: it may become a number, a day or a formula. */
  typeIn(tabName: string, row: number, column: number, text: string): void {
    const tab = this.#tab(tabName);
    if (row > tab.maxRows || column > tab.maxColumns)
      throw new Error(`${tabName} has no cell ${row}, ${column}`);
    requireCells(this.#access, tab, { row, column, rows: 1, columns: 1 });
    const entry = readEntry(this.#model, text, cellAt(tab, row, column), this.#clock.now());
    enter(editCell(this.#model, tab, row, column), entry);
    this.#touch();
  }

  /** From the first column on; an empty text empties its cell. */
  typeRow(tabName: string, row: number, texts: readonly string[]): void {
    for (const [at, text] of texts.entries()) this.typeIn(tabName, row, at + 1, text);
  }

  renameHeader(tabName: string, header: string, renamed: string): void {
    this.typeIn(tabName, 1, this.columnOf(tabName, header), renamed);
  }

  /** Sorts all rows but the first. */
  sortBy(tabName: string, column: number, ascending = true): void {
    const tab = this.#tab(tabName);
    requireCells(this.#access, tab, wholeTab(tab));
    sortRows(this.#model, tab, column, ascending);
    this.#touch();
  }

  formatColumn(tabName: string, column: number, numberFormat: string): void {
    const tab = this.#tab(tabName);
    requireCells(this.#access, tab, { ...wholeTab(tab), column, columns: 1 });
    const kept = formatToKeep(numberFormat);
    for (let row = 2; row <= tab.maxRows; row += 1) {
      const cell = editCell(this.#model, tab, row, column);
      if (kept === undefined) delete cell.numberFormat;
      else cell.numberFormat = kept;
    }
    this.#touch();
  }

  hideColumn(tabName: string, column: number): void {
    const tab = this.#changeable(tabName);
    tab.hiddenColumns = [...new Set([...tab.hiddenColumns, column])];
    this.#touch();
  }

  /** A new column at this place, with a text in row 1. */
  insertColumn(tabName: string, at: number, header: string): void {
    insertAt(this.#model, this.#changeable(tabName), 'column', at, 1);
    this.typeIn(tabName, 1, at, header);
  }

  /** `to` is the place it has afterwards. */
  moveColumn(tabName: string, from: number, to: number): void {
    moveColumnTo(this.#model, this.#changeable(tabName), from, to);
    this.#touch();
  }

  deleteColumn(tabName: string, column: number): void {
    this.#delete(tabName, 'column', column);
  }

  deleteRow(tabName: string, row: number): void {
    this.#delete(tabName, 'row', row);
  }

  /** A copy of a row directly below it. */
  duplicateRow(tabName: string, row: number): void {
    const tab = this.#changeable(tabName);
    requireCells(this.#access, tab, { ...wholeTab(tab), row, rows: 1 });
    insertAt(this.#model, tab, 'row', row + 1, 1);
    tab.rows[row] = movedCells(this.#model, tab.rows[row - 1] ?? [], 1);
    this.#touch();
  }

  addTab(name: string): void {
    requireWriter(this.#access);
    requireFreeName(this.#model, name);
    addTab(this.#model, name, this.#model.tabs.length);
    this.#touch();
  }

  renameTab(tabName: string, renamed: string): void {
    const tab = this.#changeable(tabName);
    requireFreeName(this.#model, renamed, tab);
    renameTabTo(this.#model, tab, renamed);
    this.#touch();
  }

  deleteTab(tabName: string): void {
    const tab = this.#tab(tabName);
    requireCells(this.#access, tab, wholeTab(tab));
    if (this.#model.tabs.length === 1) throw new Error('The only tab cannot be deleted');
    removeTab(this.#model, tab);
    this.#touch();
  }

  /** Over all columns with content; `hidden` are unticked values by column number. */
  addFilter(tabName: string, hidden: Readonly<Record<number, readonly string[]>> = {}): void {
    const tab = this.#changeable(tabName);
    const hiddenValues = Object.fromEntries(
      Object.entries(hidden).map(([column, values]) => [column, [...values]]),
    );
    const area = { row: 1, column: 1, rows: tab.maxRows, columns: Math.max(1, lastColumn(tab)) };
    tab.filter = { area, hiddenValues };
    this.#touch();
  }

  /** For nobody but these editors and the owner; or, as a warning only, for everybody. */
  protectTab(tabName: string, settings: { editors?: readonly string[]; warningOnly?: boolean } = {}): void {
    const tab = this.#changeable(tabName);
    const { editors = [], warningOnly = false } = settings;
    const allowed = editorsOf(this.#access).filter(
      (email) => email === this.#access.user || email === this.#access.file.owner || editors.includes(email),
    );
    tab.protections.push({ description: '', warningOnly, editors: allowed });
    this.#touch();
  }

  get #model(): SpreadsheetModel {
    return this.#access.file.content as SpreadsheetModel;
  }

  #tab(name: string): Tab {
    requireReader(this.#access);
    const tab = this.#model.tabs.find((each) => each.name === name);
    if (!tab) throw new Error(`There is no tab ${name}`);
    return tab;
  }

  #changeable(name: string): Tab {
    const tab = this.#tab(name);
    requireTab(this.#access, tab);
    return tab;
  }

  #chartsOf(tabName: string): Tab {
    const tab = this.#changeable(tabName);
    this.#touch();
    return tab;
  }

  #delete(tabName: string, axis: Axis, place: number): void {
    const tab = this.#changeable(tabName);
    const line = axis === 'row' ? { row: place, rows: 1 } : { column: place, columns: 1 };
    requireCells(this.#access, tab, { ...wholeTab(tab), ...line });
    deleteAt(this.#model, tab, axis, place, 1);
    this.#touch();
  }

  #seen(tab: Tab, row: number, column: number): SeenCell {
    const formula = cellAt(tab, row, column)?.formula;
    const value = resultAt(this.#model, tab, row, column);
    const display = displayAt(this.#model, tab, row, column);
    return formula === undefined ? { value, display } : { value, display, formula };
  }

  #touch(): void {
    this.#access.file.modifiedTime = this.#clock.now();
  }
}
