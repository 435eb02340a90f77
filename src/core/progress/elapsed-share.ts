import type { IsoDate } from '../text/dates.ts';
import { daysBetween } from '../text/iso-date.ts';

/**
 * How much of a stretch of time has passed on a day: 0 up to its first day, 1 from its last, in between by days.
 * A stretch that ends on or before its first day has passed from that day on.
 */
export function elapsedShare(stretch: {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly on: IsoDate;
}): number {
  const { start, end, on } = stretch;
  const length = daysBetween(start, end);
  const passed = daysBetween(start, on);
  if (passed < 0) return 0;
  return passed >= length ? 1 : passed / length;
}
