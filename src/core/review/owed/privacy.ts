import type { ChecklistItem } from './owed-part.ts';
import { goalItem, type PlanUnderReview } from './plan-under-review.ts';

/** The rule that finds names of students in a goal, and of the teachers whose class is meant. */
const RULE = 'specific/student-named';

/** Whether the goals were checked for names at all. */
export const isCheckedForNames = ({ checks }: PlanUnderReview): boolean =>
  checks.some(({ findings }) => findings !== undefined);

/** Goals that name a student. */
export const privacyItems = ({ plan, checks }: PlanUnderReview): readonly ChecklistItem[] =>
  plan.goals.flatMap((goal, at) =>
    (checks[at]?.findings ?? [])
      .filter(({ ruleId }) => ruleId === RULE)
      .map(({ message, advice }) => goalItem('privacy', goal, 'SMART goal', `${message} ${advice}`)),
  );
