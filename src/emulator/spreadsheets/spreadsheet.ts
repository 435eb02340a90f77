import { ServiceError } from '../execution.ts';
import { requireStrings, signatureError } from '../services/signature.ts';
import { addTab, type Tab } from './model.ts';
import { beforeChange, beforeRead, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { User } from './protection.ts';
import { editorsOf, requireCells, wholeTab } from './rights.ts';
import { Sheet } from './sheet.ts';
import { nextName, requireFreeName } from './tab-name.ts';
import { tabOf } from './tab-of-sheet.ts';
import { removeTab } from './tab-structure.ts';

/** The arguments of `insertSheet`: `()`, `(index)`, `(name)` or `(name, index)`, the index from 0. */
function readInsertion(args: readonly unknown[]): { name: string | undefined; index: number | undefined } {
  const [first, second] = args;
  const [name, index] = typeof first === 'string' ? [first, second] : [undefined, first];
  const valid = index === undefined || (Number.isInteger(index) && (index as number) >= 0);
  if (!valid || args.length > (name === undefined ? 1 : 2)) {
    throw signatureError('SpreadsheetApp.Spreadsheet.insertSheet', args);
  }
  return { name, index: index as number | undefined };
}

/** An open spreadsheet. */
export class Spreadsheet {
  readonly #open: OpenSpreadsheet;

  constructor(open: OpenSpreadsheet) {
    this.#open = open;
  }

  getId(): string {
    return this.#open.file.id;
  }

  getName(): string {
    return this.#open.file.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#open.file.id}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return this.#open.model.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.#open.model.locale;
  }

  getEditors(): User[] {
    beforeRead(this.#open, 'Spreadsheet.getEditors', this.#open.active);
    return editorsOf(this.#open).map((email) => new User(email));
  }

  getNumSheets(): number {
    return this.#open.model.tabs.length;
  }

  getSheets(): Sheet[] {
    return this.#open.model.tabs.map((tab) => this.#sheet(tab));
  }

  /** Null when there is none of this name; upper and lower case differ here. */
  getSheetByName(name: string): Sheet | null {
    requireStrings('SpreadsheetApp.Spreadsheet.getSheetByName', [name]);
    const tab = this.#open.model.tabs.find((each) => each.name === name);
    return tab ? this.#sheet(tab) : null;
  }

  getActiveSheet(): Sheet {
    return this.#sheet(this.#open.active);
  }

  setActiveSheet(sheet: unknown): Sheet {
    this.#open.active = this.#own('setActiveSheet', sheet);
    return this.#sheet(this.#open.active);
  }

  /** To a place that counts from 1. */
  moveActiveSheet(position: number): void {
    const { model, active } = this.#open;
    beforeChange(this.#open, 'Spreadsheet.moveActiveSheet');
    if (!Number.isInteger(position) || position < 1 || position > model.tabs.length) {
      throw new ServiceError(`Invalid position: ${position}`);
    }
    model.tabs.splice(model.tabs.indexOf(active), 1);
    model.tabs.splice(position - 1, 0, active);
    model.version += 1;
  }

  /** Makes a tab after the active one, or at an index from 0, and makes it active. */
  insertSheet(...args: unknown[]): Sheet {
    const { name, index } = readInsertion(args);
    const { model, active } = this.#open;
    beforeChange(this.#open, 'Spreadsheet.insertSheet');
    const title = name ?? nextName(model);
    requireFreeName(model, title);
    const place = Math.min(index ?? model.tabs.indexOf(active) + 1, model.tabs.length);
    this.#open.active = addTab(model, title, place);
    return this.#sheet(this.#open.active);
  }

  deleteSheet(sheet: unknown): void {
    const tab = this.#own('deleteSheet', sheet);
    const { model } = this.#open;
    beforeChange(this.#open, 'Spreadsheet.deleteSheet', tab);
    requireCells(this.#open, tab, wholeTab(tab));
    const next = model.tabs.find((each) => each !== tab && !each.hidden);
    if (!next) throw new ServiceError("You can't remove all the sheets in a document.");
    removeTab(model, tab);
    if (this.#open.active === tab) this.#open.active = next;
  }

  /** Nothing of it is kept. */
  toast(message: string, title = '', _timeoutSeconds?: number | null): void {
    requireStrings('SpreadsheetApp.Spreadsheet.toast', [message, title]);
    beforeRead(this.#open, 'Spreadsheet.toast', this.#open.active);
  }

  #sheet(tab: Tab): Sheet {
    return new Sheet(this.#open, tab, this);
  }

  #own(method: string, sheet: unknown): Tab {
    const tab = tabOf(sheet);
    if (!tab) throw signatureError(`SpreadsheetApp.Spreadsheet.${method}`, [sheet]);
    if (!this.#open.model.tabs.includes(tab)) throw new ServiceError(`Sheet ${tab.sheetId} not found`);
    return tab;
  }
}
