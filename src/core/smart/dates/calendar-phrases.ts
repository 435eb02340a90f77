import type { Grain } from '../goal-check.ts';
import type { Manner } from './date-mention.ts';
import {
  monthPeriod,
  type Period,
  type Season,
  schoolYearPeriod,
  seasonOf,
  seasonPeriod,
  termPeriod,
  yearOf,
} from './periods.ts';

/** A phrase of the school calendar: how it is written, and the time it means when the plan's year ends in `planYear`. */
export interface CalendarPhrase {
  readonly pattern: RegExp;
  readonly read: (match: readonly (string | undefined)[], planYear: number) => CalendarTime | null;
}

interface CalendarTime extends Period {
  readonly grain: Grain;
  readonly manner: Manner;
  readonly period?: boolean;
  readonly years?: number;
}

const Y4 = '(?:19|20)\\d\\d';
const SEASON = 'spring|fall|autumn|winter|summer';
const SCHOOL_YEAR = '(?:school|academic) year';
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const COUNT = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten';
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const phrase = (source: string, read: CalendarPhrase['read'], flags = 'i'): CalendarPhrase => ({
  pattern: new RegExp(`\\b(?:${source})`, flags),
  read,
});

const dated = (grain: Grain, period: Period | null): CalendarTime | null =>
  period && { ...period, grain, manner: 'dated' };

const countOf = (word = ''): number => COUNTS.indexOf(word.toLowerCase()) + 1 || Number(word);

/** School years: `2025-26`, `SY 25-26`, `'25-'26`, `201617`, `2025 2026 academic year`, `SY26`. */
const schoolYears = (): readonly CalendarPhrase[] => [
  phrase(
    `(?:(?:SY|AY|${SCHOOL_YEAR}|year) ?)?(${Y4}) ?[-/] ?(${Y4}|\\d\\d)(?![\\d%])(?: ${SCHOOL_YEAR}| SY\\b)?`,
    ([, a, b]) => dated('schoolYear', schoolYearPeriod(a, b)),
  ),
  phrase(`(${Y4}) (${Y4}) ${SCHOOL_YEAR}`, ([, a, b]) => dated('schoolYear', schoolYearPeriod(a, b))),
  phrase(`(20\\d\\d)(\\d\\d)(?!\\d)(?: ${SCHOOL_YEAR})?`, ([, a, b]) =>
    dated('schoolYear', schoolYearPeriod(a, b)),
  ),
  phrase(`(?:SY|AY|${SCHOOL_YEAR}) ?'?(\\d\\d) ?[-/] ?'?(\\d\\d)(?!\\d)`, ([, a, b]) =>
    dated('schoolYear', schoolYearPeriod(a, b)),
  ),
  phrase(`(\\d\\d) ?[-/] ?'?(\\d\\d) (?:${SCHOOL_YEAR}|SY\\b)`, ([, a, b]) =>
    dated('schoolYear', schoolYearPeriod(a, b)),
  ),
  phrase(`(\\d\\d) ?[-/] ?'(\\d\\d)(?!\\d)`, ([, a, b]) => dated('schoolYear', schoolYearPeriod(a, b))),
  // A bare 23/24 is a school year only where no share of 24 can be meant.
  phrase(
    '((?:1[5-9]|2\\d|3\\d))/(\\d\\d)(?![\\d/%])(?! (?:students|of|correct|points|teachers))',
    ([, a, b]) => dated('schoolYear', schoolYearPeriod(a, b)),
  ),
  phrase(`(?:SY|FY|AY) ?'?(${Y4}|\\d\\d)(?! ?[-/]? ?\\d)`, ([, year]) => dated('schoolYear', yearOf(year))),
  phrase(`(${Y4}) ${SCHOOL_YEAR}|${SCHOOL_YEAR} (?:of )?(${Y4})(?! ?[-/]? ?\\d)`, ([, a, b]) =>
    dated('schoolYear', yearOf(a ?? b)),
  ),
];

const season = (name: string | undefined, year: string | undefined): CalendarTime | null =>
  dated('season', seasonPeriod(seasonOf(name), yearOf(year)));

/** Seasons with their year: `spring 2026`, `Fall of '25`, `2026 spring`, `spring 2025-26`. */
const seasons = (): readonly CalendarPhrase[] => [
  phrase(
    `(${SEASON}|sp)(?: semester| term)?(?: of|,|-)? ?'?(${Y4}|'?\\d\\d)(?![\\d-]\\d|\\d|%)`,
    ([, name, year]) => season(name, year),
  ),
  phrase(`(${Y4}) (${SEASON})`, ([, year, name]) => season(name, year)),
  phrase(
    `(${SEASON})(?: of|,)? (?:the )?(?:SY ?)?(${Y4}|\\d\\d) ?[-/] ?(${Y4}|\\d\\d)(?!\\d)`,
    ([, name, a, b]) => schoolYearPeriod(a, b) && season(name, /fall|autumn/i.test(name ?? '') ? a : b),
  ),
  phrase(
    `(?:fall|autumn|BOY|beginning of (?:the )?year)(?:[- ]to[- ]|[- ]through[- ]| ?- ?)(spring|winter|EOY|MOY|end of (?:the )?year)(?: of)?(?: (${Y4}))?`,
    ([, end, year], planYear) => pair(end, year, planYear),
  ),
  phrase(`spring[- ]to[- ]spring(?: (${Y4}))?`, ([, year], planYear) => pair('spring', year, planYear)),
];

