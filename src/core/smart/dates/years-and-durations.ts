import { MONTHS } from '../../text/months.ts';
import { NUMBERS, placeInOrder } from './number-words.ts';
import { monthPeriod, yearOf } from './periods.ts';
import { type CalendarPhrase, type CalendarTime, dated, phrase, Y4 } from './phrase.ts';

const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}`;
const COUNT = `\\d{1,2}|${NUMBERS.join('|')}`;

/** Years and months by name: `Feb'24`, `class of 2026`, `by 2028`, `over the next three years`. */
export const yearsAndDurations = (): readonly CalendarPhrase[] => [
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
    ([, count], planYear) => duration(placeInOrder(count ?? '') ?? 0, planYear),
  ),
  phrase(`(${COUNT})[- ]year (?:goal|plan|period|span|target)`, ([, count], planYear) =>
    duration(placeInOrder(count ?? '') ?? 0, planYear),
  ),
];

function duration(years: number, planYear: number): CalendarTime | null {
  const end = planYear - 1 + years;
  if (!(years >= 1 && years <= 20)) return null;
  return { from: [planYear - 1, 7, 1], to: [end, 6, 30], grain: 'schoolYear', manner: 'duration', years };
}
