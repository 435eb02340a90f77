import type { Range } from '../span.ts';

/**
 * What a pattern finds in a text, left to right. `read` may move the match or refuse it; the search goes on behind what was read,
 * or one character on. It goes on in the rest of the text alone: `^` may stand in a cut word.
 */
export function eachMatch<Found extends Range>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Found | null,
): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  while (from <= text.length) {
    const match = pattern.exec(text.slice(from));
    if (match === null) break;
    match.index += from;
    const one = read(match);
    if (one !== null) found.push(one);
    from = one === null ? match.index + 1 : one.end;
  }
  return found;
}
