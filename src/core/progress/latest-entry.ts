import type { ProgressEntry } from '../plan/plan.ts';
import type { IsoDate } from '../text/dates.ts';
import { readDay } from '../text/iso-date.ts';

export interface LatestEntry {
  readonly entry: ProgressEntry;
  /** Null when the date cell does not name one day. */
  readonly day: IsoDate | null;
}

/**
 * The newest report that holds a value: by date when every such report has a readable one (of two on one day the
 * lower), else the lowest in the table, which is where people add. Null when no value is reported.
 */
export function latestEntry(entries: readonly ProgressEntry[]): LatestEntry | null {
  const reported = entries
    .filter(({ value }) => value.text !== '')
    .map((entry) => ({ entry, day: readDay(entry.date) }));
  const lowest = reported[reported.length - 1] ?? null;
  if (lowest === null || reported.some(({ day }) => day === null)) return lowest;
  return reported.reduce((newest, next) => ((next.day || '') >= (newest.day || '') ? next : newest), lowest);
}
