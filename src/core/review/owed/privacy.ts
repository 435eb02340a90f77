import { normalizeLabel } from '../../plan/normalize-label.ts';
import { PLAN_TABLES } from '../../plan/plan-tables.ts';
import type { ChecklistItem } from './owed-part.ts';
import { goalItem, type PlanUnderReview, planItem } from './plan-under-review.ts';

/** The rule that finds names of students in a goal, and of the teachers whose class is meant. */
const RULE = 'specific/student-named';

/** Whether the goals were checked for names at all. */
export const isCheckedForNames = ({ checks }: PlanUnderReview): boolean =>
  checks.some(({ findings }) => findings !== undefined);

/** Goals that name a student, and students whom the planning team names. */
export const privacyItems = (review: PlanUnderReview): readonly ChecklistItem[] => [
  ...namedInTeam(review),
  ...review.plan.goals.flatMap((goal, at) =>
    (review.checks[at]?.findings || [])
      .filter(({ ruleId }) => ruleId === RULE)
      .map(({ message, advice }) => goalItem('privacy', goal, 'SMART goal', `${message} ${advice}`)),
  ),
];

/** A student as a role, and no grown-up who works for students, such as a director of student services. */
const STUDENT =
  /^(?:(?:grade \d+|\d+\w* grade|(?:elementary|middle|high) school) )?students?(?: (?:representatives?|members?|leaders?|voice|body president|council(?: (?:president|members?))?))?$/;

function namedInTeam({ plan, pack }: PlanUnderReview): readonly ChecklistItem[] {
  const heading =
    pack?.beforeGoals.find(({ table }) => table === 'team')?.heading ?? PLAN_TABLES.team.heading;
  return plan.team
    .filter(({ role, name }) => STUDENT.test(normalizeLabel(role)) && isName(name))
    .map(({ role, name }) => {
      const message = `The planning team names “${name}” as ${role.toLowerCase()}, and a school plan is public. Write “student” in place of the name.`;
      return planItem('privacy', message, heading);
    });
}

const isName = (text: string): boolean => /^\p{Lu}/u.test(text) && !/student/i.test(text);
