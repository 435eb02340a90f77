import type { Priority } from '../plan/plan.ts';
import { textAt } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import { SCHOOL_RESULTS, SCHOOLS_TAB } from './people-tabs.ts';
import { hundredths } from './plan-cells.ts';
import { GOALS_TAB, ROW_STANDING } from './plan-tabs.ts';
import { readRows } from './read-rows.ts';
import { COVERAGE_STANDING, goalsUnder, moneyUnder } from './report-tabs.ts';
import type { TabContent, TrackerRow } from './tab-definition.ts';

export interface CoverageSource {
  readonly priorities: readonly Priority[];
  /** The Schools and Goals tabs as they stand after the roll-up. */
  readonly schools: TabContent;
  readonly goals: TabContent;
}

const NOT_READ = 'Plan not read yet';

/**
 * A row for each school on the Schools tab, for `coverageTab(priorities)`: its goals and money in all, under each
 * priority, and without one; and the priorities it has no goal for. Only goals still in their plan count. A school
 * whose plan was never read has empty counts, since nobody knows them; 0 means the plan was read and has none.
 */
export function coverageRows({ priorities, schools, goals }: CoverageSource): TrackerRow[] {
  const bySchool = goalsBySchool(goals);
  return readRows(SCHOOLS_TAB, schools)
    .filter(({ cells }) => textAt(cells, 'schoolId') !== '')
    .map(({ cells }) => {
      const schoolId = textAt(cells, 'schoolId');
      const own = bySchool.get(schoolId) || [];
      const isRead = own.length > 0 || textAt(cells, 'result') === SCHOOL_RESULTS.read;
      const names = { schoolId, school: textAt(cells, 'school'), standing: COVERAGE_STANDING.here };
      return { ...names, ...(isRead ? counts(priorities, own) : unknown(priorities)) };
    });
}

function goalsBySchool(goals: TabContent): Map<string, TrackerRow[]> {
  const bySchool = new Map<string, TrackerRow[]>();
  for (const { cells } of readRows(GOALS_TAB, goals)) {
    if (textAt(cells, 'status') !== ROW_STANDING.here) continue;
    const schoolId = textAt(cells, 'schoolId');
    bySchool.set(schoolId, [...(bySchool.get(schoolId) || []), cells]);
  }
  return bySchool;
}

function counts(priorities: readonly Priority[], goals: readonly TrackerRow[]): TrackerRow {
  const row: Record<string, CellValue> = { goals: goals.length, money: moneyOf(goals) };
  let tagged = 0;
  const gaps: string[] = [];
  for (const { id } of priorities) {
    const under = goals.filter((goal) => sameId(textAt(goal, 'priorityId'), id));
    row[goalsUnder(id)] = under.length;
    row[moneyUnder(id)] = moneyOf(under);
    tagged += under.length;
    if (under.length === 0) gaps.push(id);
  }
  return { ...row, withoutPriority: goals.length - tagged, gaps: gaps.length > 0 ? gaps.join(', ') : null };
}

function unknown(priorities: readonly Priority[]): TrackerRow {
  const row: Record<string, CellValue> = { goals: null, money: null, withoutPriority: null, gaps: NOT_READ };
  for (const { id } of priorities) {
    row[goalsUnder(id)] = null;
    row[moneyUnder(id)] = null;
  }
  return row;
}

function moneyOf(goals: readonly TrackerRow[]): number {
  return hundredths(goals.reduce((total, { money }) => total + (typeof money === 'number' ? money : 0), 0));
}

/** As COUNTIFS compares, so that Coverage and the Dashboard agree. */
const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
