import { normalizeLabel } from '../../plan/normalize-label.ts';
import { NUMBERS, ORDINALS, placeInOrder } from './number-words.ts';

/** A part of the school year and its number. A grading period is a marking period, nine weeks are a quarter. */
export type Term = `${'quarter' | 'semester' | 'trimester' | 'marking period' | 'six weeks'} ${number}`;

const KINDS: Readonly<Record<string, string>> = {
  q: 'quarter',
  'nine weeks': 'quarter',
  mp: 'marking period',
  'grading period': 'marking period',
};
/** How many of a kind a year has, for the last of them. */
const IN_A_YEAR: Readonly<Record<string, number>> = { quarter: 4, semester: 2, trimester: 3, 'six weeks': 6 };

const COUNT = `(${[...NUMBERS.slice(0, 6), ...ORDINALS.slice(0, 6)].join('|')}|final|last|[1-6](?:st|nd|rd|th)?)`;
const TERM = '(quarter|semester|trimester|marking period|grading period|nine weeks|six weeks|mp|q)';
const TERM_NAME = new RegExp(
  `^(?:(?:the )?end of )?(?:the )?(?:${COUNT} ${TERM}|${TERM} ?${COUNT})(?: ends?)?(?: (?:of |in )?(?:the )?(?:sy )?(?:20)?\\d\\d (?:20)?\\d\\d(?: .*)?)?$`,
);

/** The term a phrase names, whatever year it adds: `Quarter 1 ends`, `second semester of 2025-26`, `end of Q3`, `MP4`. */
export function termOf(phrase: string): Term | null {
  const [, ordinal, kind, other, number] = TERM_NAME.exec(normalizeLabel(phrase)) ?? [];
  const written = kind ?? other;
  const count = ordinal ?? number;
  if (written === undefined || count === undefined) return null;
  const term = KINDS[written] ?? written;
  const place = placeInOrder(count) ?? IN_A_YEAR[term];
  return place === undefined ? null : (`${term} ${place}` as Term);
}

/** Short for a term and its number, as schools write it; `T1` is a tier elsewhere, but no time. */
const SHORT: Readonly<Record<string, string>> = {
  quarter: 'q',
  semester: 's',
  trimester: 't',
  'marking period': 'mp',
};

/** How goals may call a term: `first semester`, `semester 1`, `S1`. Empty for any other part of the calendar. */
export function termNames(part: string): readonly string[] {
  const [, kind, number] = /^(.*) (\d)$/.exec(part) ?? [];
  if (kind === undefined) return [];
  const short = SHORT[kind];
  const at = Number(number) - 1;
  const kinds = [kind, ...Object.keys(KINDS).filter((name) => name.includes(' ') && KINDS[name] === kind)];
  return [
    ...kinds.flatMap((name) => [`${ORDINALS[at]} ${name}`, `${name} ${number}`, `${name} ${NUMBERS[at]}`]),
    ...(short === undefined ? [] : [`${short}${number}`, `${short} ${number}`]),
  ];
}
