import type { School } from '../plan/district-profile.ts';
import { nameOfSchool } from '../plan/school-name.ts';
import { cellText, isDay } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import { SCHOOLS_TAB } from './people-tabs.ts';
import { documentIdOf, otherLink } from './plan-link.ts';
import type { NumberedRow } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import { findingIn, type SetupFinding } from './setup-finding.ts';
import type { TabContent } from './tab-definition.ts';

/** One school's plan to read. */
export interface PlanEntry {
  readonly schoolId: string;
  readonly school: string;
  /** Null when there is nothing to read; `problem` says why. */
  readonly documentId: string | null;
  /** The Plan link cell as it stands. */
  readonly link: string;
  /** The row of the Schools tab, as the sheet numbers it. */
  readonly row: number;
  /** A sentence naming the school and what to write, where the plan cannot be read as the row stands. */
  readonly problem: string | null;
}

export interface SchoolsReading {
  readonly schools: readonly School[];
  readonly plans: readonly PlanEntry[];
  readonly findings: readonly SetupFinding[];
}

/** The schools and their plans, in the order of the tab. A document that two rows link is read for the upper one only. */
export function readSchools(content: TabContent | undefined): SchoolsReading {
  const rows = readRows(SCHOOLS_TAB, content).filter(({ cells }) => isFilled(cells));
  const plans = withoutRepeats(rows.map(planEntry));
  const findings = plans.flatMap((plan) =>
    plan.problem === null ? [] : [findingIn(SCHOOLS_TAB, plan.row, 'error', plan.problem)],
  );
  return {
    schools: rows.map(({ cells }) => school(cells)).filter(({ id }) => id !== ''),
    plans,
    findings: [...findings, ...idFindings(plans), ...gradeFindings(rows)],
  };
}

function isFilled({ schoolId, school: name, planLink }: NumberedRow['cells']): boolean {
  return [schoolId, name, planLink].some((value) => cellText(value) !== '');
}

function school(cells: NumberedRow['cells']): School {
  const { schoolId, school: name, improvementStatus, grades, titleI, allocation } = cells;
  return {
    id: cellText(schoolId),
    name: cellText(name),
    improvementStatus: cellText(improvementStatus),
    grades: gradeBand(grades) ?? cellText(grades),
    ...(cellText(titleI) !== '' && { titleI: cellText(titleI) }),
    ...(cellText(allocation) !== '' && { allocation: cellText(allocation) }),
  };
}

function planEntry({ cells, row }: NumberedRow): PlanEntry {
  const { schoolId, school: name, planLink } = cells;
  const link = cellText(planLink);
  const entry = {
    schoolId: cellText(schoolId),
    school: cellText(name),
    documentId: documentIdOf(link),
    link,
    row,
  };
  return { ...entry, problem: linkProblem(entry) };
}

function linkProblem(entry: Omit<PlanEntry, 'problem'>): string | null {
  if (entry.documentId !== null) return null;
  const where = `${nameOfSchool(entry)} (row ${entry.row} of the Schools tab)`;
  if (entry.link === '') return `${where} has no plan link. Paste the address of its plan into Plan link.`;
  const other = otherLink(entry.link);
  const found = other === null ? 'holds no address of a Google Doc' : `leads to ${other}`;
  return `The plan link of ${where} ${found}. Open the plan, copy the address from the browser, and paste it there.`;
}

function withoutRepeats(plans: readonly PlanEntry[]): PlanEntry[] {
  const first = new Map<string, PlanEntry>();
  return plans.map((plan) => {
    const above = plan.documentId === null ? undefined : first.get(plan.documentId);
    if (plan.documentId !== null && above === undefined) first.set(plan.documentId, plan);
    if (above === undefined) return plan;
    const problem =
      `${nameOfSchool(plan)} (row ${plan.row} of the Schools tab) links the same plan as ${nameOfSchool(above)} (row ${above.row}). ` +
      `It is counted for ${nameOfSchool(above)} only. Paste the address of the plan that belongs to ${nameOfSchool(plan)}.`;
    return { ...plan, documentId: null, problem };
  });
}

function idFindings(plans: readonly PlanEntry[]): SetupFinding[] {
  const first = new Map<string, PlanEntry>();
  return plans.flatMap((plan) => {
    const above = first.get(plan.schoolId);
    if (plan.schoolId === '') {
      const message = `${nameOfSchool(plan)} (row ${plan.row} of the Schools tab) has no School ID, so it cannot be shown on Schools and Coverage. Write one.`;
      return [findingIn(SCHOOLS_TAB, plan.row, 'error', message)];
    }
    if (above === undefined) {
      first.set(plan.schoolId, plan);
      return [];
    }
    const message = `Rows ${above.row} and ${plan.row} of the Schools tab both have the School ID ${plan.schoolId}. Give each school its own, or delete the row you do not need.`;
    return [findingIn(SCHOOLS_TAB, plan.row, 'error', message)];
  });
}

function gradeFindings(rows: readonly NumberedRow[]): SetupFinding[] {
  return rows.flatMap(({ cells, row }) => {
    const { grades } = cells;
    if (!isDay(grades ?? null)) return [];
    const band = gradeBand(grades);
    const taken = band === null ? 'It is not read.' : `It is read as grades ${band}.`;
    const message = `Row ${row} of the Schools tab holds a date under Grades, which is what Sheets makes of grades such as 6-8. ${taken} Format the column as plain text and write the grades again.`;
    return [findingIn(SCHOOLS_TAB, row, 'warning', message)];
  });
}

/** Sheets turns a typed `6-8` into June 8 or August 6, by its locale: the two numbers are the band, lower first. */
function gradeBand(value: CellValue | undefined): string | null {
  if (value === undefined || !isDay(value)) return null;
  const numbers = value.day.split('-').slice(1).map(Number);
  const [low = 0, high = 0] = numbers.sort((one, other) => one - other);
  return high <= 12 ? `${low}-${high}` : null;
}