function pair(end: string | undefined, year: string | undefined, planYear: number): CalendarTime | null {
  const spring = year === undefined ? planYear : Number(year);
  const last = seasonPeriod(/winter|MOY/i.test(end ?? '') ? 'winter' : 'spring', { year: spring });
  return last && { from: [spring - 1, 9, 1], to: last.to, grain: 'season', manner: 'planYear', period: true };
}

/** Times the plan's own year dates: `this year`, `by spring`, `EOY`, `second semester`, `midyear`. */
const planTimes = (): readonly CalendarPhrase[] => [
  phrase(`(${SEASON})\\b`, ([, name], planYear) => bareSeason(seasonOf(name), planYear)),
  phrase('MOY\\b|mid-?year\\b|middle of (?:the )?(?:school )?year', (_, planYear) =>
    bareSeason('winter', planYear),
  ),
  phrase('BOY\\b|(?:beginning|start) of (?:the |this |each )?(?:school |academic )?year', (_, planYear) => ({
    from: [planYear - 1, 8, 1],
    to: [planYear - 1, 10, 31],
    grain: 'season',
    manner: 'bare',
  })),
  phrase(
    `EOY\\b|year-end\\b|end-of-(?:the-)?(?:school-)?year|last day of school|(?:end|close|conclusion) of (?:the |this |our )?(?:current |upcoming )?(?:school |academic |calendar )?year(?: (${Y4})(?! ?[-/] ?\\d))?(?! ?\\d)`,
    ([, year], planYear) => ({
      ...(schoolYearPeriod(String(Number(year ?? planYear) - 1), String(year ?? planYear)) ??
        monthPeriod(planYear, 6)),
      grain: 'schoolYear',
      manner: 'bare',
    }),
  ),
  phrase(
    "(?:(?:the|our) )?(this|current|coming|upcoming|next|following|last|previous|prior|past) (?:school |academic |calendar )?year\\b(?!'s growth| of growth)",
    ([, which], planYear) => relativeYear(which ?? '', planYear),
  ),
  phrase(
    '(?:during|over|within|in) (?:the course of )?(?:the|one|1) (?:full )?(?:school|academic) year\\b',
    (_, planYear) => ({
      ...monthPeriod(planYear, 6),
      from: [planYear - 1, 7, 1],
      grain: 'schoolYear',
      manner: 'planYear',
    }),
  ),
  phrase(
    '(first|second|third|fourth|final|1st|2nd|3rd|4th) (quarter|semester|trimester|marking period|grading period)|(quarter|semester|trimester|marking period) (one|two|three|four|[1-4])\\b',
    ([, ordinal, kind, other, number], planYear) =>
      bareTerm(kind ?? other ?? '', ordinal ?? number ?? '', planYear),
  ),
  phrase('Q([1-4])\\b', ([, number], planYear) => bareTerm('quarter', number ?? '', planYear), ''),
];

function bareSeason(name: Season | null, planYear: number): CalendarTime | null {
  const year = name === 'fall' ? planYear - 1 : planYear;
  const period = seasonPeriod(name, { year });
  return period && { ...period, grain: 'season', manner: 'bare' };
}

function relativeYear(which: string, planYear: number): CalendarTime | null {
  const past = /last|previous|prior|past/i.test(which);
  const end = planYear + (past ? -1 : /next|following/i.test(which) ? 1 : 0);
  const period = schoolYearPeriod(String(end - 1), String(end));
  return period && { ...period, grain: 'schoolYear', manner: past ? 'past' : 'planYear' };
}

function bareTerm(kind: string, number: string, planYear: number): CalendarTime | null {
  const period = termPeriod(kind, number, planYear);
  return period && { ...period, grain: 'season', manner: 'bare' };
}

/** Years and months by name: `Feb'24`, `class of 2026`, `by 2028`, `over the next three years`. */
const others = (): readonly CalendarPhrase[] => [
  phrase(`${MONTH}\\.? ?'(\\d\\d)(?!\\d)`, ([, month, year]) => {
    const read = yearOf(year);
    return read && dated('month', monthPeriod(read.year, month ?? ''));
  }),
  phrase(`(?:class|cohort) of (${Y4})`, ([, year]) => dated('year', yearOf(year))),
  phrase(
    `(${Y4})(?![\\d%/]|-\\d|,\\d|\\.\\d| (?:students|points|minutes|hours|books|referrals|incidents|words))`,
    ([, year]) => dated('year', yearOf(year)),
  ),
  phrase(
    `(?:(?:over|within|in|during|for|across|throughout) (?:a |the )?(?:(?:next|coming|following|upcoming) )?|(?:next|coming|following) )(${COUNT})[ -](?:school |academic )?years?\\b(?!'s? growth| of growth)`,
    ([, count], planYear) => duration(countOf(count), planYear),
  ),
  phrase(`(${COUNT})-year (?:goal|plan|period|span|target)`, ([, count], planYear) =>
    duration(countOf(count), planYear),
  ),
  phrase(`(?:past|last|previous|prior) (?:${COUNT}) (?:school )?years`, (_, planYear) =>
    relativeYear('last', planYear),
  ),
];

function duration(years: number, planYear: number): CalendarTime | null {
  const end = planYear - 1 + years;
  if (!(years >= 1 && years <= 20)) return null;
  return { from: [planYear - 1, 7, 1], to: [end, 6, 30], grain: 'schoolYear', manner: 'duration', years };
}

/** Every phrase; longer matches win over shorter, so the order does not matter. */
export const calendarPhrases = (): readonly CalendarPhrase[] => [
  ...schoolYears(),
  ...seasons(),
  ...planTimes(),
  ...others(),
];
