import type { LocaleRules } from './locale.ts';
import { readTime } from './parse-time.ts';
import type { ParsedInput } from './parsed-input.ts';
import { serialOfDay } from './serial-date.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** Two digits: 00 to 29 are this century's. Assumed to be as in other spreadsheets. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function inOrder(first: string, second: string, rules: LocaleRules): { month: number; day: number } {
  const [month, day] = rules.order === 'mdy' ? [first, second] : [second, first];
  return { month: Number(month), day: Number(day) };
}

/** `6/12/2026`, `12.6.26`, `2026-06-12`. */
function threeNumbers(text: string, rules: LocaleRules): Day | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), format: 'yyyy-mm-dd' };
  }
  const [, first, , second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (!first || !second || !year) return null;
  return { ...inOrder(first, second, rules), year: fullYear(year), format: rules.dateFormat };
}

/** `3-5` and `1/2` are days of this year; `5/2026` and `2026-05` are months. */
function twoNumbers(text: string, rules: LocaleRules, thisYear: number): Day | null {
  const separators = rules.decimal === ',' ? '[-/.]' : '[-/]';
  const [, first, second] = new RegExp(`^(\\d{1,4})${separators}(\\d{1,4})\\.?$`).exec(text) ?? [];
  if (!first || !second || first.length === 3 || second.length === 3) return null;
  if (first.length === 4 && second.length === 4) return null;
  if (second.length === 4) return { year: Number(second), month: Number(first), day: 1, format: 'M/yyyy' };
  if (first.length === 4) return { year: Number(first), month: Number(second), day: 1, format: 'yyyy-mm' };
  return { ...inOrder(first, second, rules), year: thisYear, format: rules.dateFormat };
}

const names = new Map<string, ReadonlyMap<string, number>>();

function namesOf(tag: string, field: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const key = `${field} ${tag}`;
  const known = names.get(key);
  if (known) return known;
  const made = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const formatter = new Intl.DateTimeFormat(tag, { [field]: style, timeZone: 'UTC' });
    for (let n = 1; n <= 12; n += 1) {
      const date = field === 'month' ? Date.UTC(2026, n - 1, 1) : Date.UTC(2026, 0, n);
      made.set(formatter.format(date).toLowerCase().replace('.', ''), n);
    }
  }
  if (tag.startsWith('en') && field === 'month') made.set('sept', 9);
  names.set(key, made);
  return made;
}

/** The month and the numbers of a date with the month in words, in the order written; null for anything else. */
function wordsOf(text: string, rules: LocaleRules): { month: number; numbers: string[] } | null {
  const parts = text.toLowerCase().split(/[\s,/.-]+/);
  if (namesOf(rules.tag, 'weekday').has(parts[0] ?? '')) parts.shift();
  const months = namesOf(rules.tag, 'month');
  const words = parts.filter((part) => months.has(part));
  const numbers = parts.filter((part) => /^(\d{1,2}|\d{4})$/.test(part));
  const month = months.get(words[0] ?? '');
  if (month === undefined || words.length !== 1 || words.length + numbers.length !== parts.length)
    return null;
  return { month, numbers };
}

/** `June 12, 2026`, `12 June 2026`, `May 2026`, `12-Jun`. */
function monthInWords(text: string, rules: LocaleRules, thisYear: number): Day | null {
  const { month, numbers } = wordsOf(text, rules) ?? {};
  const [first, second] = numbers ?? [];
  if (month === undefined || first === undefined || (numbers?.length ?? 0) > 2) return null;
  if (second === undefined) {
    return first.length === 4
      ? { year: Number(first), month, day: 1, format: 'MMMM yyyy' }
      : { year: thisYear, month, day: Number(first), format: 'd-MMM' };
  }
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return { year: fullYear(year), month, day: Number(day), format: 'MMMM d, yyyy' };
}

/** A day as people type it, as a serial number; `thisYear` completes a day without a year. */
function readDay(text: string, rules: LocaleRules, thisYear: number): ParsedInput | null {
  const day =
    threeNumbers(text, rules) ?? twoNumbers(text, rules, thisYear) ?? monthInWords(text, rules, thisYear);
  if (!day) return null;
  const serial = serialOfDay(day.year, day.month, day.day);
  return serial === null ? null : { value: serial, numberFormat: day.format };
}

/** A day, a time, or a day followed by a time. */
export function readDayOrTime(text: string, rules: LocaleRules, thisYear: number): ParsedInput | null {
  const alone = readTime(text) ?? readDay(text, rules, thisYear);
  if (alone) return alone;
  const [, dayText, timeText] = /^(.+?),?\s+(\d{1,2}(?::.*|\s*[ap]\.?m\.?))$/i.exec(text) ?? [];
  const day = dayText === undefined ? null : readDay(dayText, rules, thisYear);
  const time = timeText === undefined ? null : readTime(timeText);
  if (typeof day?.value !== 'number' || typeof time?.value !== 'number') return null;
  return { value: day.value + time.value, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}
