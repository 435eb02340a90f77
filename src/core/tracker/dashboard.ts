import type { Priority } from '../plan/plan.ts';
import type { OnTrackStatus } from '../progress/on-track.ts';
import { ON_TRACK_LABELS } from '../progress/on-track.ts';
import type { CellValue } from './cells.ts';
import { columnLetter } from './column-letter.ts';
import type { DashboardSource, RangeOf } from './dashboard-ranges.ts';
import { CRITERIA, missingColumns, rangesOf } from './dashboard-ranges.ts';
import type { Condition, FormulaCell } from './formula.ts';
import { countIfs, equalTo, sumIfs } from './formula.ts';
import { SCHOOL_RESULTS } from './people-tabs.ts';
import { ROW_STANDING } from './plan-tabs.ts';
import { COVERAGE_STANDING, goalsUnder } from './report-tabs.ts';
import { VERDICT_LABELS } from './rows-of-plan.ts';

export type { DashboardSource };
export type LayoutCell = CellValue | FormulaCell;
type Row = readonly LayoutCell[];

/**
 * The Dashboard, from cell A1 of its tab: small formulas over the other tabs, each beside the words that say what it
 * counts. When a column it counts over is missing, one sentence that names the column.
 */
export function dashboardLayout(source: DashboardSource): { readonly cells: readonly Row[] } {
  const missing = missingColumns(source);
  if (missing.length > 0) {
    const sentence = `The dashboard cannot count without ${missing.join(', ')}. Name the heading so again and roll up.`;
    return { cells: [[sentence]] };
  }
  const range = rangesOf(source);
  const intro: Row[] = [
    ['Dashboard'],
    ['Every number is a formula over the other tabs: select a cell to see what it counts.'],
    [],
  ];
  const byPriority = prioritySection(source.priorities, range, intro.length + 1);
  return { cells: [...intro, ...byPriority, [], ...schoolSection(range), [], ...statusSection(range)] };
}

/** Columns of the first section after the id and the name. Each counts the goals that meet the given conditions. */
const GOAL_COUNTS: readonly {
  readonly heading: string;
  readonly count: (range: RangeOf, of: Condition[]) => string;
}[] = [
  { heading: 'Goals', count: (_, of) => countIfs(...of) },
  { heading: 'Money', count: (range, of) => sumIfs(range('Goals', 'money'), ...of) },
  { heading: 'All five SMART criteria met', count: (range, of) => countIfs(...of, ...allFiveMet(range)) },
  { heading: 'Met or on track', count: (range, of) => ofStatus(range, of, ['met', 'onTrack']) },
  { heading: 'Near', count: (range, of) => ofStatus(range, of, ['near']) },
  { heading: 'Off track or regressed', count: (range, of) => ofStatus(range, of, ['offTrack', 'regressed']) },
  { heading: 'No data', count: (range, of) => ofStatus(range, of, ['noData']) },
];

function prioritySection(priorities: readonly Priority[], range: RangeOf, firstRow: number): Row[] {
  const headings = GOAL_COUNTS.map(({ heading }) => heading);
  const first = firstRow + 2;
  const total = first + priorities.length + 1;
  const perPriority = priorities.map(({ id, name }) => [
    id,
    name,
    ...goalCounts(range, [[range('Goals', 'priorityId'), equalTo(id)]]),
    schools(range, goalsUnder(id), '">0"'),
    schools(range, goalsUnder(id), '0'),
  ]);
  const rest = headings.map((_, index) => remainder(columnLetter(index + 2), first, total));
  return [
    ['Goals and schools by priority'],
    ['Priority', 'Name', ...headings, 'Schools with a goal', 'Schools without a goal'],
    ...perPriority,
    ['None', 'No priority of the district', ...rest, schools(range, 'withoutPriority', '">0"')],
    [
      'All',
      'All goals',
      ...goalCounts(range, []),
      schools(range, 'goals', '">0"'),
      schools(range, 'goals', '0'),
    ],
  ];
}

function goalCounts(range: RangeOf, conditions: readonly Condition[]): FormulaCell[] {
  const inPlan: Condition = [range('Goals', 'status'), equalTo(ROW_STANDING.here)];
  return GOAL_COUNTS.map(({ count }) => ({ formula: `=${count(range, [...conditions, inPlan])}` }));
}

const allFiveMet = (range: RangeOf): Condition[] =>
  CRITERIA.map((criterion) => [range('Goals', criterion), equalTo(VERDICT_LABELS.met)]);

function ofStatus(
  range: RangeOf,
  conditions: readonly Condition[],
  statuses: readonly OnTrackStatus[],
): string {
  return statuses
    .map((status) => countIfs(...conditions, [range('Goals', 'onTrack'), equalTo(ON_TRACK_LABELS[status])]))
    .join('+');
}

/** Schools on the Schools tab whose cell in a column of Coverage meets a criterion; plans never read count nowhere. */
function schools(range: RangeOf, key: string, criterion: string): FormulaCell {
  const listed: Condition = [range('Coverage', 'standing'), equalTo(COVERAGE_STANDING.here)];
  return { formula: `=${countIfs([range('Coverage', key), criterion], listed)}` };
}

/** All goals less those of each priority, by subtraction of the cells above. */
function remainder(letter: string, first: number, total: number): FormulaCell {
  const above = Array.from({ length: total - 1 - first }, (_, index) => `-${letter}${first + index}`);
  return { formula: `=${letter}${total}${above.join('')}` };
}

function schoolSection(range: RangeOf): Row[] {
  const result = (code: string) => ({ formula: `=${countIfs([range('Schools', 'result'), equalTo(code)])}` });
  return [
    ['Schools and plans', 'Number', 'What is counted'],
    [
      'Schools',
      { formula: `=COUNTA(${range('Schools', 'schoolId')})-1` },
      'Rows of the Schools tab with a School ID',
    ],
    ['Plans read', result(SCHOOL_RESULTS.read), 'In the latest roll-up'],
    ['Plans not read', result(SCHOOL_RESULTS.notRead), 'The Message column of the Schools tab says why'],
    ['Plans not reached', result(SCHOOL_RESULTS.notReached), 'Roll up again to go on'],
  ];
}

function statusSection(range: RangeOf): Row[] {
  const inPlan: Condition = [range('Goals', 'status'), equalTo(ROW_STANDING.here)];
  const rows = STATUS_WORDS.map(([status, words]): Row => {
    return [ON_TRACK_LABELS[status], { formula: `=${ofStatus(range, [inPlan], [status])}` }, words];
  });
  return [['Progress of goals', 'Goals', 'What is counted'], ...rows];
}

const STATUS_WORDS: readonly (readonly [OnTrackStatus, string])[] = [
  ['met', 'The latest value reaches the target'],
  ['onTrack', 'At least 95 % of the progress expected by the day of the latest value'],
  ['near', 'At least 85 % of it, or at most one percentage point short'],
  ['offTrack', 'Less than that'],
  ['regressed', 'The latest value is worse than the baseline'],
  ['noData', 'No value, no date or no numbers to compare'],
];
