import type { Goal, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../text/dates.ts';
import { readSchoolYear } from '../text/school-year.ts';
import type { GoalToCheck } from './goal-check.ts';

/**
 * A goal with what its plan says around it, as the SMART checker takes it. The script makes it from the document, the
 * sidebar from a wording that stands in no document yet: both are judged alike.
 */
export function goalToCheck(
  { statement, priority }: Pick<Goal, 'statement' | 'priority'>,
  { facts, priorities }: Pick<Plan, 'facts' | 'priorities'>,
  today: IsoDate,
): GoalToCheck {
  const schoolYear = readSchoolYear(facts.schoolYear);
  return {
    text: statement,
    today,
    priorities,
    priorityIds: priority.id === null ? [] : [priority.id],
    ...(schoolYear === null ? {} : { schoolYear }),
  };
}
