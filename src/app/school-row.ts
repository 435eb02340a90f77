import { ok, refuse } from '../core/text/result.ts';
import { type PlanEntry, readSchools } from '../core/tracker/read-schools.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import type { Reply } from './sidebar-api.ts';

/** The one row with a School ID, whose capitals do not matter. */
export function rowOfSchool(plans: readonly PlanEntry[], schoolId: string): Reply<PlanEntry> {
  const wanted = schoolId.trim().toLowerCase();
  const rows = plans.filter((row) => row.schoolId !== '' && row.schoolId.toLowerCase() === wanted);
  const [row, another] = rows;
  if (row === undefined) {
    return refuse(
      'unknownSchool',
      `The Schools tab has no school with the School ID “${schoolId.trim()}”. Add the school there, and try again.`,
    );
  }
  if (another !== undefined) {
    return refuse(
      'repeatedSchoolId',
      `Rows ${row.row} and ${another.row} of the Schools tab both have the School ID ${row.schoolId}, so it cannot be told which one is meant. Give each school its own ID, and try again.`,
    );
  }
  return ok(row);
}

/** The same, in the Schools tab as it was read. */
export const schoolRow = (content: TabContent | undefined, schoolId: string): Reply<PlanEntry> =>
  rowOfSchool(readSchools(content).plans, schoolId);
