import { monthPeriod, schoolYearPeriod, yearOf } from './periods.ts';
import { type CalendarPhrase, dated, phrase, SCHOOL_YEAR, Y4 } from './phrase.ts';

/** School years: `2025-26`, `SY 25-26`, `'25-'26`, `201617`, `2025 2026 academic year`, `SY26`. */
export const schoolYears = (): readonly CalendarPhrase[] => [
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
  phrase(`(\\d\\d) ?[-/.] ?'?(\\d\\d) (?:${SCHOOL_YEAR}|SY\\b|EOY\\b|year\\b)`, ([, a, b]) =>
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
  phrase(
    `(?:start|beginning) of (?:the )?(?:SY ?)?(${Y4}) ?[-/] ?(${Y4}|\\d\\d)(?![\\d%])(?: ${SCHOOL_YEAR}| SY\\b)?`,
    ([, a, b]) => schoolYearPeriod(a, b) && dated('month', monthPeriod(Number(a), 8)),
  ),
];
