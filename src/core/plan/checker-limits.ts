import type { Thresholds } from '../smart/thresholds.ts';

/** What a limit can sensibly be, both ends included. */
export const LIMIT_RANGES: Readonly<Record<keyof Thresholds, readonly [least: number, most: number]>> = {
  largestStep: [2, 100],
  smallestStep: [0, 20],
  ceiling: [50, 100],
  smallestGroup: [1, 100],
  mostWords: [20, 400],
  baselineMonths: [1, 60],
};

const NUMBER = /^(\d+(?:\.\d+)?)\s*(?:%|percent|(?:percentage )?points?|students?|words?|months?)?$/i;

/** The limit a text gives: a number within the range, its unit written or not; null for anything else. */
export function readLimit(key: keyof Thresholds, text: string): number | null {
  const number = NUMBER.exec(text.trim())?.[1];
  const [least, most] = LIMIT_RANGES[key];
  const value = Number(number);
  return number !== undefined && value >= least && value <= most ? value : null;
}
