import { suggestPriority } from '../core/alignment/suggest-priority.ts';
import type { Goal, Plan } from '../core/plan/plan.ts';
import { checkGoal } from '../core/smart/check-goal.ts';
import { goalToCheck } from '../core/smart/goal-to-check.ts';
import type { IsoDate } from '../core/text/dates.ts';
import type { CheckedGoal } from './sidebar-api.ts';

/** A goal with its SMART check, and a proposed priority where it names none and the plan lists some. */
export function checkedGoal(goal: Goal, plan: Plan, today: IsoDate): CheckedGoal {
  const { id, title, statement, priority: tag, feedback } = goal;
  const { priorities } = plan;
  const isTagged = tag.text !== '';
  return {
    id,
    title,
    statement,
    tag,
    check: checkGoal(goalToCheck(goal, plan, today)),
    suggestion: isTagged || priorities.length === 0 ? null : suggestPriority(statement, priorities),
    feedback: feedback.filter(({ comment }) => comment !== ''),
  };
}
