import type { IsoDate } from './dates.ts';
import { isIsoDate } from './iso-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as a letter has it, such as `October 15, 2025`; any other text as it is. */
export function dayInWords(day: IsoDate): string {
  if (!isIsoDate(day)) return day;
  const [year = '', month, date] = day.split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
}
