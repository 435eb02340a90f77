import { ok, refuse } from '../core/text/result.ts';
import { cellText } from '../core/tracker/cell-text.ts';
import { findColumns } from '../core/tracker/find-columns.ts';
import { SCHOOLS_TAB } from '../core/tracker/people-tabs.ts';
import { type PlanEntry, readSchools } from '../core/tracker/read-schools.ts';
import type { TabContent } from '../core/tracker/tab-definition.ts';
import type { OpenTracker } from './open-tracker.ts';
import type { Tracker } from './ports.ts';
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

/**
 * Writes one cell of a school's row, wherever people have sorted it meanwhile. `textFrom` gives the new text from what
 * stands there now, or null to leave it. False when nothing could be written: the row or the column is gone, or null was given.
 */
export function writeSchoolCell(
  tracker: Tracker,
  { found }: OpenTracker,
  { schoolId, key }: { readonly schoolId: string; readonly key: 'planLink' | 'sharedWith' },
  textFrom: (standing: string) => string | null,
): boolean {
  const tab = found.names[SCHOOLS_TAB.name] ?? SCHOOLS_TAB.name;
  const content = tracker.read(tab);
  const row = schoolRow(content, schoolId);
  const column = findColumns(SCHOOLS_TAB, content.header).get(key);
  if (!row.ok || column === undefined) return false;
  const text = textFrom(cellText(content.rows[row.value.row - 2]?.[column]));
  if (text === null) return false;
  tracker.write(tab, [{ row: row.value.row, column: column + 1, values: [[text]] }]);
  return true;
}

/** How a school is called in sentences. */
export const nameOfSchool = ({ school, schoolId }: Pick<PlanEntry, 'school' | 'schoolId'>): string =>
  school || `School ${schoolId}`;
