import type { Goal, Measure, PlanLists } from '../plan/plan.ts';
import { latestEntry } from '../progress/latest-entry.ts';

/** A goal's newest result, as its plan shows it. */
export interface LastResult {
  readonly value: Measure;
  /** As found; '' where no day stands beside it. */
  readonly date: string;
}

/** The end-of-year result; where there is none the newest report of progress that holds a value; null without either. */
export function lastResult(
  { progress }: Pick<Goal, 'progress'>,
  results: PlanLists['results'],
): LastResult | null {
  const ends = results.filter(({ result }) => result.text !== '');
  const end = ends[ends.length - 1];
  if (end !== undefined) return { value: end.result, date: end.date };
  const latest = latestEntry(progress);
  return latest === null ? null : { value: latest.entry.value, date: latest.entry.date };
}
