import type { Tag } from './plan.ts';

const SEPARATOR = ' · ';
/** An id as districts write them without a list to compare with: `P2`, `SP12`, `1.B`, `P2.1`. Never `3` or `K-2`. */
const CODE = /^([A-Za-z]{1,4}\d{1,3}(?:\.[0-9A-Za-z]{1,2})?|\d{1,2}\.[A-Za-z])(?=$|\s*[-–—:·|]|\.\s)/u;
const LONGEST_ID = 24;

/** The text of a tag, such as `P2 · Instruction`; the id alone when there is no name. */
export const formatTag = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  name === '' ? id : `${id}${SEPARATOR}${name}`;

/**
 * Reads `P2 · Instruction`, `P2`, `P2 - x`, `P2: x`; and, where `knownIds` are given, any of those ids followed by the
 * end or by something that is not a letter or digit (case is ignored, the known spelling returned). The id is null
 * when none can be read, and when the text holds a second tag on a line of its own.
 */
export function readTag(text: string, knownIds: readonly string[] = []): Tag {
  const tag = text.trim();
  const [first = '', ...rest] = tag.split('\n');
  const second = rest.some((line) => idAtStart(line.trim(), knownIds) !== null);
  return { text: tag, id: second ? null : idAtStart(first.trim(), knownIds) };
}

function idAtStart(line: string, knownIds: readonly string[]): string | null {
  const known = knownIds.filter((id) => id !== '' && startsWithId(line, id));
  const longest = known.sort((one, other) => other.length - one.length)[0];
  if (longest !== undefined) return longest;
  const separated = line.split(SEPARATOR);
  const head = (separated[0] || '').trim();
  if (separated.length > 1 && head !== '' && head.length <= LONGEST_ID) return head;
  return CODE.exec(line)?.[1] ?? null;
}

function startsWithId(line: string, id: string): boolean {
  if (line.slice(0, id.length).toLowerCase() !== id.toLowerCase()) return false;
  return !/^[\p{L}\p{N}]/u.test(line.slice(id.length)) && !/^[-–—./]\d/.test(line.slice(id.length));
}
