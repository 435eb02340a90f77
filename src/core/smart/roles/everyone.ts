import type { People } from '../elements/population.ts';

/** “All students will complete …”: everyone, with a result each one has or has not. Counts as 100%. */
const EVERYONE = /^(?:all|every|each|each and every|both)\b/i;
const RESULT =
  /^(?:[^.;]{0,60}?)\b(?:will|shall|must|should|can|to)(?: be able to| either)? (?:[a-z]+ly )?(?:meet|complete|write|pass|graduate|earn|have|take|submit|master|name|identify|read|attend|enroll|apply|receive|achieve|reach|be (?:proficient|enrolled|reading|able|on track|ready|at|on|above)|participate|demonstrate (?:mastery|proficiency)|score|create|develop|set|join)\b/i;

/** True when the goal asks a definite result of every student. */
export const asksEveryone = (plain: string, people: readonly People[]): boolean =>
  people.some(
    ({ start, end, who }) =>
      who === 'student' &&
      EVERYONE.test(plain.slice(start, end)) &&
      RESULT.test(plain.slice(end, end + 120)) &&
      !/\b(?:of|for) $/i.test(plain.slice(Math.max(0, start - 4), start)),
  );
