import type { GoalReading } from '../reading.ts';
import type { Range } from '../span.ts';

const LIST = /^(?:,? (?:and|or|&) |, ?|\/| ?& ?)$/;

/** What the goal is about: the first area named, with those listed right after it (`reading, writing and math`). */
export function contentAreaOf({ plain, terms }: GoalReading): Range | null {
  const areas = terms.filter(({ kind }) => kind === 'area');
  const [first] = areas;
  if (first === undefined) return null;
  let end = first.end;
  for (const { start, end: next } of areas) {
    if (start >= end && LIST.test(plain.slice(end, start))) end = next;
  }
  return { start: first.start, end };
}
