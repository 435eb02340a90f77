import { suggestPriority } from '../core/alignment/suggest-priority.ts';
import type { Goal } from '../core/plan/plan.ts';
import { checkGoal } from '../core/smart/check-goal.ts';
import { type CheckContext, goalToCheck } from './goal-to-check.ts';
import type { CheckedGoal } from './sidebar-api.ts';

/** A goal with its SMART check, and a proposed priority where it names none and the plan lists some. */
export function checkedGoal(goal: Goal, context: CheckContext): CheckedGoal {
  const { id, title, statement, priority } = goal;
  const { priorities } = context.plan;
  const isTagged = priority.text !== '';
  return {
    id,
    title,
    statement,
    tag: priority,
    check: checkGoal(goalToCheck(goal, context)),
    suggestion: isTagged || priorities.length === 0 ? null : suggestPriority(statement, priorities),
  };
}
