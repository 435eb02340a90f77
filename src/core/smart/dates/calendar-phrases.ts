import type { CalendarPhrase } from './phrase.ts';
import { planTimes } from './plan-times.ts';
import { schoolYears } from './school-years.ts';
import { seasons } from './seasons.ts';
import { terms } from './terms.ts';
import { yearsAndDurations } from './years-and-durations.ts';

/** Phrases of one kind. */
interface Phrases {
  /** A short sign that one of them may be there: the patterns themselves are only tried, and compiled, where there is one. */
  readonly sign: RegExp;
  readonly phrases: readonly CalendarPhrase[];
}

const allPhrases = (): readonly Phrases[] => [
  { sign: /\d\d ?[-/. ] ?'?\d\d|\d{6}|[SFA]Y|year/i, phrases: schoolYears() },
  {
    sign: /spring|fall|autumn|winter|summer|\bsp(?![a-z])|[BME]OY|mid|break|thanksgiving|beginning of/i,
    phrases: seasons(),
  },
  { sign: /[BE]OY|year|last day/i, phrases: planTimes() },
  { sign: /quarter|semester|trimester|period|weeks|\b(?:Q|MP) ?\d/i, phrases: terms() },
  { sign: /\d\d|year/i, phrases: yearsAndDurations() },
];

let known: readonly Phrases[] | undefined;

/** Every phrase a text may hold; longer matches win over shorter, so the order does not matter. */
export function calendarPhrases(plain: string): readonly CalendarPhrase[] {
  known ??= allPhrases();
  return known.flatMap(({ sign, phrases }) => (sign.test(plain) ? phrases : []));
}
