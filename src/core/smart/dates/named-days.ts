import type { IsoDate } from '../../text/dates.ts';
import { addDays } from '../../text/iso-date.ts';
import { firstMatch } from '../first-match.ts';
import { type Token, tokensOf } from '../lexicon/tokens.ts';
import { type Range, textBefore } from '../span.ts';
import type { DateMention } from './date-mention.ts';
import type { LocalTime } from './on-calendar.ts';
import { type CalendarEntry, calendarEntries } from './school-calendar.ts';

/** A name such as `Graduation` is a day only where the words before say so; `increase in graduation` is none. */
const BEFORE =
  /\b(?:by|until|till|before|prior to|no later than|through|after|since|following) (?:(?:the|our|this year's) )*((?:end|close|start|beginning) of (?:(?:the|our) )*)?$/i;
/** `As measured by report cards` names no day, though report cards may have one. */
const MEASURED =
  /\b(?:measured|shown|seen|evidenced|indicated|determined|monitored|assessed|judged|demonstrated|reported|documented|verified|tracked) (?:by|through) (?:(?:the|our) )*$/i;
/** Words that make a measure of the name: `graduation rate`. */
const NO_DAY_AFTER =
  /^ (?:rates?|requirements?|data|plans?|goals?|credits?|supports?|interventions?|instruction|students)\b/i;

/**
 * The days and stretches of the district's calendar that a goal calls by their names, in the plan's school year. `By winter break`
 * is the day before it begins, `by the end of winter break` and `after winter break` its last day; any other stretch ends with its last day.
 */
export function findNamedDays(planYear: number, { text, calendar }: LocalTime): readonly DateMention[] {
  const tokens = tokensOf(text);
  return calendarEntries(calendar)
    .filter(({ endYear }) => endYear === planYear)
    .flatMap((entry) =>
      entry.names
        .flatMap((words) => placesOf(words, tokens))
        .flatMap((place): readonly DateMention[] => {
          const lead = leadOf(text, place);
          if (lead === null) return [];
          const day = dayOf(entry, lead);
          return [{ ...place, from: day, to: day, grain: 'day', manner: 'planYear', period: false }];
        }),
    );
}

/** Where a name stands among the words of a text. */
function placesOf(words: readonly string[], tokens: readonly Token[]): readonly Range[] {
  return tokens.flatMap(({ start }, at) => {
    const last = tokens[at + words.length - 1];
    const isName = words.every((word, offset) => tokens[at + offset]?.word === word);
    return last && isName ? [{ start, end: last.end }] : [];
  });
}

/** The words that make a day of the name at a place; null where none do. */
function leadOf(text: string, { start, end }: Range): string | null {
  const before = textBefore(text, start, 60);
  const lead = firstMatch(BEFORE, before).toLowerCase();
  if (lead === '' || MEASURED.test(before)) return null;
  return NO_DAY_AFTER.test(text.slice(end, end + 20)) ? null : lead;
}

function dayOf({ part, from, to }: CalendarEntry, lead: string): IsoDate {
  if (/\b(?:start|beginning) of\b/.test(lead)) return from;
  const isBefore = part === 'break' && !/\b(?:end|close) of\b|^(?:after|since|following)\b/.test(lead);
  return isBefore ? addDays(from, -1) : to;
}
