import { NUMBERS, ORDINALS } from './number-words.ts';
import { termPeriod, yearOf } from './periods.ts';
import { type CalendarPhrase, type CalendarTime, phrase, SCHOOL_YEAR, Y4 } from './phrase.ts';

const KIND = 'quarter|semester|trimester|marking period|grading period|nine weeks|six weeks';
const WHICH = `${ORDINALS.slice(0, 6).join('|')}|final|last|[1-6](?:st|nd|rd|th)`;
const OF_YEAR = `(?:,? (?:(?:of|in) )?(?:the )?(?:SY ?)?(?:20)?\\d\\d ?[-/] ?'?(${Y4}|\\d\\d)(?:,? ${SCHOOL_YEAR}| SY\\b)?)?`;

/** Terms, of the plan's year unless they name another: `second semester`, `Q3`, `MP4`, `first quarter of 2025-26`. */
export const terms = (): readonly CalendarPhrase[] => [
  phrase(`(${WHICH}) (${KIND})${OF_YEAR}`, ([, which, kind, year], planYear) =>
    term(kind, which, year, planYear),
  ),
  phrase(
    `(${KIND}) (${NUMBERS.slice(0, 6).join('|')}|[1-6])\\b${OF_YEAR}`,
    ([, kind, which, year], planYear) => term(kind, which, year, planYear),
  ),
  phrase(
    `(Q|MP) ?([1-6])\\b${OF_YEAR}`,
    ([, kind, which, year], planYear) =>
      term(kind === 'Q' ? 'quarter' : 'marking period', which, year, planYear),
    '',
  ),
];

function term(kind = '', which = '', year: string | undefined, planYear: number): CalendarTime | null {
  const said = yearOf(year);
  const period = termPeriod(kind, which, said?.year ?? planYear);
  return period && { ...period, grain: 'season', manner: said ? 'dated' : 'bare' };
}
