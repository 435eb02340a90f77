import type { Range } from '../span.ts';

/**
 * What a pattern with the flag `g` finds in a text, left to right. `read` may refuse a match; the search goes on behind what
 * was read, or one character on.
 */
export function eachMatch<Found extends Range>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Found | null,
): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  while (from <= text.length) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    const one = read(match);
    if (one !== null) found.push(one);
    from = one === null ? match.index + 1 : one.end;
  }
  return found;
}
