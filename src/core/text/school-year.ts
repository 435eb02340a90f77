import type { IsoDate, SchoolYear } from './dates.ts';
import { invariant } from './invariant.ts';

const LONG = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/;
const SHORT = /^['’]?(\d{2})\s*[-–—/]\s*['’]?(\d{2})$/;
const SCHOOL_YEAR = /^(\d{4})-(\d{2})$/;

/**
 * The school year a text names: `2025-26`, `2025-2026`, `2025/26`, `SY 25-26`, `School year 2025–26`. Null for anything
 * else, for years that do not follow each other, and for a single year. Two-digit years are of this century.
 */
export function readSchoolYear(text: string): SchoolYear | null {
  const years = text
    .trim()
    .replace(/^(?:school\s+year|sy)[\s:]*/i, '')
    .replace(/\s+school\s+year$/i, '');
  const long = LONG.exec(years);
  if (long) return schoolYearOf(Number(long[1]), long[2] || '');
  const short = SHORT.exec(years);
  return short ? schoolYearOf(2000 + Number(short[1]), short[2] || '') : null;
}

/** First and last day of a school year: July 1 to June 30, as US districts count their fiscal year. */
export function schoolYearBounds(year: SchoolYear): { readonly start: IsoDate; readonly end: IsoDate } {
  const start = startOf(year);
  return { start: `${start}-07-01`, end: `${start + 1}-06-30` };
}

const named = (start: number): SchoolYear => `${start}-${String((start + 1) % 100).padStart(2, '0')}`;

function schoolYearOf(start: number, end: string): SchoolYear | null {
  const follows = end.length === 4 ? Number(end) === start + 1 : Number(end) === (start + 1) % 100;
  return follows && start >= 1000 ? named(start) : null;
}

function startOf(year: SchoolYear): number {
  invariant(SCHOOL_YEAR.test(year) && readSchoolYear(year) === year, `a school year as 2025-26, not ${year}`);
  return Number(year.slice(0, 4));
}
