import { placesOf, type Range, textAt } from './span.ts';

const BLANK =
  /\b(?:TBD|TBA|TBC|XX+)\b|\b[Xx]{1,3} ?%|_{2,}|\[[^\]]{0,40}\]|<(?!(?:[abipu]|em|br|div|li|[ou]l|span|strong)\b)[A-Za-z][^<>]{0,40}>|\?{2,}|\b(?:insert|enter) (?:date|number|percent|baseline|target|name|grade|assessment)\b|\b(?:baseline|target)s? (?:target )?(?:to come|to be (?:determined|set|established|added))\b/gi;

/** A blank or a note to fill in later, and what it stands for where the words around it tell. */
interface Blank extends Range {
  readonly holds: 'number' | 'date' | null;
}

/** The blanks of a plain text, in order: `XX%`, `____`, `[date]`, `TBD`. */
export const blanksOf = (plain: string): readonly Blank[] =>
  placesOf(plain, BLANK).map((place) => ({
    ...place,
    holds: heldBy(textAt(plain, place), plain.slice(0, place.start), plain.slice(place.end)),
  }));

/** True when a blank stands for a number or date: that something is missing is then the matter of the blank's own rule. */
export const hasBlankFor = (plain: string, holds: 'number' | 'date'): boolean =>
  blanksOf(plain).some((blank) => blank.holds === holds);

function heldBy(words: string, before: string, after: string): Blank['holds'] {
  const isNumber =
    /%|percent|number|target|baseline/i.test(words) ||
    /^ ?(?:%|percent)/i.test(after) ||
    /\b(?:from|to|at|of|baseline:?) $/i.test(before);
  if (isNumber) return 'number';
  return /date|year|month|day/i.test(words) || /\b(?:by|before|until) [^,.;%]{0,20}$/i.test(before)
    ? 'date'
    : null;
}
