/** Days from 1899-12-30, which Sheets counts from, to 1970-01-01. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  const settings = { timeZone, calendar: 'iso8601', hourCycle: 'h23', ...numeric, ...time } as const;
  const made = new Intl.DateTimeFormat('en-US', settings);
  formatters.set(timeZone, made);
  return made;
}

/** What the clocks of a zone show at an instant, as if that were UTC; to the second, as Intl tells it. */
function localMs(instant: number, timeZone: string): number {
  const parts = wallClock(timeZone).formatToParts(instant);
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
}

const offsetMs = (instant: number, timeZone: string) =>
  localMs(instant, timeZone) - Math.floor(instant / 1000) * 1000;

/** The serial number of an instant (ms since 1970-01-01 UTC) on the clocks of a zone. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + offsetMs(instant, timeZone)) / DAY_MS + EPOCH;
}

/**
 * The instant at which the clocks of a zone show a serial number, to the millisecond. A time that the change to
 * summer time leaves out is read with the offset before the change; one that occurs twice is the first.
 */
export function instantOfSerial(serial: number, timeZone: string): number {
  const local = Math.round((serial - EPOCH) * DAY_MS);
  const before = local - offsetMs(local - DAY_MS, timeZone);
  const after = local - offsetMs(local + DAY_MS, timeZone);
  const shows = (instant: number) => instant + offsetMs(instant, timeZone) === local;
  return !shows(before) && shows(after) ? after : before;
}

/** The serial number of a day; null when there is no such day. Months count from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? date.getTime() / DAY_MS + EPOCH : null;
}

/** The day and time a serial number stands for, in the UTC fields of a date, to the second. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - EPOCH) * 86_400) * 1000);
}
