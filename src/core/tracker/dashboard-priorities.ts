import type { Priority } from '../plan/plan.ts';
import type { OnTrackStatus } from '../progress/on-track.ts';
import { ON_TRACK_LABELS } from '../progress/on-track.ts';
import type { CellValue } from './cells.ts';
import { columnLetter } from './column-letter.ts';
import { CHARTED } from './dashboard-charts.ts';
import { CRITERIA, type RangeOf } from './dashboard-ranges.ts';
import type { Condition, FormulaCell } from './formula.ts';
import { countIfs, equalTo, sumIfs } from './formula.ts';
import { ROW_STANDING } from './plan-tabs.ts';
import { COVERAGE_STANDING, goalsUnder } from './report-tabs.ts';
import { VERDICT_LABELS } from './rows-of-plan.ts';

/** Columns of the last section after the id and the name. Each counts the goals that meet the given conditions. */
const GOAL_COUNTS: readonly (readonly [
  heading: string,
  count: (range: RangeOf, of: Condition[]) => string,
])[] = [
  ['Goals', (_, of) => countIfs(...of)],
  [CHARTED.money, (range, of) => sumIfs(range('Goals', 'money'), ...of)],
  ['All five SMART criteria met', (range, of) => countIfs(...of, ...allFiveMet(range))],
  [CHARTED.onTrack, (range, of) => ofStatus(range, of, ['met', 'onTrack'])],
  [CHARTED.near, (range, of) => ofStatus(range, of, ['near'])],
  [CHARTED.offTrack, (range, of) => ofStatus(range, of, ['offTrack', 'regressed'])],
  [CHARTED.noData, (range, of) => ofStatus(range, of, ['noData'])],
];

/** Of the table of priorities, in order. */
export const PRIORITY_HEADINGS: readonly string[] = [
  'Priority',
  CHARTED.name,
  ...GOAL_COUNTS.map(([heading]) => heading),
  CHARTED.withGoal,
  CHARTED.withoutGoal,
];

/**
 * The table of priorities with its title, from a row of the tab on: its headings, a row for each priority, one for the
 * goals and schools of none, and one for all.
 */
export function prioritySection(
  priorities: readonly Priority[],
  range: RangeOf,
  firstRow: number,
): (readonly (CellValue | FormulaCell)[])[] {
  const first = firstRow + 2;
  const total = first + priorities.length + 1;
  const perPriority = priorities.map(({ id, name }) => [
    id,
    name,
    ...goalCounts(range, [[range('Goals', 'priorityId'), equalTo(id)]]),
    schools(range, goalsUnder(id), '">0"'),
    schools(range, goalsUnder(id), '0'),
  ]);
  const rest = GOAL_COUNTS.map((_, index) => remainder(columnLetter(index + 2), first, total));
  return [
    ['Goals and schools by priority'],
    PRIORITY_HEADINGS,
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
  return GOAL_COUNTS.map(([, count]) => ({ formula: `=${count(range, [...conditions, inPlan])}` }));
}

const allFiveMet = (range: RangeOf): Condition[] =>
  CRITERIA.map((criterion) => [range('Goals', criterion), equalTo(VERDICT_LABELS.met)]);

/** Goals of these conditions that have one of these statuses. */
export function ofStatus(
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
