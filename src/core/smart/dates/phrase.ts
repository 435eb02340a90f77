import type { Grain } from '../goal-check.ts';
import type { Manner } from './date-mention.ts';
import type { Period } from './periods.ts';

/** A phrase of the school calendar: how it is written, and the time it means when the plan's year ends in `planYear`. */
export interface CalendarPhrase {
  readonly pattern: RegExp;
  readonly read: (match: readonly (string | undefined)[], planYear: number) => CalendarTime | null;
}

export interface CalendarTime extends Period {
  readonly grain: Grain;
  readonly manner: Manner;
  readonly period?: boolean;
  readonly years?: number;
}

/** Pieces that patterns share. */
export const Y4 = '(?:19|20)\\d\\d';
export const SEASON = 'spring|fall|autumn|winter|summer';
export const SCHOOL_YEAR = '(?:school|academic) year';

export const phrase = (source: string, read: CalendarPhrase['read'], flags = 'i'): CalendarPhrase => ({
  pattern: new RegExp(`\\b(?:${source})`, `g${flags}`),
  read,
});

/** A time that carries its own year. */
export const dated = (grain: Grain, period: Period | null): CalendarTime | null =>
  period && { ...period, grain, manner: 'dated' };
