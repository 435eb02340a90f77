import type { Tab } from './model.ts';
import { beforeChange, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { Range } from './range.ts';

/** The filter of a tab. It hides rows from people, not from scripts. */
export class Filter {
  readonly #open: OpenSpreadsheet;
  readonly #tab: Tab;
  readonly #range: Range;

  constructor(open: OpenSpreadsheet, tab: Tab, range: Range) {
    this.#open = open;
    this.#tab = tab;
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }

  remove(): void {
    beforeChange(this.#open, 'Filter.remove', this.#tab);
    this.#tab.filter = null;
  }
}

/** The filter of a tab as scripts see it; null when there is none. */
export function filterOf(open: OpenSpreadsheet, tab: Tab, sheet: object): Filter | null {
  return tab.filter && new Filter(open, tab, new Range(open, tab, { ...tab.filter.area }, sheet));
}
