import type { IsoDate } from '../text/dates.ts';

/**
 * A cell of the tracker. Text is always literal text; null is an empty cell. A day is kept apart from text so that
 * the one function that writes cells can turn it into a serial number with a date format.
 */
export type CellValue = string | number | boolean | DayCell | null;

export interface DayCell {
  readonly day: IsoDate;
}
