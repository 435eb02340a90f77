import { suggestPriority } from '../core/alignment/suggest-priority.ts';
import type { Goal } from '../core/plan/plan.ts';
import { checkGoal } from '../core/smart/check-goal.ts';
import { goalRows } from '../core/smart/goal-rows.ts';
import { type CheckContext, goalToCheck } from '../core/smart/goal-to-check.ts';
import type { CheckedGoal } from './sidebar-api-plan.ts';

/** A goal with its SMART check, and a proposed priority where it names none and the plan lists some. */
export function checkedGoal(goal: Goal, context: CheckContext): CheckedGoal {
  const { id, title, statement, priority: tag, feedback } = goal;
  const { priorities } = context;
  const rows = goalRows(goal);
  const isTagged = tag.text !== '';
  return {
    id,
    title,
    statement,
    tag,
    rows,
    check: checkGoal(goalToCheck({ statement, priority: tag, rows }, context)),
    suggestion: isTagged || priorities.length === 0 ? null : suggestPriority(statement, priorities),
    feedback: feedback.filter(({ comment }) => comment !== ''),
  };
}
