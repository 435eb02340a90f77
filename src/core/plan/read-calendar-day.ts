import { readDay } from '../text/iso-date.ts';
import type { CalendarDay } from './district-profile.ts';

const TO = /\s+(?:to|through|until|thru|-)\s+|\s*[–—]\s*/i;

/**
 * One day, or the first and last day of a stretch (`2025-12-22 to 2026-01-02`), each with its year. Null for anything else, and
 * for a stretch that ends before it begins.
 */
export function readCalendarDay(text: string): Omit<CalendarDay, 'name'> | null {
  const days = text.split(TO).map(readDay);
  const [day, until] = days;
  if (days.length > 2 || !day || until === null) return null;
  if (until === undefined || until === day) return { day };
  return until < day ? null : { day, until };
}
