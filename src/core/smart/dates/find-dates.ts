import type { IsoDate, SchoolYear } from '../../text/dates.ts';
import { schoolYearBounds } from '../../text/school-year.ts';
import { overlaps, placeOf, type Range, spanOf, textAt, textBefore } from '../span.ts';
import { calendarPhrases } from './calendar-phrases.ts';
import type { DateMention } from './date-mention.ts';
import { eachMatch } from './each-match.ts';
import { type ExplicitDate, explicitDates } from './explicit-dates.ts';
import { findNamedDays } from './named-days.ts';
import { type LocalTime, onCalendar } from './on-calendar.ts';
import { type Day, lastDay } from './periods.ts';
import type { CalendarPhrase } from './phrase.ts';

/** May and March are also words: a month alone is a date in capitals and after one of these. */
const BEFORE_MONTH =
  /\b(?:by|in|of|between|until|before|through|from|since|to|and|mid|early|late|this|next|during|end|[-(,])[ -]*$/i;

/** A place that reads as a time, and the time; null when it is none after all and only keeps others from being read there. */
interface Candidate extends Range {
  readonly mention: DateMention | null;
}

/**
 * Every time a plain text names, in order. Percents must be blotted out first, or `May 31, 95%` reads as a year. No `Date` is read
 * in local time, so the answer is the same in every time zone. `local` puts the times of the school calendar on the district's own
 * days; without it they are the usual months.
 */
export function findDates(plain: string, schoolYear: SchoolYear, local?: LocalTime): readonly DateMention[] {
  const planYear = Number(schoolYearBounds(schoolYear).end.slice(0, 4));
  const candidates = [
    ...(local === undefined ? [] : findNamedDays(planYear, local)).map(asCandidate),
    ...calendarPhrases(plain).flatMap((phrase) => calendarDates(plain, planYear, phrase)),
    ...explicitDates(plain).map((date) => explicitDate(plain, planYear, date)),
  ];
  const found = longest(candidates, plain).flatMap(({ mention }) => (mention === null ? [] : [mention]));
  return local === undefined
    ? found
    : found.map((mention) => onCalendar(mention, textAt(plain, mention), local));
}

const asCandidate = (mention: DateMention): Candidate => ({
  start: mention.start,
  end: mention.end,
  mention,
});

const calendarDates = (plain: string, planYear: number, phrase: CalendarPhrase): readonly Candidate[] =>
  eachMatch(plain, phrase.pattern, (match) => {
    // `will fall` and `a fall of 5%` are no season.
    const said = plain.slice(Math.max(0, match.index - 8), match.index) + match[0];
    if (/\b(?:(?:will|shall|should|must) (?:spring|fall)\b|a fall$)/i.test(said)) return null;
    const time = phrase.read(match, planYear);
    if (time === null) return null;
    const { from, to, grain, manner, period = false, years } = time;
    const place = placeOf(match);
    const mention = { ...yearPlaceOf(plain, place), from: iso(from), to: iso(to), grain, manner, period };
    return { ...place, mention: years === undefined ? mention : { ...mention, years } };
  });

/** An apostrophe before a year in two digits is part of it. */
function yearPlaceOf(plain: string, { start, end }: Range): Range {
  const lead = /(?:^|\W)'$/.test(textBefore(plain, start, 2)) ? 1 : 0;
  const span = spanOf(plain, { start: start - lead, end });
  return { start: span.start, end: span.end };
}

/** Of places that overlap, the longest. */
function longest(candidates: readonly Candidate[], plain: string): readonly Candidate[] {
  const length = (place: Range): number => textAt(plain, place).trim().length;
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A day or a month by name or number, its year said or taken from the plan's. */
function explicitDate(plain: string, planYear: number, date: ExplicitDate): Candidate {
  const { month, day } = date;
  const place = yearPlaceOf(plain, date);
  const year = date.year ?? (month > 6 ? planYear - 1 : planYear);
  const text = textAt(plain, place);
  const last = lastDay(year, month);
  const isDate =
    year >= 2000 &&
    year <= 2060 &&
    month >= 1 &&
    month <= 12 &&
    (date.year !== null || standsAsDate(plain.slice(0, place.start), text));
  if (!isDate) return { start: date.start, end: date.end, mention: null };
  const mention: DateMention = {
    ...place,
    // “June 31” is meant as the last of June.
    from: iso([year, month, Math.min(day ?? 1, last)]),
    to: iso([year, month, Math.min(day ?? last, last)]),
    grain: day === null ? 'month' : 'day',
    manner: date.year === null ? 'planYear' : 'dated',
    period: false,
  };
  return { start: date.start, end: date.end, mention };
}

function standsAsDate(before: string, text: string): boolean {
  const near = before.slice(-20);
  if (/^\d/.test(text)) return /\b(?:by|on|before|until)\s*$/i.test(near);
  return /\d/.test(text) || (/^[A-Z]/.test(text) && BEFORE_MONTH.test(near));
}

const iso = ([year, month, day]: Day): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
