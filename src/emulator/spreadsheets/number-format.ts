import { NotEmulated } from '../execution.ts';
import { type LocaleRules, localeRules } from './locale.ts';
import type { Scalar } from './model.ts';
import { dateOfSerial } from './serial-date.ts';

/** Names Sheets gives the automatic format. */
const AUTOMATIC: ReadonlySet<string> = new Set(['', 'General', '0.###############']);

/** The format to keep in a cell; undefined for automatic. */
export function formatToKeep(format: string): string | undefined {
  return AUTOMATIC.has(format) ? undefined : format;
}

/** What `getNumberFormat` gives for a cell's format. */
export function formatToTell(format: string | undefined): string {
  return format ?? '0.###############';
}

const withoutLiterals = (format: string) => format.replace(/"[^"]*"|\\./g, '');

/** True when a format shows a day, a time or a duration. */
export function isDateFormat(format: string): boolean {
  const bare = withoutLiterals(format);
  return /\[[hms]+\]/i.test(bare) || /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, ''));
}

const DATE_TOKENS = /"[^"]*"|\\.|\[h+\]|y+|m+|d+|h+|s+|am\/pm|./gi;

type DatePart = (date: Date, serial: number, tag: string, twelve: boolean) => string;

const two = (n: number) => String(n).padStart(2, '0');
const named = (options: Intl.DateTimeFormatOptions): DatePart => {
  return (date, _, tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
};
const hourOf = (date: Date, twelve: boolean) => (twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours());

/** By token in lower case; `n` stands for minutes. */
const DATE_PARTS: Readonly<Record<string, DatePart>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => two(date.getUTCFullYear() % 100),
  mmmm: named({ month: 'long' }),
  mmm: named({ month: 'short' }),
  mm: (date) => two(date.getUTCMonth() + 1),
  m: (date) => String(date.getUTCMonth() + 1),
  dddd: named({ weekday: 'long' }),
  ddd: named({ weekday: 'short' }),
  dd: (date) => two(date.getUTCDate()),
  d: (date) => String(date.getUTCDate()),
  '[h]': (_, serial) => String(Math.floor(Math.round(serial * 86_400) / 3600)),
  hh: (date, _, __, twelve) => two(hourOf(date, twelve)),
  h: (date, _, __, twelve) => String(hourOf(date, twelve)),
  nn: (date) => two(date.getUTCMinutes()),
  n: (date) => String(date.getUTCMinutes()),
  ss: (date) => two(date.getUTCSeconds()),
  s: (date) => String(date.getUTCSeconds()),
  'am/pm': (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
};

const isField = (token: string | undefined) => token !== undefined && /^(\[h|[ymdhs])/.test(token);

/** `m` after hours or before seconds means minutes. */
function nameMinutes(tokens: readonly string[]): string[] {
  return tokens.map((token, at) => {
    if (!/^m{1,2}$/.test(token)) return token;
    const before = tokens.slice(0, at).findLast(isField);
    const after = tokens.slice(at + 1).find(isField);
    return /^\[?h/.test(before ?? '') || after?.startsWith('s') ? token.replaceAll('m', 'n') : token;
  });
}

function formatDate(serial: number, format: string, rules: LocaleRules): string {
  const raw = format.match(DATE_TOKENS) ?? [];
  const tokens = nameMinutes(raw.map((token) => (/^["\\]/.test(token) ? token : token.toLowerCase())));
  const date = dateOfSerial(serial);
  const twelve = tokens.includes('am/pm');
  return tokens
    .map((token, at) => {
      const part = DATE_PARTS[token];
      if (part) return part(date, serial, rules.tag, twelve);
      if (/^[a-z[\]]/.test(token)) throw new NotEmulated(`The number format ${format}`);
      return token.startsWith('"') ? token.slice(1, -1) : token.startsWith('\\') ? token.slice(1) : raw[at];
    })
    .join('');
}

const LITERALS = String.raw`((?:"[^"]*"|\\.|\[\$[^\]]*\]|[ $€£()+/:-])*)`;
const SECTION = new RegExp(`^${LITERALS}([#,0]*[#0](?:\\.[0#]*)?)(E\\+0+)?(%?)${LITERALS}$`);
const WORDS_ONLY = new RegExp(`^${LITERALS}$`);

const literalText = (text: string) =>
  text.replace(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g,
    (_, quoted, escaped, currency) => quoted ?? escaped ?? currency ?? '',
  );

function formatDigits(size: number, pattern: string, exponent: string | undefined, tag: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const options = {
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: fraction.length,
    useGrouping: whole.includes(','),
  };
  const formatter = new Intl.NumberFormat(tag, options);
  if (exponent === undefined) return formatter.format(`${size}` as `${number}`);
  const [mantissa = '0', power = '0'] = size.toExponential(fraction.length).split('e');
  const digits = String(Math.abs(Number(power))).padStart(exponent.length - 2, '0');
  return `${formatter.format(Number(mantissa))}E${Number(power) < 0 ? '-' : '+'}${digits}`;
}

/** The section of a format for a number's sign, and whether the sign is the section's own affair. */
function sectionFor(value: number, format: string): { section: string; size: number; sign: string } {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [];
  const [positive = '', negative, zero] = sections;
  const size = Math.abs(value);
  if (value < 0)
    return negative ? { section: negative, size, sign: '' } : { section: positive, size, sign: '-' };
  return { section: value === 0 && zero ? zero : positive, size, sign: '' };
}

function formatNumber(value: number, format: string, rules: LocaleRules): string {
  const { section, size, sign } = sectionFor(value, format);
  if (WORDS_ONLY.test(section)) return literalText(section);
  const parts = SECTION.exec(section);
  if (!parts) throw new NotEmulated(`The number format ${format}`);
  const [, before = '', pattern = '', exponent, percent = '', after = ''] = parts;
  // Through the shortest decimal, because 0.07 * 100 is not 7.
  const shown = percent ? Number(`${size}e2`) : size;
  const digits = formatDigits(Number.isNaN(shown) ? size * 100 : shown, pattern, exponent, rules.tag);
  return `${sign}${literalText(before)}${digits}${percent}${literalText(after)}`;
}

/** Ten significant digits, and an exponent for the very large and small. Assumed from what Sheets shows. */
function formatAutomatic(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-5)) return formatNumber(value, '0.#####E+00', rules);
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  const options = { useGrouping: false, maximumFractionDigits: 20 };
  return new Intl.NumberFormat(rules.tag, options).format(`${shown}` as `${number}`);
}

/** A cell's value as people see it. A format that is not described here throws `NotEmulated` by name. */
export function formatValue(value: Scalar, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const rules = localeRules(locale);
  if (format === undefined) return formatAutomatic(value, rules);
  return isDateFormat(format) ? formatDate(value, format, rules) : formatNumber(value, format, rules);
}
