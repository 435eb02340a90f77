import { MONTHS, monthNumber } from '../../text/months.ts';
import type { Range } from '../span.ts';
import { eachMatch } from './each-match.ts';
import { ORDINALS } from './number-words.ts';

/** A day, or a month where it says no day; null for a year it does not say. Not yet known to be in the calendar. */
export interface ExplicitDate extends Range {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** A way to write a date; its groups are named by what they hold: y, m (a number), n (a month's name), d. */
interface Form {
  /** A short sign that it may be there: the pattern itself is only tried, and compiled, where there is one. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const NAME =
  '(?<n>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|' +
  'sep(?:tember|t\\.?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = `(?<d>${[...ORDINALS].reverse().join('|').replace(/-/g, '[ -]')}|\\d{1,2}(?:st|nd|rd|th)?)`;
const YEAR = '(?<y>[12]\\d{3}|\\d{2}(?!\\w|:\\d|\\s+(?:am|pm)\\b))';
const AFTER_NAME = '(?=[^\\s\\w]|\\s+[^0-9]|\\s*$)';

const form = (sign: string, pattern: string): Form => ({
  sign: new RegExp(sign, 'i'),
  pattern: new RegExp(`(^|\\W)${pattern}`, 'gi'),
});

const MONTH_SIGN = `(?:${MONTHS.join('|')})`;
let forms: readonly Form[] | undefined;

const allForms = (): readonly Form[] => [
  // `2026-06-12`, `2026/6/12`, `2026 June 12`
  form('\\d{4}[-./\\s]', `(?<y>\\d{4})[-./\\s](?:${NAME}|(?<m>\\d{1,2}))[-./\\s](?<d>\\d{1,2})(?=\\W|$)`),
  // `6/12/2026`, `6-12-26`, `6/12`
  form('\\d[-./]\\d', '(?<m>\\d{1,2})([-./])(?<d>\\d{1,2})(?:[-./](?<y>\\d{4}|\\d{2}))?(?=[^\\w/]|$)'),
  // `6/2026`
  form('\\d/\\d{4}', '(?<m>\\d{1,2})/(?<y>\\d{4})(?!\\d)'),
  // `12 June 2026`, `the twelfth of June`
  form(
    `(?:\\d|st|nd|rd|th)[\\s/-]*(?:of\\s*)?${MONTH_SIGN}`,
    `${DAY}(?:-|/|\\s{0,3}(?:of)?\\s{0,3})${NAME}(?:(?:-|/|,?\\s{0,3})${YEAR})?(?=\\W|$)`,
  ),
  // `June 12, 2026`, `June twelfth`, `March 3 - 5, 2026`, of which the first day is read
  form(
    `${MONTH_SIGN}[a-z]*\\.?[-/\\s,]*(?:\\d|[a-z- ]{3,14}(?:st|nd|rd|th)\\b)`,
    `${NAME}(?:-|/|\\s*,?\\s*)${DAY}(?!\\s*(?:am|pm)\\b)(?:\\s*(?:to|-)\\s*\\d{1,2})?(?:\\s*(?:-|/|,|\\s)\\s*${YEAR})?(?=\\W|$)(?!:\\d)`,
  ),
  // `2026 June`
  form(
    `\\d(?:\\s*[-./,]?\\s*|\\s+of\\s+)${MONTH_SIGN}`,
    `(?<y>[12]\\d{3})(?:\\s*[-./,]?\\s*|\\s+of\\s+)${NAME}${AFTER_NAME}`,
  ),
  // `June 2026`, `June`
  form(MONTH_SIGN, `${NAME}\\s*(?:(?:,|-|of)?\\s*${YEAR})?${AFTER_NAME}`),
];

/** The days and months a text names as such, in any order; two may overlap. */
export function explicitDates(text: string): readonly ExplicitDate[] {
  forms ??= allForms();
  return forms
    .filter(({ sign }) => sign.test(text))
    .flatMap(({ pattern }) => eachMatch(text, pattern, (match) => dateIn(text, match)));
}

function dateIn(text: string, match: RegExpExecArray): ExplicitDate | null {
  const lead = (match[1] ?? '').length;
  const start = match.index + lead;
  const said = match[0].slice(lead).replace(/\s+$/, '');
  // `2/6/12` is none of ours.
  if (text.charAt(start - 1) === '/') return null;
  const date = partsOf(match.groups ?? {}, said);
  return date === null ? null : { start, end: start + said.length, ...date };
}

type Parts = Omit<ExplicitDate, 'start' | 'end'>;

function partsOf({ y, m, n, d }: Readonly<Record<string, string>>, said: string): Parts | null {
  if (y === undefined && n === undefined && !said.includes('/')) return null;
  const { month, day } = inOrder({
    month: n === undefined ? Number(m) : monthNumber(n),
    day: d === undefined ? null : dayOf(d),
  });
  const isDay = day === null || (day >= 1 && day <= 31);
  return isDay && month >= 1 && month <= 12 ? { year: y === undefined ? null : yearOf(y), month, day } : null;
}

/** `13/6/2026` can only mean the 13th of June. */
const inOrder = ({ month, day }: { month: number; day: number | null }) =>
  month > 12 && day !== null && day <= 12 ? { month: day, day: month } : { month, day };

const dayOf = (text: string): number => {
  const named = ORDINALS.indexOf(text.toLowerCase().replace(' ', '-'));
  return named < 0 ? parseInt(text, 10) : named + 1;
};

const yearOf = (text: string): number => {
  const year = Number(text);
  if (year >= 100) return year;
  return year > 50 ? 1900 + year : 2000 + year;
};
