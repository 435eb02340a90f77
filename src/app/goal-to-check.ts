import type { Goal, Plan } from '../core/plan/plan.ts';
import type { GoalToCheck } from '../core/smart/goal-check.ts';
import type { IsoDate } from '../core/text/dates.ts';
import { readSchoolYear } from '../core/text/school-year.ts';

/** A goal with what its plan says around it, as the SMART checker takes it. */
export function goalToCheck(goal: Goal, { facts, priorities }: Plan, today: IsoDate): GoalToCheck {
  const schoolYear = readSchoolYear(facts.schoolYear);
  return {
    text: goal.statement,
    today,
    priorities,
    priorityIds: goal.priority.id === null ? [] : [goal.priority.id],
    ...(schoolYear === null ? {} : { schoolYear }),
  };
}
