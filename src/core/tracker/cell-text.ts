import type { CellValue, DayCell } from './cells.ts';
import type { TrackerRow } from './tab-definition.ts';

/** A day read from or meant for the sheet. */
export function isDay(value: CellValue | undefined): value is DayCell {
  return typeof value === 'object' && value !== null;
}

/** Whether a cell shows nothing: never filled, or emptied to the empty string. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** A cell as text, trimmed: what a key is compared by, and how a number typed where text was meant is read. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return '';
  return isDay(value) ? value.day : String(value).trim();
}

/** A row's cell as text; '' where the row has no such cell. */
export const textAt = (row: TrackerRow, key: string): string => cellText(row[key]);

/**
 * Whether the sheet would show no difference between two cells. Blank is blank, whole or decimal; numbers may differ
 * by the fifteenth digit, which spreadsheets do not keep. A number and the same digits as text are different.
 */
export function sameCell(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === 'number' && typeof b === 'number') return nearlyEqual(a, b);
  if (isDay(a) && isDay(b)) return a.day === b.day;
  return a === b;
}

function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}
