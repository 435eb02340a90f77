import { ok, refuse } from '../core/text/result.ts';
import type { PlanEntry } from '../core/tracker/read-schools.ts';
import type { Reply } from './sidebar-api.ts';

/** The one row of the Schools tab with a School ID, capitals aside. */
export function rowOfSchool(plans: readonly PlanEntry[], asked: string): Reply<PlanEntry> {
  const wanted = asked.trim().toLowerCase();
  const rows = plans.filter((row) => row.schoolId !== '' && row.schoolId.toLowerCase() === wanted);
  const [row, another] = rows;
  if (row === undefined) {
    return refuse(
      'unknownSchool',
      `The Schools tab has no school with the School ID “${asked.trim()}”. Add the school there, and try again.`,
    );
  }
  if (another === undefined) return ok(row);
  return refuse(
    'repeatedSchoolId',
    `Rows ${row.row} and ${another.row} of the Schools tab both have the School ID ${row.schoolId}, so it cannot be told which one is meant. Give each school its own ID, and try again.`,
  );
}
