import type { DistrictProfile } from '../plan/district-profile.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import type { IsoDate } from '../text/dates.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { districtSettings } from './district-settings.ts';
import type { GoalToCheck } from './goal-check.ts';
import type { GoalRows } from './goal-rows.ts';

/** A goal's own words, and what the rows of its table say. */
export interface GoalWords extends Pick<Goal, 'statement' | 'priority'> {
  readonly rows: GoalRows;
}

/** What a goal is checked with: its plan, the district profile where one is known, and the day. */
export interface CheckContext extends Pick<Plan, 'facts' | 'priorities'> {
  readonly profile: DistrictProfile | null;
  readonly today: IsoDate;
}

/**
 * A goal with what its plan and its district say around it, as the SMART checker takes it. The script makes it from the
 * document, the sidebar from a wording that stands in no document yet: both are judged alike.
 */
export function goalToCheck(
  { statement, priority, rows }: GoalWords,
  { facts, priorities, profile, today }: CheckContext,
): GoalToCheck {
  const schoolYear = readSchoolYear(facts.schoolYear);
  return {
    text: statement,
    today,
    priorities,
    priorityIds: priority.id === null ? [] : [priority.id],
    ...rows,
    ...(schoolYear === null ? {} : { schoolYear }),
    ...districtSettings(profile),
  };
}
