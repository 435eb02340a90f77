import { requireInts, requireStretch } from './grid-bounds.ts';
import { lastRow, type Tab } from './model.ts';
import { beforeAsking, beforeChange, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { displayAt } from './read-cell.ts';

const CHARACTER_PX = 7;
const PADDING_PX = 20;
const DEFAULT_WIDTH_PX = 100;

/** The columns of a tab as `Sheet` offers them: how wide they are, and which are hidden. Widths are pixels. */
export class SheetColumns {
  readonly #open: OpenSpreadsheet;
  readonly #tab: Tab;

  constructor(open: OpenSpreadsheet, tab: Tab) {
    this.#open = open;
    this.#tab = tab;
  }

  width(column: number): number {
    this.#ask('getColumnWidth', column);
    return this.#tab.columnWidths[column] ?? DEFAULT_WIDTH_PX;
  }

  setWidths(method: string, column: number, howMany: number, width: number): void {
    requireInts(method, [width]);
    for (const each of this.#stretch(method, column, howMany)) this.#tab.columnWidths[each] = width;
  }

  /** By the number of characters; Google measures them. */
  fit(column: number): void {
    this.#stretch('autoResizeColumn', column, 1);
    const rows = Array.from({ length: lastRow(this.#tab) }, (_, at) => at + 1);
    const lengths = rows.map((row) => displayAt(this.#open.model, this.#tab, row, column).length);
    this.#tab.columnWidths[column] = Math.max(0, ...lengths) * CHARACTER_PX + PADDING_PX;
  }

  hide(column: number, howMany: number): void {
    const hidden = this.#stretch('hideColumns', column, howMany);
    this.#tab.hiddenColumns = [...new Set([...this.#tab.hiddenColumns, ...hidden])];
  }

  show(column: number, howMany: number): void {
    const shown = this.#stretch('showColumns', column, howMany);
    this.#tab.hiddenColumns = this.#tab.hiddenColumns.filter((hidden) => !shown.includes(hidden));
  }

  isHidden(column: number): boolean {
    this.#ask('isColumnHiddenByUser', column);
    return this.#tab.hiddenColumns.includes(column);
  }

  #ask(method: string, column: number): void {
    requireInts(method, [column]);
    beforeAsking(this.#open, `Sheet.${method}`, this.#tab);
    requireStretch('columns', column, 1, this.#tab.maxColumns);
  }

  #stretch(method: string, column: number, howMany: number): number[] {
    requireInts(method, [column, howMany]);
    beforeChange(this.#open, `Sheet.${method}`, this.#tab);
    requireStretch('columns', column, howMany, this.#tab.maxColumns);
    return Array.from({ length: howMany }, (_, at) => column + at);
  }
}
