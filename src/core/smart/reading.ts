import type { IsoDate, SchoolYear } from '../text/dates.ts';
import { invariant } from '../text/invariant.ts';
import { isIsoDate } from '../text/iso-date.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { findDates } from './dates/find-dates.ts';
import type { LocalTime } from './dates/on-calendar.ts';
import { findInstruments, type InstrumentMention } from './elements/instrument.ts';
import { findPeople, type People } from './elements/population.ts';
import type { Direction, GoalToCheck } from './goal-check.ts';
import { findTerms } from './lexicon/find-terms.ts';
import type { Term } from './lexicon/lexicon.ts';
import { plainText } from './normalise.ts';
import { findQuantities } from './quantities.ts';
import { assignRoles } from './roles/assign-roles.ts';
import { dateRoles, type RoledDate } from './roles/date-roles.ts';
import { directionOf } from './roles/direction.ts';
import { asksEveryone } from './roles/everyone.ts';
import { type Frame, frameOf } from './roles/frame.ts';
import { type Measure, measuresOf, NO_MEASURE, type RoledQuantity } from './roles/measures.ts';
import { sentencesOf } from './sentences.ts';
import { blot, contains, overlaps, type Range } from './span.ts';

/** Everything found in one goal statement. Criteria and rules judge this, never the text anew. All places are in `text`. */
export interface GoalReading {
  readonly text: string;
  /** The text in plain characters, same length. */
  readonly plain: string;
  readonly today: IsoDate;
  readonly schoolYear: SchoolYear;
  /** The plan said its school year; else it was taken from today. */
  readonly knowsPlanYear: boolean;
  readonly sentences: readonly Range[];
  /** The sentences that tell the goal: the first, and those with a number of it. The rest tells of means and reasons. */
  readonly goalSentences: readonly Range[];
  readonly frames: readonly Frame[];
  readonly terms: readonly Term[];
  readonly people: readonly People[];
  readonly instruments: readonly InstrumentMention[];
  readonly quantities: readonly RoledQuantity[];
  readonly measures: readonly Measure[];
  /** The first of them, or one that holds nothing. */
  readonly first: Measure;
  readonly dates: readonly RoledDate[];
  readonly direction: Direction | null;
  /** A definite result is asked of every student, which counts as 100%. */
  readonly everyone: boolean;
}

/** Numbers, and dates, beyond which a text is no goal statement: the rest is not weighed, so that no text takes long. */
const MOST_FOUND = 40;

const MASKED_BEFORE_DATES = ['percent', 'points', 'scorePoints', 'percentile', 'multiple'];

/** Reads a goal: terms, then percents, then dates, then what the numbers and dates mean. */
export function readGoal(goal: GoalToCheck): GoalReading {
  const plain = plainText(goal.text);
  const schoolYear = planYearOf(goal);
  const sentences = sentencesOf(plain);
  const terms = withoutNamesInNames(findTerms(plain, goal.lexicon));
  const named = terms.filter(
    ({ kind, start, end }) => kind === 'instrument' && /\d/.test(plain.slice(start, end)),
  );
  const withoutNames = blot(plain, named);
  const numbers = findQuantities(withoutNames).slice(0, MOST_FOUND);
  const dates = findDates(
    blot(
      withoutNames,
      numbers.filter(({ kind }) => MASKED_BEFORE_DATES.includes(kind)),
    ),
    schoolYear,
    localTimeOf(goal, plain, terms),
  ).slice(0, MOST_FOUND);
  const quantities = numbers.filter((number) => !dates.some((date) => overlaps(date, number)));
  const frames = sentences.map((sentence) => frameOf(plain, sentence, quantities, dates));
  const roled = assignRoles(sentences, quantities, { plain, frames, dates });
  const measures = measuresOf(roled);
  const first = measures[0] ?? NO_MEASURE;
  const instruments = findInstruments(plain, terms, dates);
  const goalSentences = tellingSentences(sentences, roled);
  const inGoal = (place: Range): boolean => goalSentences.some((sentence) => contains(sentence, place));
  const people = findPeople(plain, terms, quantities, instruments).filter(inGoal);
  const everyone = asksEveryone(plain, people);
  return {
    text: goal.text,
    plain,
    today: goal.today,
    schoolYear,
    knowsPlanYear: goal.schoolYear !== undefined && readSchoolYear(goal.schoolYear) !== null,
    sentences,
    goalSentences,
    frames,
    terms: terms.filter(inGoal),
    instruments,
    people,
    quantities: roled,
    measures,
    first,
    dates: dateRoles(dates, sentences, frames, roled),
    direction: directionOf(frames, first, plain, everyone),
    everyone,
  };
}

/** The district's calendar, and the tests the goal names; undefined where the district gave none. */
const localTimeOf = (
  { calendar, lexicon = [] }: GoalToCheck,
  text: string,
  terms: readonly Term[],
): LocalTime | undefined =>
  calendar && {
    text,
    calendar,
    terms: lexicon,
    tests: terms.flatMap((term) => (term.kind === 'instrument' ? [term.entry.name] : [])),
  };

/** “English” in “English learners” names no subject. */
const withoutNamesInNames = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(
    (term) =>
      term.kind !== 'area' ||
      !terms.some(
        (other) =>
          other.kind === 'group' && contains(other, term) && other.end - other.start > term.end - term.start,
      ),
  );

function tellingSentences(
  sentences: readonly Range[],
  quantities: readonly RoledQuantity[],
): readonly Range[] {
  const telling = new Set(
    quantities.filter(({ role }) => role !== 'none' && role !== 'definition').map(({ sentence }) => sentence),
  );
  return sentences.filter((_, index) => index === 0 || telling.has(index));
}

/** The plan's school year; without one, the school year that holds today. */
function planYearOf({ schoolYear, today }: GoalToCheck): SchoolYear {
  const said = schoolYear === undefined ? null : readSchoolYear(schoolYear);
  if (said !== null) return said;
  invariant(isIsoDate(today), `today as YYYY-MM-DD, not ${today}`);
  const year = Number(today.slice(0, 4));
  const start = today.slice(5, 7) < '07' ? year - 1 : year;
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}
