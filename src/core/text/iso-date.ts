import type { IsoDate } from './dates.ts';
import { invariant } from './invariant.ts';
import { monthNumber } from './months.ts';

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTH_DAY_YEAR = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const NAMED_MONTH = `(${MONTH_NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?`;
const DAY_NAMED_MONTH = `(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH_NAMES})\\.?,?`;
/** Made where it is needed: who only compares days does not carry the names of months. */
const named = (form: string): RegExp => new RegExp(`^${WEEKDAY}${form}\\s+(\\d{4})$`, 'i');

/** True for a day of the calendar written `YYYY-MM-DD`; `2026-02-30` is false. */
export const isIsoDate = (text: string): boolean => {
  const parts = ISO.exec(text);
  return parts !== null && dayOf(parts[1], parts[2], parts[3]) === text;
};

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (millisecondsOf(to) - millisecondsOf(from)) / DAY_MS;

/** The day so many whole days later; earlier for a negative number. */
export const addDays = (day: IsoDate, days: number): IsoDate => isoOf(millisecondsOf(day) + days * DAY_MS);

/**
 * The day a text names, when it names exactly one with its year in four digits: `2026-06-12`, `6/12/2026` (month
 * first, as US schools write), `June 12, 2026`, `Fri, Jun 12 2026`, `12 June 2026`. Anything else is null: a month
 * alone, a year of two digits, a day that does not exist.
 */
export function readDay(text: string): IsoDate | null {
  const day = text.trim().replace(/\s+/g, ' ');
  const yearFirst = YEAR_FIRST.exec(day);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthFirst = MONTH_DAY_YEAR.exec(day);
  if (monthFirst) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthNamed = named(NAMED_MONTH).exec(day);
  if (monthNamed) return dayOf(monthNamed[3], monthOf(monthNamed[1]), monthNamed[2]);
  const dayNamed = named(DAY_NAMED_MONTH).exec(day);
  return dayNamed ? dayOf(dayNamed[3], monthOf(dayNamed[2]), dayNamed[1]) : null;
}

const monthOf = (name = ''): string => String(monthNumber(name));

function dayOf(year = '', month = '', day = ''): IsoDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  if (Number(year) < 100) return null;
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return isoOf(milliseconds) === text ? text : null;
}

const isoOf = (milliseconds: number): IsoDate => new Date(milliseconds).toISOString().slice(0, 10);

function millisecondsOf(day: IsoDate): number {
  invariant(isIsoDate(day), `a day as YYYY-MM-DD, not ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}
