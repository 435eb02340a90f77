import type { Priority } from '../plan/plan.ts';
import { bm25 } from './bm25.ts';
import type { Terms } from './terms.ts';
import { familyTerm, termReader } from './terms.ts';

interface PrioritySuggestion {
  /** All priorities given, best first; scores from 0 (nothing in common) towards 1. Equal scores keep the order given. */
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
  /** The priority to offer the principal, or null when the words do not tell: too little in common, or two too close. */
  readonly answer: string | null;
}

/** A BM25 sum of this size makes a score of one half: about one word family shared with the name of a priority. */
const HALF_SURE = 4;
/** A smaller BM25 sum means that the two texts share no more than a passing word. */
const SMALLEST_ANSWER = 1;
/** A runner-up with more than this share of the best sum is too close to call. */
const CLOSEST_RUNNER_UP = 0.85;
/** What is left of the sum of a priority for the early grades when the goal names later grades, or no grade at all. */
const OUT_OF_SPAN = { laterGrades: 0.25, noGrade: 0.5 };

/**
 * Which strategic-plan priority a goal statement seems to serve, by the words they share: Okapi BM25 over stems and
 * word families, the priority's name counting double. It advises; the principal decides. Never throws.
 */
export function suggestPriority(goalText: string, priorities: readonly Priority[]): PrioritySuggestion {
  const reader = termReader();
  const goal = reader.readGoal(goalText);
  const texts = priorities.map(({ name, description }) => ({
    name: reader.read(name),
    description: reader.read(description),
  }));
  const sums = sumsOf(goal, texts);
  const ranked = priorities
    .map(({ id }, at) => ({ id, sum: (sums[at] ?? 0) * gradeFit(goal, texts[at]) }))
    .sort((a, b) => b.sum - a.sum);
  return {
    ranked: ranked.map(({ id, sum }) => ({ id, score: sum / (sum + HALF_SURE) })),
    answer: answerFrom(ranked),
  };
}

interface PriorityTerms {
  readonly name: Terms;
  readonly description: Terms;
}

/** What a match in a priority's name is worth beside one in its description. */
const NAME_BOOST = 2;

function sumsOf(goal: Terms, priorities: readonly PriorityTerms[]): number[] {
  const names = bm25(
    goal,
    priorities.map(({ name }) => name),
  );
  const descriptions = bm25(
    goal,
    priorities.map(({ description }) => description),
  );
  return priorities.map((_, at) => NAME_BOOST * (names[at] ?? 0) + (descriptions[at] ?? 0));
}

/** "Reading by the end of third grade" is for the early grades only; "from preschool to graduation" is for all. */
function gradeFit(goal: Terms, priority: PriorityTerms | undefined): number {
  const names = (family: string): boolean =>
    priority?.name.has(familyTerm(family)) === true || priority?.description.has(familyTerm(family)) === true;
  const isForEarlyGrades = names('earlyYears') && !names('laterGrades') && !names('graduation');
  if (!isForEarlyGrades || goal.has(familyTerm('earlyYears'))) return 1;
  return goal.has(familyTerm('laterGrades')) ? OUT_OF_SPAN.laterGrades : OUT_OF_SPAN.noGrade;
}

function answerFrom(ranked: readonly { readonly id: string; readonly sum: number }[]): string | null {
  const [best, second] = ranked;
  if (best === undefined || best.sum < SMALLEST_ANSWER) return null;
  if (second !== undefined && second.sum > best.sum * CLOSEST_RUNNER_UP) return null;
  return best.id;
}
