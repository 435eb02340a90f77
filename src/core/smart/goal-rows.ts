import type { Goal } from '../plan/plan.ts';
import type { GoalToCheck } from './goal-check.ts';
import { readGroupSize } from './group-size.ts';

/** What the checker takes from the rows of a goal's table. */
export type GoalRows = Pick<GoalToCheck, 'need' | 'checkpoint' | 'instrument' | 'groupSize'>;

type Rows = Pick<
  Goal,
  'source' | 'need' | 'checkpoint' | 'checkpointDate' | 'instrument' | 'studentGroup' | 'baseline'
>;

/**
 * What the rows of a goal's table tell the checker. Nothing for a goal from a plan of another template: where such a plan has no row,
 * its absence says nothing.
 */
export function goalRows(goal: Rows): GoalRows {
  if (goal.source !== 'template') return {};
  const groupSize = readGroupSize(`${goal.studentGroup} ${goal.baseline.text}`);
  return {
    need: goal.need,
    checkpoint: `${goal.checkpoint.text} ${goal.checkpointDate}`.trim(),
    instrument: goal.instrument,
    ...(groupSize === null ? {} : { groupSize }),
  };
}
