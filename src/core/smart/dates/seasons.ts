import { monthPeriod, type Season, schoolYearPeriod, seasonOf, seasonPeriod, yearOf } from './periods.ts';
import { type CalendarPhrase, type CalendarTime, dated, phrase, SEASON, Y4 } from './phrase.ts';

const season = (name: string | undefined, year: string | undefined): CalendarTime | null =>
  dated('season', seasonPeriod(seasonOf(name), yearOf(year)));

/** Seasons with their year: `spring 2026`, `Fall of '25`, `2026 spring`, `spring 2025-26`. */
export const seasons = (): readonly CalendarPhrase[] => [
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
  phrase('(winter|holiday|christmas|thanksgiving|spring) break|thanksgiving', ([, name], planYear) =>
    breakOf(name ?? 'thanksgiving', planYear),
  ),
  phrase(`(?:last|previous|prior|this past) (${SEASON})`, ([, name], planYear) => {
    const time = bareSeason(seasonOf(name), planYear - 1);
    return time && { ...time, manner: 'past' };
  }),
  phrase(
    `(${SEASON})\\b(?! (?:from|below|under|by|short|behind)\\b| to (?!spring|winter))`,
    ([, name], planYear) => bareSeason(seasonOf(name), planYear),
  ),
  phrase(`(?:MOY|mid-?year)\\b(?: (${Y4})(?! ?[-/] ?\\d))?`, ([, year], planYear) =>
    year === undefined ? bareSeason('winter', planYear) : season('winter', year),
  ),
  phrase(
    `(?:middle|midpoint) of (?:the )?(?:(?:SY ?)?(?:20)?\\d\\d ?[-/] ?'?(${Y4}|\\d\\d) )?(?:school )?year`,
    ([, year], planYear) => (year === undefined ? bareSeason('winter', planYear) : season('winter', year)),
  ),
  phrase(`spring[- ]to[- ]spring(?: (${Y4}))?`, ([, year], planYear) => pair('spring', year, planYear)),
];

/** The month a break begins in. */
function breakOf(name: string, planYear: number): CalendarTime {
  const period = /spring/i.test(name)
    ? monthPeriod(planYear, 3)
    : monthPeriod(planYear - 1, /thanks/i.test(name) ? 11 : 12);
  return { ...period, grain: 'month', manner: 'bare' };
}

function pair(end: string | undefined, year: string | undefined, planYear: number): CalendarTime | null {
  const spring = year === undefined ? planYear : Number(year);
  const last = seasonPeriod(/winter|MOY/i.test(end ?? '') ? 'winter' : 'spring', { year: spring });
  return last && { from: [spring - 1, 9, 1], to: last.to, grain: 'season', manner: 'planYear', period: true };
}

function bareSeason(name: Season | null, planYear: number): CalendarTime | null {
  const year = name === 'fall' ? planYear - 1 : planYear;
  const period = seasonPeriod(name, { year });
  return period && { ...period, grain: 'season', manner: 'bare' };
}
