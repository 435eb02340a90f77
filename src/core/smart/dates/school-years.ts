import { monthPeriod, schoolYearPeriod, yearOf } from './periods.ts';
import { type CalendarPhrase, dated, phrase, SCHOOL_YEAR, Y4 } from './phrase.ts';

/** Both years of a school year: `2025-26`, `SY 25-26`, `'25-'26`, `201617`, `2025 2026 academic year`. */
const SPANS = [
  `(?:(?:SY|AY|${SCHOOL_YEAR}|year) ?)?(${Y4}) ?[-/] ?(${Y4}|\\d\\d)(?![\\d%])(?: ${SCHOOL_YEAR}| SY\\b)?`,
  `(${Y4}) (${Y4}) ${SCHOOL_YEAR}`,
  `(20\\d\\d)(\\d\\d)(?!\\d)(?: ${SCHOOL_YEAR})?`,
  `(?:SY|AY|${SCHOOL_YEAR}) ?'?(\\d\\d) ?[-/] ?'?(\\d\\d)(?!\\d)`,
  `(\\d\\d) ?[-/.] ?'?(\\d\\d) (?:${SCHOOL_YEAR}|SY\\b|EOY\\b|year\\b)`,
  "(\\d\\d) ?[-/] ?'(\\d\\d)(?!\\d)",
  // A bare 23/24 is a school year only where no share of 24 can be meant.
  '((?:1[5-9]|2\\d|3\\d))/(\\d\\d)(?![\\d/%])(?! (?:students|of|correct|points|teachers))',
];

/** School years, also by one of their two: `SY26`, `2026 school year`, `start of 2025-26`. */
export const schoolYears = (): readonly CalendarPhrase[] => [
  ...SPANS.map((source) => phrase(source, ([, a, b]) => dated('schoolYear', schoolYearPeriod(a, b)))),
  phrase(`(?:SY|FY|AY) ?'?(${Y4}|\\d\\d)(?! ?[-/]? ?\\d)`, ([, year]) => dated('schoolYear', yearOf(year))),
  phrase(`(${Y4}) ${SCHOOL_YEAR}|${SCHOOL_YEAR} (?:of )?(${Y4})(?! ?[-/]? ?\\d)`, ([, a, b]) =>
    dated('schoolYear', yearOf(a ?? b)),
  ),
  phrase(
    `(?:start|beginning) of (?:the )?(?:SY ?)?(${Y4}) ?[-/] ?(${Y4}|\\d\\d)(?![\\d%])(?: ${SCHOOL_YEAR}| SY\\b)?`,
    ([, a, b]) => schoolYearPeriod(a, b) && dated('month', monthPeriod(Number(a), 8)),
  ),
];
