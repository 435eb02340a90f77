import type { CalendarDay, DistrictTerm } from '../../plan/district-profile.ts';
import type { IsoDate } from '../../text/dates.ts';
import { addDays } from '../../text/iso-date.ts';
import { findTerms } from '../lexicon/find-terms.ts';
import type { DateMention } from './date-mention.ts';
import {
  type CalendarEntry,
  type CalendarPart,
  calendarEntries,
  endYearOf,
  type TestingSeason,
} from './school-calendar.ts';
import { termOf } from './term-names.ts';

/** What the district says about time, and the tests the goal names, whose own windows count before the general ones. */
export interface LocalTime {
  /** The goal's plain text, names of tests included: a row of the calendar may be called like one. */
  readonly text: string;
  readonly calendar: readonly CalendarDay[];
  readonly terms: readonly DistrictTerm[];
  /** Names of the lexicon. */
  readonly tests: readonly string[];
}

/**
 * A time of the school calendar, on the days the district's calendar gives it for that school year: `spring 2026` ends with
 * the last day of school or the test's spring window, `Q3` on the day the quarter ends. What the calendar does not list stays
 * as the usual months have it; explicit days and months are never touched.
 */
export function onCalendar(mention: DateMention, text: string, local: LocalTime): DateMention {
  if (BREAK.test(text)) return beforeBreak(mention, local);
  if (!['season', 'schoolYear'].includes(mention.grain) || mention.manner === 'duration') return mention;
  const year = yearBook(local, endYearOf(mention.to));
  const term = termOf(text);
  if (term !== null) return onDay(mention, year.entry(term));
  const found = RESOLVERS.find(([pattern]) => pattern.test(text));
  return found ? found[1](mention, year) : mention;
}

const BREAK = /\bbreak$|^thanksgiving$/i;

/** By whatever name a goal calls it, the break is the one that begins in its month; spring break may wait until April. */
function beforeBreak(mention: DateMention, { calendar }: LocalTime): DateMention {
  const { from, to } = mention;
  const latest = from.slice(5, 7) === '03' ? `${from.slice(0, 4)}-04-30` : to;
  const found = calendarEntries(calendar).find(
    (entry) => entry.part === 'break' && entry.from >= from && entry.from <= latest,
  );
  if (found === undefined) return mention;
  const day = addDays(found.from, -1);
  return { ...mention, from: day, to: day, grain: 'day' };
}

/** What the calendar lists for one school year. */
interface YearBook {
  readonly entry: (...parts: readonly CalendarPart[]) => CalendarEntry | undefined;
  /** The window of a test the goal names, else, when asked for, the general one. */
  readonly window: (season: TestingSeason, general: boolean) => CalendarEntry | undefined;
}

function yearBook({ calendar, terms, tests }: LocalTime, endYear: number): YearBook {
  const entries = calendarEntries(calendar).filter((entry) => entry.endYear === endYear);
  const testsOf = ({ name }: CalendarEntry): readonly string[] =>
    findTerms(name, terms).flatMap((term) => (term.kind === 'instrument' ? [term.entry.name] : []));
  return {
    entry: (...parts) =>
      parts.map((part) => entries.find((entry) => entry.part === part)).find((entry) => entry !== undefined),
    window: (season, general) => {
      const windows = entries
        .filter(({ part }) => part === `window ${season}`)
        .map((entry) => ({ entry, of: testsOf(entry) }));
      const own = windows.find(({ of }) => of.some((test) => tests.includes(test)));
      return (own ?? (general ? windows.find(({ of }) => of.length === 0) : undefined))?.entry;
    },
  };
}

type Resolver = (mention: DateMention, year: YearBook) => DateMention;

const until = (mention: DateMention, to: IsoDate | undefined): DateMention =>
  to === undefined ? mention : { ...mention, to };

/** The time is known to the day. */
const onDay = (mention: DateMention, entry: CalendarEntry | undefined): DateMention =>
  entry === undefined ? mention : { ...mention, from: entry.from, to: entry.to, grain: 'day' };

const inSeason =
  (season: TestingSeason): Resolver =>
  (mention, year) => {
    const own = year.window(season, false);
    if (own) return { ...mention, from: mention.period ? mention.from : own.from, to: own.to };
    if (season === 'fall')
      return { ...mention, from: year.entry('firstDay', 'yearStart')?.from ?? mention.from };
    return season === 'spring' ? until(mention, year.entry('lastDay', 'yearEnd')?.to) : mention;
  };

/** How a time is said, and what the calendar makes of it; the first that fits counts. */
const RESOLVERS: readonly (readonly [RegExp, Resolver])[] = [
  [/^FY/i, (mention, year) => until(mention, year.entry('fiscalYear')?.to)],
  // `fall to spring` is a period: its end is what the calendar may know better.
  [/\b(?:to|through|-) ?(?:spring|EOY|end of)/i, inSeason('spring')],
  [/\b(?:to|through|-) ?(?:winter|MOY)/i, inSeason('winter')],
  [/\bEOY\b/, (mention, year) => onDay(mention, year.window('spring', true) ?? lastDayOf(year))],
  [/^(?:end|close|conclusion|year-end|last)\b/i, (mention, year) => onDay(mention, lastDayOf(year))],
  [/\bBOY\b/, (mention, year) => onDay(mention, year.window('fall', true) ?? firstDayOf(year))],
  [/^(?:beginning|start)\b/i, (mention, year) => onDay(mention, firstDayOf(year))],
  [
    /\bMOY\b|^mid|^middle/i,
    (mention, year) => onDay(mention, year.window('winter', true) ?? year.entry('semester 1')),
  ],
  [/\b(?:spring|sp)\b/i, inSeason('spring')],
  [/\b(?:fall|autumn)\b/i, inSeason('fall')],
  [/\bwinter\b/i, inSeason('winter')],
  [/\bsummer\b/i, (mention) => mention],
  [
    /./,
    (mention, year) => ({
      ...until(mention, year.entry('yearEnd', 'lastDay')?.to),
      from: year.entry('yearStart', 'firstDay')?.from ?? mention.from,
    }),
  ],
];

const lastDayOf = (year: YearBook): CalendarEntry | undefined => year.entry('lastDay', 'yearEnd');
const firstDayOf = (year: YearBook): CalendarEntry | undefined => year.entry('firstDay', 'yearStart');
