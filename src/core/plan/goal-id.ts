/** No vowels, so that no word can arise; of 0/O, 1/I/L, 2/Z, 5/S and 8/B at most one remains. */
const ALPHABET = '2346789CDFGHJKMNPQRTVWXY';
const LENGTH = 4;
const GOAL_ID = new RegExp(`^G-[${ALPHABET}]{${LENGTH}}$`);

/**
 * A new visible Goal ID such as `G-7KQ2`. `random` yields numbers from 0 up to but not including 1. One of 331,776:
 * callers that add several goals to one plan compare with the ids already there.
 */
export function newGoalId(random: () => number): string {
  const characters = Array.from({ length: LENGTH }, () =>
    ALPHABET.charAt(Math.min(Math.floor(random() * ALPHABET.length), ALPHABET.length - 1)),
  );
  return `G-${characters.join('')}`;
}

/** True for text in exactly the form `newGoalId` gives. Plans may carry other ids; those are read as they stand. */
export const isGoalId = (text: string): boolean => GOAL_ID.test(text);
