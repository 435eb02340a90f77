import type { DistrictProfile } from '../core/plan/district-profile.ts';
import type { Goal, Plan } from '../core/plan/plan.ts';
import { districtSettings } from '../core/smart/district-settings.ts';
import type { GoalToCheck } from '../core/smart/goal-check.ts';
import { planRows } from '../core/smart/plan-rows.ts';
import type { IsoDate } from '../core/text/dates.ts';
import { readSchoolYear } from '../core/text/school-year.ts';

/** What a goal is checked with: its plan, the district profile where one is known, and the day. */
export interface CheckContext {
  readonly plan: Plan;
  readonly profile: DistrictProfile | null;
  readonly today: IsoDate;
}

/** A goal with what its plan and its district say around it, as the SMART checker takes it. */
export function goalToCheck(goal: Goal, { plan, profile, today }: CheckContext): GoalToCheck {
  const { facts, priorities } = plan;
  const schoolYear = readSchoolYear(facts.schoolYear);
  return {
    text: goal.statement,
    today,
    priorities,
    priorityIds: goal.priority.id === null ? [] : [goal.priority.id],
    ...planRows(goal),
    ...(schoolYear === null ? {} : { schoolYear }),
    ...districtSettings(profile),
  };
}
