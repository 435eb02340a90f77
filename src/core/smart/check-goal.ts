import { judgeCriteria } from './criteria/criteria.ts';
import { elementsOf } from './elements/elements.ts';
import type { GoalCheck, GoalToCheck } from './goal-check.ts';
import { readGoal } from './reading.ts';

export function checkGoal(goal: GoalToCheck): GoalCheck {
  const reading = readGoal(goal);
  return { criteria: judgeCriteria(reading), elements: elementsOf(reading), findings: [], rewrite: null };
}
