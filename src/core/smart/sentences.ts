import { firstMatch } from './first-match.ts';
import { placeOf, type Range, textBefore } from './span.ts';

/** Abbreviations whose point does not end a sentence; a single letter is one too. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|gr|grs|no|vs|yr|yrs|approx|avg|dr|mr|mrs|ms|st|e\.g|i\.e|etc|incl|min|max|dept|assoc|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|u\.s)$/i;

/** The number of a list item at the start of a line or sentence. */
const LIST_NUMBER = /(?:^|[\n.?!]\s{0,2})\d{1,2}$/;

/**
 * The sentences of a text, which together cover it. A line break ends one; a point, question or exclamation mark does when space
 * and something other than a small letter follow, and no abbreviation or list number stands before it.
 */
export function sentencesOf(plain: string): readonly Range[] {
  const ends: number[] = [];
  for (const match of plain.matchAll(/\n+|[.!?]["')\]]*(?=\s)/g)) {
    const { start, end } = placeOf(match);
    if (match[0].startsWith('\n') || endsSentence(plain, start, end)) ends.push(end);
  }
  if (ends[ends.length - 1] !== plain.length) ends.push(plain.length);
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

function endsSentence(plain: string, at: number, end: number): boolean {
  const before = textBefore(plain, at, 12);
  const next = firstMatch(/^\s+(\S)/, plain.slice(end, end + 12), 1);
  return !/[a-z]/.test(next) && !ABBREVIATION.test(before) && !LIST_NUMBER.test(before);
}
