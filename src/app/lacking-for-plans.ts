import { refuse } from '../core/text/result.ts';
import { readSchoolYear } from '../core/text/school-year.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Reply } from './sidebar-api.ts';

/** Why no plan can be made of what the tracker says yet; null when it can. */
export function lackingForPlans({ setup, contents }: OpenTracker): Reply<never> | null {
  const { priorities, schoolYear } = setup.profile;
  const { header } = contents[SCHOOLS_TAB.name] || { header: [] };
  const lacking = [
    ...(readSchoolYear(schoolYear) === null ? ['the school year, such as 2025-26 (Setup tab)'] : []),
    ...(priorities.length === 0 ? ['at least one priority with its ID (Priorities tab)'] : []),
    ...(findColumns(SCHOOLS_TAB, header).has('planLink') ? [] : ['the heading “Plan link” (Schools tab)']),
  ];
  if (lacking.length === 0) return null;
  return refuse(
    'profileIncomplete',
    `A plan cannot be made yet. Fill in ${lacking.join(' and ')}, and try again.`,
  );
}
