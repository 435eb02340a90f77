import { normalizeLabel } from '../plan/normalize-label.ts';
import type { PlanLists } from '../plan/plan.ts';

type GoalResults = PlanLists['results'];

/** What became of a goal by the end of its year. */
export type GoalOutcome = 'unfinished' | 'met' | 'dropped';

const DROPPED =
  /^(drop|dropped|discontinued?|end|ended|retired?|abandon(ed)?|not continued|do not continue)\b/;
const CONTINUED = /^(continued?|carry|carried|keep|kept|extend(ed)?)\b/;
const MET = /^(yes|y|met|fully met|goal met|achieved|exceeded|reached)\b/;
const SHORT_OF_IT = /\b(not|part|partly|partially|almost|nearly|mostly)\b/;

/**
 * A goal is unfinished unless the rows the end-of-year results have for it say otherwise; nothing is concluded from
 * numbers. The first words decide, and of several rows the lowest: “What next” that begins with drop, discontinue, end, retire or
 * abandon drops the goal, also written under “Goal met”; one that begins with continue, carry, keep or extend keeps it even where it
 * was met; else it is met when “Goal met” begins with yes, met, achieved, exceeded or reached and says neither not nor partly,
 * almost or mostly. A goal without a result is unfinished.
 */
export function goalOutcome(rows: GoalResults): GoalOutcome {
  const last = rows[rows.length - 1];
  if (last === undefined) return 'unfinished';
  const next = normalizeLabel(last.next);
  const met = normalizeLabel(last.met);
  if (DROPPED.test(next) || DROPPED.test(met)) return 'dropped';
  if (CONTINUED.test(next)) return 'unfinished';
  return MET.test(met) && !SHORT_OF_IT.test(met) ? 'met' : 'unfinished';
}

/** The rows that the end-of-year results have for a goal; none for a goal without an id. */
export const resultsOf = (results: GoalResults, goalId: string): GoalResults =>
  results.filter((row) => goalId !== '' && row.goalId.trim().toLowerCase() === goalId.trim().toLowerCase());
