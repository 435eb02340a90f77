import { types } from 'node:util';
import { NotEmulated } from '../execution.ts';
import { localeRules } from './locale.ts';
import { type Cell, clearContent, type SpreadsheetModel } from './model.ts';
import { isDateFormat } from './number-format.ts';
import { parseUserEntered } from './parse-input.ts';
import type { ParsedInput } from './parsed-input.ts';
import { serialOfInstant } from './serial-date.ts';

export const PLAIN_TEXT = '@';

/** What will be put into a cell, decided before any cell of a range changes. */
export type Entry = ParsedInput;

/** A bare number typed into a cell that shows percents is a number of percents. */
function ofPercents(parsed: ParsedInput, format: string | undefined): ParsedInput {
  const bare = typeof parsed.value === 'number' && parsed.numberFormat === undefined;
  return bare && format?.endsWith('%') ? { value: Number(parsed.value) / 100 } : parsed;
}

function readText(model: SpreadsheetModel, text: string, cell: Cell | null, now: number): Entry {
  if (cell?.numberFormat !== PLAIN_TEXT) {
    const parsed = parseUserEntered(text, { locale: model.locale, timeZone: model.timeZone, now });
    return ofPercents(parsed, cell?.numberFormat);
  }
  // Whether the apostrophe stays in a cell formatted as plain text is not known.
  if (text.startsWith("'")) throw new NotEmulated('A leading apostrophe in a cell formatted as plain text');
  return { value: text === '' ? null : text };
}

function readDate(model: SpreadsheetModel, date: Date): Entry {
  const serial = serialOfInstant(date.getTime(), model.timeZone);
  const { dateFormat } = localeRules(model.locale);
  return { value: serial, numberFormat: Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss` };
}

/**
 * What `setValue` or typing makes of a value. `cell` is what is there now: its format decides how text is read.
 * Null empties the cell. Throws `NotEmulated` for what Sheets is not known to do anything definite with.
 */
export function readEntry(model: SpreadsheetModel, value: unknown, cell: Cell | null, now: number): Entry {
  if (value === null) return { value: null };
  if (typeof value === 'string') return readText(model, value, cell, now);
  if (cell?.numberFormat === PLAIN_TEXT) throw new NotEmulated(`A ${typeof value} in a plain-text cell`);
  if (typeof value === 'boolean') return { value };
  // A spreadsheet knows no minus zero.
  if (typeof value === 'number' && Number.isFinite(value)) return { value: value === 0 ? 0 : value };
  if (types.isDate(value) && !Number.isNaN(value.getTime())) return readDate(model, value);
  throw new NotEmulated(`Writing ${typeof value === 'number' ? value : `a ${typeof value}`} to a cell`);
}

/** Puts an entry into a cell. A format the cell has already stays. */
export function enter(cell: Cell, entry: Entry): void {
  clearContent(cell);
  cell.value = entry.value;
  if (entry.formula !== undefined) cell.formula = entry.formula;
  if (entry.literal) cell.literal = true;
  if (entry.numberFormat !== undefined) cell.numberFormat ??= entry.numberFormat;
}

/** True for a cell whose number is shown as a day or a time. */
export function showsDate(cell: Cell | null): boolean {
  return cell?.numberFormat !== undefined && isDateFormat(cell.numberFormat);
}
