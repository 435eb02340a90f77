import { monthNumber } from '../../text/months.ts';
import { placeInOrder } from './number-words.ts';

/** A calendar day as year, month (1 to 12), day. */
export type Day = readonly [number, number, number];

/** A stretch of days, both ends included; `year` is the year it is named by. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type Season = 'spring' | 'summer' | 'fall' | 'winter';

/** First and last month of a season; spring ends with the school year, winter is named by the year it ends in. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  winter: [1, 2],
  spring: [3, 6],
  summer: [7, 8],
  fall: [8, 12],
};

/** Last month of each term, counted from the plan year's fall: 1 to 6 belong to the plan year, 7 to 12 to the year before. */
const TERM_ENDS: Readonly<Record<string, readonly number[]>> = {
  quarter: [10, 1, 3, 6],
  'marking period': [10, 1, 3, 6],
  'grading period': [10, 1, 3, 6],
  'nine weeks': [10, 1, 3, 6],
  'six weeks': [9, 11, 12, 2, 4, 6],
  semester: [2, 6],
  trimester: [11, 3, 6],
};

/** A named year, its last day being the end of the school year that ends in it. Years outside 2000 to 2060 are no dates here. */
export function yearOf(text: string | undefined): (Period & { readonly year: number }) | null {
  const digits = (text ?? '').replace(/\D/g, '');
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  if (year < 2000 || year > 2060 || (digits.length === 2 && year > 2045)) return null;
  return { year, from: [year - 1, 7, 1], to: [year, 6, 30] };
}

/** The school year from `a` to `b`, when `b` is the year after `a`; either in two or four digits. */
export function schoolYearPeriod(a: string | undefined, b: string | undefined): Period | null {
  const first = yearOf(a);
  if (first === null || Number(b) % 100 !== (first.year + 1) % 100) return null;
  return { from: [first.year, 7, 1], to: [first.year + 1, 6, 30] };
}

export function monthPeriod(year: number, month: number | string): Period {
  const number = typeof month === 'number' ? month : monthNumber(month);
  return { from: [year, number, 1], to: [year, number, lastDay(year, number)] };
}

export const seasonOf = (name: string | undefined): Season | null => {
  const word = (name ?? '').toLowerCase();
  if (word === 'autumn') return 'fall';
  if (word === 'sp') return 'spring';
  return word in SEASON_MONTHS ? (word as Season) : null;
};

export function seasonPeriod(season: Season | null, at: { readonly year: number } | null): Period | null {
  if (season === null || at === null) return null;
  const [first, last] = SEASON_MONTHS[season];
  return { from: [at.year, first, 1], to: [at.year, last, lastDay(at.year, last)] };
}

/** The end of a term of the plan year. Districts differ by weeks; month ends stand in until a calendar says better. */
export function termPeriod(kind: string, number: string, planYear: number): Period | null {
  const ends = TERM_ENDS[kind.toLowerCase()];
  const place = placeInOrder(number) ?? (/^(?:final|last)$/i.test(number) ? ends?.length : undefined);
  const month = place === undefined ? undefined : ends?.[place - 1];
  if (month === undefined) return null;
  return monthPeriod(month > 6 ? planYear - 1 : planYear, month);
}

export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
