import { judgeCriteria } from './criteria/criteria.ts';
import type { JudgedGoal } from './define-rule.ts';
import { elementsOf } from './elements/elements.ts';
import type { GoalToCheck } from './goal-check.ts';
import { readGoal } from './reading.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

/** A goal read and judged: all that the rules look at. */
export function judgeGoal(goal: GoalToCheck): JudgedGoal {
  const reading = readGoal(goal);
  return {
    facts: goal,
    limits: { ...DEFAULT_THRESHOLDS, ...goal.thresholds },
    reading,
    elements: elementsOf(reading),
    criteria: judgeCriteria(reading),
  };
}
