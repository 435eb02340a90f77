import type { Span } from './goal-check.ts';

/** A place in a text: UTF-16 positions, half open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a text at a place. */
export function textAt(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** What stands before a position, at most so many characters. */
export const textBefore = (text: string, end: number, most: number): string =>
  text.slice(Math.max(0, end - most), end);

/** Where a match stands; one that `matchAll` or `exec` found. */
export const placeOf = ({ index = 0, 0: found }: RegExpMatchArray): Range => ({
  start: index,
  end: index + found.length,
});

/** Every place a pattern with the flag `g` matches. */
export const placesOf = (text: string, pattern: RegExp): readonly Range[] =>
  [...text.matchAll(pattern)].map(placeOf);

/** The piece of `text` at a place, with the spaces at its ends left out. */
export function spanOf(text: string, { start, end }: Range): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: trimmed, start: start + lead, end: start + lead + trimmed.length };
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** No one writes it, and no pattern of ours fits it. */
export const BLOT = '\u0001';

/** The text with the given places blotted out, every other character where it was. */
export function blot(plain: string, places: readonly Range[]): string {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  let blotted = '';
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at) continue;
    blotted += plain.slice(at, start) + BLOT.repeat(end - start);
    at = end;
  }
  return blotted + plain.slice(at);
}
