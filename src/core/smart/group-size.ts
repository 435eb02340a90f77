import type { JudgedGoal } from './define-rule.ts';
import { firstMatch } from './first-match.ts';
import { placeOf, type Range, textBefore } from './span.ts';

const COUNTED = /\b(?:the|our|these|those) (\d{1,4}) $/i;
/** `80% (4/5) correct` is a share of tasks. */
const OF_TASKS = /^\)? (?:correct|accura|on|questions|items|problems|trials|words)/i;
const SAID = /\bn ?= ?(\d{1,5})\b/i;

interface GroupSize {
  readonly size: number;
  /** Where the goal says it; absent where the plan does. */
  readonly at?: Range;
}

/** How many students a text says there are, as `n = 24`; null where it does not. */
export function readGroupSize(text: string): number | null {
  const size = Number(firstMatch(SAID, text, 1));
  return size > 0 ? size : null;
}

/** The size of the goal's group: what the plan knows, else `n = 24`, `our 24 seniors`, or the whole of a share such as `(11/24)`. */
export function groupSizeOf({ facts, reading }: JudgedGoal): GroupSize | null {
  if (facts.groupSize !== undefined) return { size: facts.groupSize };
  const { plain, people, quantities } = reading;
  const said = SAID.exec(plain);
  if (said) return { size: Number(said[1]), at: placeOf(said) };
  for (const { start, end } of people) {
    const counted = COUNTED.exec(textBefore(plain, start, 12));
    if (counted)
      return { size: Number(counted[1]), at: { start: start - (counted[1] ?? '').length - 1, end } };
  }
  const share = quantities.find(({ kind, whole }) => kind === 'ratio' && (whole ?? 0) > 0);
  const isOfStudents =
    share && plain.charAt(share.start - 1) === '(' && !OF_TASKS.test(plain.slice(share.end));
  return isOfStudents ? { size: share.whole ?? 0, at: share } : null;
}
