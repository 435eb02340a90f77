import type { Term } from '../lexicon/lexicon.ts';
import type { Quantity } from '../quantities.ts';
import { contains, overlaps, placeOf, placesOf, type Range, textBefore } from '../span.ts';
import type { InstrumentMention } from './instrument.ts';

/** People the goal names. */
export interface People extends Range {
  readonly who: 'student' | 'staff' | 'family';
  /** A school level that only heads the goal: `Elementary: …`. */
  readonly heading?: true;
}

const LEVEL =
  /\b(?:elementary|middle|(?:junior |senior )?high|primary|secondary|intermediate)(?: (?:and|&) (?:middle|high))?(?: ?schools?)?(?:ers)?\b/gi;
/** A school level names people when it counts them, heads the goal, or stands before what is measured. */
const LEVEL_BEFORE = /^ (?:students?|scholars|learners|pupils|grades)\b|^[^.;#@]{0,24}:/i;
const JOIN = /^ ?(?:(?:in|and|or|for|,|-|\/|of|who are|&) ?)?(?:the )?$/i;
const COHORT_END = /\b(?:end|completion) of (?:the )?$/i;
const LEAD = /\b(?:all of our|all our|all|each and every|each|every|our|any|both)(?: of)? $/i;

/** Everyone named, in order; neighbouring names (`students with disabilities in grades 3-5`) are one. */
export function findPeople(
  plain: string,
  terms: readonly Term[],
  quantities: readonly Quantity[],
  instruments: readonly InstrumentMention[],
): readonly People[] {
  const groups = terms.flatMap((term): readonly People[] =>
    term.kind === 'group' && !namesInstrument(plain, term, instruments)
      ? [{ start: term.start, end: term.end, who: term.entry.who }]
      : [],
  );
  const grades = quantities.flatMap((quantity): readonly People[] =>
    quantity.kind === 'grade' && !COHORT_END.test(textBefore(plain, quantity.start, 20))
      ? [{ start: quantity.start, end: quantity.end, who: 'student' }]
      : [],
  );
  const all = [...groups, ...grades, ...levels(plain, terms), ...cohorts(plain)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return join(plain, all).map((people) => withLead(plain, people));
}

/** `the class of 2028`, `the bottom 30%`: people by a year or a share. */
const COHORT = /\b(?:class|cohort) of 20\d\d\b|\b(?:top|bottom|lowest|highest)(?:[- ]performing)? \d{1,2}%/gi;
const cohorts = (plain: string): readonly People[] =>
  placesOf(plain, COHORT).map((place) => ({ ...place, who: 'student' }));

/** “student” in “student survey” names the survey; a grade before a test still names who sits it. */
const namesInstrument = (plain: string, term: Range, instruments: readonly InstrumentMention[]): boolean =>
  instruments.some(
    (instrument) =>
      contains(instrument, term) && (instrument.end > term.end || instrument.start < term.start),
  ) ||
  (!PLURAL.test(plain.slice(term.start, term.end)) && OF_THINGS.test(plain.slice(term.end, term.end + 80)));

/** One person's name before a thing describes the thing: `student discipline data`, `the teacher evaluation system`. */
const OF_THINGS =
  /^(?: (?!(?:and|or|in|on|at|of|for|to|by|with|from|as|who|that|is|will|shall|must|should|can)\b)[a-z-]+(?: and)?){0,3} (?:growth percentiles?|(?:level )?teams?|meetings|chairs?|referrals|services|department|surveys?|data|information|samples|handbook|council|systems?|profiles?|files|needs|ratios?|evaluations?|programs?|plans|schedules?|policies)\b|^ to (?:staff|teacher) ratio/i;
const PLURAL = /s$|^(?:all|each|every|both)\b/i;

function levels(plain: string, terms: readonly Term[]): readonly People[] {
  const found: People[] = [];
  for (const match of plain.matchAll(LEVEL)) {
    const { start, end } = placeOf(match);
    const heads = /(?:^|[\n.:;,-]\s*)$/.test(textBefore(plain, start, 3)) || start === 0;
    const after = plain.slice(end, end + 40);
    const measured = terms.some(
      (term) =>
        term.kind === 'area' &&
        term.start >= end &&
        term.start - end <= 24 &&
        /^[\w -]*$/.test(plain.slice(end, term.start)),
    );
    if (
      /ers$/i.test(match[0]) ||
      /^ (?:students?|scholars|learners|pupils|grades)\b/i.test(after) ||
      (heads && LEVEL_BEFORE.test(after)) ||
      (measured && /school|or high/i.test(match[0]) && !isSchoolName(plain, start))
    ) {
      found.push({
        start,
        end,
        who: 'student',
        ...(heads && /^[^.;#@]{0,24}:/.test(after) ? { heading: true } : {}),
      });
    }
  }
  return found;
}

/** `Lincoln High School` names a school, `the high school graduation rate` a level. */
const isSchoolName = (plain: string, start: number): boolean =>
  /\b(?!The\b)[A-Z][a-z]+ [A-Z]$/.test(textBefore(plain, start + 1, 21));

function join(plain: string, sorted: readonly People[]): readonly People[] {
  const joined: People[] = [];
  for (const people of sorted) {
    const last = joined[joined.length - 1];
    const near =
      last &&
      (overlaps(last, people) ||
        (people.start >= last.end && JOIN.test(plain.slice(last.end, people.start))));
    if (last && near)
      joined[joined.length - 1] = {
        ...last,
        end: Math.max(last.end, people.end),
        who: headOf(plain, last, people),
      };
    else joined.push(people);
  }
  return joined;
}

/** `ELL parents` are parents; of `staff and students` the students are those whose result it is. */
const headOf = (plain: string, last: People, next: People): People['who'] =>
  next.who === 'student' || (next.start >= last.end && plain.slice(last.end, next.start).trim() === '')
    ? next.who
    : last.who;

function withLead(plain: string, people: People): People {
  const lead = LEAD.exec(textBefore(plain, people.start, 16));
  return lead ? { ...people, start: people.start - lead[0].length } : people;
}
