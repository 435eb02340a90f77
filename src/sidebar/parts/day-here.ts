import type { IsoDate } from '../../core/text/dates.ts';

/** The calendar day on the person's computer. */
export function dayHere(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
