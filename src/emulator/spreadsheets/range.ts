import { NotEmulated, ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { formatA1 } from './a1.ts';
import { type Area, mapArea, placesOf } from './area.ts';
import { type Entry, enter, PLAIN_TEXT, readEntry } from './enter.ts';
import { storedFormula } from './formula-text.ts';
import { localeRules } from './locale.ts';
import { type Alignment, type Cell, cellAt, clearContent, editCell, type Tab } from './model.ts';
import { formatToKeep, formatToTell } from './number-format.ts';
import { beforeRead, beforeWrite, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { type Protection, protect } from './protection.ts';
import { displayAt, scriptValueAt } from './read-cell.ts';

type ScriptValue = ReturnType<typeof scriptValueAt>;

const plural = (axis: 'row' | 'column', data: number, range: number) =>
  `The number of ${axis}s in the data does not match the number of ${axis}s in the range. The data has ${data} but the range has ${range}.`;

/** Throws unless `values` is a grid of exactly the size of the area. */
function requireGrid(method: string, values: unknown, area: Area): unknown[][] {
  if (!Array.isArray(values) || values.length === 0 || !values.every(Array.isArray)) {
    throw signatureError(`SpreadsheetApp.Range.${method}`, [values]);
  }
  if (values.length !== area.rows) throw new ServiceError(plural('row', values.length, area.rows));
  const odd = values.find((row) => row.length !== area.columns);
  if (odd) throw new ServiceError(plural('column', odd.length, area.columns));
  return values;
}

/** Sets a property of a cell's looks, or takes it away. */
function setOrDrop<K extends keyof Cell>(cell: Cell, key: K, value: Cell[K] | undefined): void {
  if (value === undefined) delete cell[key];
  else cell[key] = value;
}

const ALIGNMENTS: ReadonlyMap<unknown, Alignment | undefined> = new Map<unknown, Alignment | undefined>([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['normal', undefined],
  [null, undefined],
]);

/** A rectangle of cells. It stays where it is when rows or columns are inserted. */
export class Range {
  readonly #open: OpenSpreadsheet;
  readonly #tab: Tab;
  readonly #area: Area;
  readonly #sheet: object;

  constructor(open: OpenSpreadsheet, tab: Tab, area: Area, sheet: object) {
    this.#open = open;
    this.#tab = tab;
    this.#area = area;
    this.#sheet = sheet;
  }

  /** The `Sheet` it was made by. */
  getSheet(): object {
    return this.#sheet;
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows - 1;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns - 1;
  }

  getA1Notation(): string {
    return formatA1(this.#area);
  }

  getValues(): ScriptValue[][] {
    return this.#read('getValues', (row, column) => scriptValueAt(this.#open.model, this.#tab, row, column));
  }

  getValue(): ScriptValue {
    return this.#readFirst('getValue', (row, column) =>
      scriptValueAt(this.#open.model, this.#tab, row, column),
    );
  }

  getDisplayValues(): string[][] {
    return this.#read('getDisplayValues', (row, column) =>
      displayAt(this.#open.model, this.#tab, row, column),
    );
  }

  getDisplayValue(): string {
    return this.#readFirst('getDisplayValue', (row, column) =>
      displayAt(this.#open.model, this.#tab, row, column),
    );
  }

  getFormulas(): string[][] {
    return this.#read('getFormulas', (row, column) => cellAt(this.#tab, row, column)?.formula ?? '');
  }

  getFormula(): string {
    return this.#readFirst('getFormula', (row, column) => cellAt(this.#tab, row, column)?.formula ?? '');
  }

  getNumberFormats(): string[][] {
    return this.#read('getNumberFormats', (row, column) =>
      formatToTell(cellAt(this.#tab, row, column)?.numberFormat),
    );
  }

  getNumberFormat(): string {
    return this.#readFirst('getNumberFormat', (row, column) =>
      formatToTell(cellAt(this.#tab, row, column)?.numberFormat),
    );
  }

  getNote(): string {
    return this.#readFirst('getNote', (row, column) => cellAt(this.#tab, row, column)?.note ?? '');
  }

  setValues(values: unknown): this {
    const grid = requireGrid('setValues', values, this.#area);
    return this.#enter('setValues', (r, c) => grid[r]?.[c] ?? null);
  }

  setValue(value: unknown): this {
    return this.#enter('setValue', () => value);
  }

  setFormulas(formulas: unknown): this {
    const grid = requireGrid('setFormulas', formulas, this.#area);
    return this.#enterFormulas('setFormulas', (r, c) => grid[r]?.[c]);
  }

  setFormula(formula: unknown): this {
    return this.#enterFormulas('setFormula', () => formula);
  }

  setNumberFormat(format: unknown): this {
    return this.#setNumberFormats('setNumberFormat', () => format);
  }

  setNumberFormats(formats: unknown): this {
    const grid = requireGrid('setNumberFormats', formats, this.#area);
    return this.#setNumberFormats('setNumberFormats', (r, c) => grid[r]?.[c]);
  }

  setFontWeight(weight: unknown): this {
    if (weight !== 'bold' && weight !== 'normal' && weight !== null) this.#refuse('setFontWeight', weight);
    return this.#each('setFontWeight', (cell) => setOrDrop(cell, 'bold', weight === 'bold' || undefined));
  }

  setBackground(color: unknown): this {
    const text = this.#textOrNull('setBackground', color);
    return this.#each('setBackground', (cell) => setOrDrop(cell, 'background', text));
  }

  setFontColor(color: unknown): this {
    const text = this.#textOrNull('setFontColor', color);
    return this.#each('setFontColor', (cell) => setOrDrop(cell, 'fontColor', text));
  }

  setWrap(wrap: unknown): this {
    if (typeof wrap !== 'boolean') this.#refuse('setWrap', wrap);
    return this.#each('setWrap', (cell) => setOrDrop(cell, 'wrap', wrap === true));
  }

  setHorizontalAlignment(alignment: unknown): this {
    if (!ALIGNMENTS.has(alignment)) this.#refuse('setHorizontalAlignment', alignment);
    return this.#each('setHorizontalAlignment', (cell) =>
      setOrDrop(cell, 'alignment', ALIGNMENTS.get(alignment)),
    );
  }

  setNote(note: unknown): this {
    const text = this.#textOrNull('setNote', note);
    return this.#each('setNote', (cell) => setOrDrop(cell, 'note', text || undefined));
  }

  clearContent(): this {
    return this.#each('clearContent', clearContent);
  }

  /** Content and looks; notes stay. */
  clear(...options: unknown[]): this {
    if (options.length > 0) throw new NotEmulated('Range.clear with options');
    return this.#each('clear', (cell) => {
      for (const key of Object.keys(cell)) if (key !== 'note') Reflect.deleteProperty(cell, key);
      cell.value = null;
    });
  }

  protect(): Protection {
    return protect(this.#open, 'Range.protect', this.#tab, this.#area);
  }

  #refuse(method: string, ...args: unknown[]): never {
    throw signatureError(`SpreadsheetApp.Range.${method}`, args);
  }

  #textOrNull(method: string, value: unknown): string | undefined {
    if (value !== null && typeof value !== 'string') this.#refuse(method, value);
    return value ?? undefined;
  }

  #read<T>(method: string, of: (row: number, column: number) => T): T[][] {
    beforeRead(this.#open, `Range.${method}`, this.#tab, this.#area);
    return mapArea(this.#area, of);
  }

  #readFirst<T>(method: string, of: (row: number, column: number) => T): T {
    const first = { ...this.#area, rows: 1, columns: 1 };
    beforeRead(this.#open, `Range.${method}`, this.#tab, first);
    return of(first.row, first.column);
  }

  /** Decides every cell before the first is changed; `r` and `c` count from 0 within the range. */
  #apply<T>(
    method: string,
    decide: (r: number, c: number, cell: Cell | null) => T,
    put: (cell: Cell, decided: T) => void,
  ): this {
    const { row, column } = this.#area;
    beforeWrite(this.#open, `Range.${method}`, this.#tab, this.#area);
    const decided = [...placesOf(this.#area)].map((place) => ({
      place,
      what: decide(place.row - row, place.column - column, cellAt(this.#tab, place.row, place.column)),
    }));
    for (const { place, what } of decided) {
      put(editCell(this.#open.model, this.#tab, place.row, place.column), what);
    }
    return this;
  }

  #each(method: string, put: (cell: Cell) => void): this {
    return this.#apply(method, () => null, put);
  }

  #enter(method: string, valueAt: (r: number, c: number) => unknown): this {
    const { model, execution } = this.#open;
    const now = execution.clock.now();
    return this.#apply<Entry>(method, (r, c, cell) => readEntry(model, valueAt(r, c), cell, now), enter);
  }

  #enterFormulas(method: string, formulaAt: (r: number, c: number) => unknown): this {
    const rules = localeRules(this.#open.model.locale);
    const entryOf = (formula: unknown): Entry => {
      if (formula === '') return { value: null };
      if (typeof formula !== 'string') return this.#refuse(method, formula);
      if (!formula.startsWith('=')) throw new NotEmulated('A formula that does not begin with =');
      return { value: null, formula: storedFormula(formula, rules) };
    };
    return this.#apply(method, (r, c) => entryOf(formulaAt(r, c)), enter);
  }

  #setNumberFormats(method: string, formatAt: (r: number, c: number) => unknown): this {
    const formatOf = (format: unknown, cell: Cell | null): string | undefined => {
      if (typeof format !== 'string') return this.#refuse(method, format);
      const isText = cell === null || cell.value === null || typeof cell.value === 'string';
      if (format === PLAIN_TEXT && !isText) throw new NotEmulated('Turning a number into plain text');
      return formatToKeep(format);
    };
    return this.#apply(
      method,
      (r, c, cell) => formatOf(formatAt(r, c), cell),
      (cell, format) => setOrDrop(cell, 'numberFormat', format),
    );
  }
}
