import { documentAddress } from '../../core/tracker/plan-link.ts';
import type { SpreadsheetPerson } from '../../emulator/spreadsheets/person.ts';
import type { DistrictSchool } from './district-file.ts';
import { addRow, fillRow } from './enter-district.ts';
import type { PlanFile } from './plan-folder.ts';

const TAB = 'Schools';

/** One row of the Schools tab as a person would type it; the link is '' for a school without a plan. */
export interface ListedPlan {
  readonly school: DistrictSchool;
  readonly link: string;
}

/** Types schools with their plan links into the Schools tab, and what is missing into rows that are there already. */
export function listPlans(person: SpreadsheetPerson, plans: readonly ListedPlan[]): void {
  for (const { school, link } of plans) {
    const row = rowOf(person, school.id, link);
    if (row === 'complete') continue;
    if (row !== null) fillRow(person, TAB, row, { 'Plan link': link });
    else {
      addRow(person, TAB, {
        'School ID': school.id,
        School: school.name,
        Grades: school.grades,
        'Improvement status': school.improvementStatus,
        'Plan link': link,
      });
    }
  }
}

/** The row that lists this school without a link yet; `complete` when the link stands in some row. */
function rowOf(person: SpreadsheetPerson, schoolId: string, link: string): number | 'complete' | null {
  const rows = person.readTab(TAB);
  const linkColumn = person.columnOf(TAB, 'Plan link') - 1;
  const idColumn = person.columnOf(TAB, 'School ID') - 1;
  const textAt = (row: (typeof rows)[number], column: number) => row[column]?.display ?? '';
  if (link !== '' && rows.some((row) => textAt(row, linkColumn) === link)) return 'complete';
  const index = rows.findIndex((row, at) => at > 0 && schoolId !== '' && textAt(row, idColumn) === schoolId);
  if (index < 0) return null;
  return link === '' || textAt(rows[index] ?? [], linkColumn) !== '' ? 'complete' : index + 1;
}

/**
 * The list for a folder of plans: every school of the district with the plan that names it, then a row of its own for
 * every plan that names no school of the district.
 */
export function listOfFolder(
  schools: readonly DistrictSchool[],
  files: readonly PlanFile[],
): readonly ListedPlan[] {
  const fileOf = (school: DistrictSchool) => files.find((file) => isPlanOf(file, school));
  const listed = schools.map((school) => {
    const file = fileOf(school);
    return { school, link: file ? documentAddress(file.documentId) : '' };
  });
  const matched = new Set(schools.map(fileOf));
  const others = files.filter((file) => !matched.has(file));
  return [
    ...listed,
    ...others.map((file) => ({ school: schoolOfFile(file), link: documentAddress(file.documentId) })),
  ];
}

const sameWords = (a: string, b: string): boolean =>
  a
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim() ===
  b
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A plan names its school in its facts; a file without facts is known by its name. */
function isPlanOf({ file, plan }: PlanFile, school: DistrictSchool): boolean {
  const facts = plan?.facts;
  if (facts && (facts.schoolId || facts.school)) {
    return facts.schoolId ? facts.schoolId === school.id : sameWords(facts.school, school.name);
  }
  return sameWords(file.replace(/\.[a-z]+$/, ''), school.name);
}

const schoolOfFile = ({ file, plan }: PlanFile): DistrictSchool => ({
  id: plan?.facts.schoolId ?? '',
  name: plan?.facts.school || file.replace(/\.[a-z]+$/, ''),
  grades: '',
  improvementStatus: plan?.facts.improvementStatus ?? '',
});
