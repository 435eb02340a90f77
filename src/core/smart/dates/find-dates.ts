import type { ParsedResult } from 'chrono-node/en';
import type { IsoDate, SchoolYear } from '../../text/dates.ts';
import { schoolYearBounds } from '../../text/school-year.ts';
import type { Grain } from '../goal-check.ts';
import { type Range, spanOf } from '../span.ts';
import { schoolChrono } from './chrono.ts';
import type { DateMention, Manner } from './date-mention.ts';
import { lastDay } from './periods.ts';

type Components = ParsedResult['start'];

/** May and March are also words: a month alone is a date in capitals and after one of these. */
const BEFORE_MONTH =
  /\b(?:by|in|of|until|before|through|from|since|to|and|mid|early|late|this|next|during|end|[-(,])[ -]*$/i;

/**
 * Every time a plain text names, in order. Percents must be blotted out first, or `May 31, 95%` reads as a year. Components are
 * read, never `Date` objects, so the answer is the same in every time zone.
 */
export function findDates(plain: string, schoolYear: SchoolYear): readonly DateMention[] {
  const planYear = Number(schoolYearBounds(schoolYear).end.slice(0, 4));
  const reference = { instant: new Date(Date.UTC(planYear, 0, 15, 12)), timezone: 0 };
  return schoolChrono()
    .parse(plain, reference)
    .map((result) => mentionOf(plain, planYear, result))
    .filter((mention): mention is DateMention => mention !== null);
}

function mentionOf(plain: string, planYear: number, result: ParsedResult): DateMention | null {
  const { start, end } = spanOf(plain, {
    start: result.index - (/(?:^|\W)'$/.test(plain.slice(0, result.index).slice(-2)) ? 1 : 0),
    end: result.index + result.text.length,
  });
  const tags = [...result.tags()];
  const grain = tagged(tags, 'grain:') as Grain | undefined;
  if (grain === undefined) return explicitDate(plain, planYear, result.start, { start, end });
  const years = tagged(tags, 'years:');
  return {
    start,
    end,
    from: isoOf(result.start),
    to: isoOf(result.end ?? result.start),
    grain,
    manner: tagged(tags, 'manner:') as Manner,
    period: tags.includes('period'),
    ...(years === undefined ? {} : { years: Number(years) }),
  };
}

const tagged = (tags: readonly string[], prefix: string): string | undefined =>
  tags.find((tag) => tag.startsWith(prefix))?.slice(prefix.length);

/** A date chrono found by itself: a day or a month, its year said or taken from the plan's. */
function explicitDate(plain: string, planYear: number, found: Components, place: Range): DateMention | null {
  const month = found.get('month') ?? 0;
  const saysYear = found.isCertain('year');
  const year = saysYear ? (found.get('year') ?? 0) : month > 6 ? planYear - 1 : planYear;
  const text = plain.slice(place.start, place.end);
  if (year < 2000 || year > 2060 || (!saysYear && !standsAsDate(plain.slice(0, place.start), text)))
    return null;
  const manner = saysYear ? 'dated' : 'planYear';
  if (found.isCertain('day')) {
    const day = iso(year, month, found.get('day') ?? 1);
    return { ...place, from: day, to: day, grain: 'day', manner, period: false };
  }
  const last = iso(year, month, lastDay(year, month));
  return { ...place, from: iso(year, month, 1), to: last, grain: 'month', manner, period: false };
}

function standsAsDate(before: string, text: string): boolean {
  const near = before.slice(-20);
  if (/^\d/.test(text)) return /\b(?:by|on|before|until)\s*$/i.test(near);
  return /\d/.test(text) || (/^[A-Z]/.test(text) && BEFORE_MONTH.test(near));
}

const isoOf = (found: Components): IsoDate =>
  iso(found.get('year') ?? 0, found.get('month') ?? 1, found.get('day') ?? 1);

const iso = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
