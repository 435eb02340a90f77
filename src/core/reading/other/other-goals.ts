import type { Goal } from '../../plan/plan.ts';
import type { Report } from '../findings.ts';
import type { ReadBlock } from '../segments.ts';
import type { KnownIds } from '../table-goals.ts';
import { GoalWalk } from './goal-walk.ts';

export interface OtherGoals {
  readonly goals: readonly Goal[];
  /** The blocks that belong to no goal. */
  readonly outside: readonly ReadBlock[];
}

/**
 * The goals of a plan in another district's format, as far as its headings, labels, lists, tables and target sentences tell
 * them, each with a confidence. Text of a goal's part that has no place of its own is kept in its notes.
 */
export function otherGoals(
  title: string,
  blocks: readonly ReadBlock[],
  known: KnownIds,
  report: Report,
): OtherGoals {
  const walk = new GoalWalk(title, report);
  const outside = blocks.filter((read) => !walk.take(read));
  return { goals: walk.drafts.flatMap((draft) => draft.toGoal(known) ?? []), outside };
}
