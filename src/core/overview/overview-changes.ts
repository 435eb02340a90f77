import { normalizeLabel } from '../plan/normalize-label.ts';
import { sameWords } from '../text/same-words.ts';
import { OVERVIEW_COLUMNS, type OverviewRow } from './overview-rows.ts';

type Rows = readonly (readonly string[])[];

/** A table of the overview as it stands, its header row first. */
export interface OverviewTable {
  readonly rows: Rows;
  /** 0-based places of its own columns; -1 for one that is gone. */
  readonly columns: readonly number[];
}

/** What makes a table say what the plan says. Rows and columns from 0. */
export interface OverviewChanges {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Whole rows to add below. */
  readonly added: Rows;
  readonly removed: readonly number[];
  /** Its own cells afterwards. */
  readonly after: readonly OverviewRow[];
}

export const overviewTable = (rows: Rows): OverviewTable => ({
  rows,
  columns: OVERVIEW_COLUMNS.map((label) =>
    (rows[0] ?? []).findIndex((text) => normalizeLabel(text) === normalizeLabel(label)),
  ),
});

/** Its own cells, blank rows left out. */
export const ownCells = ({ rows, columns }: OverviewTable): readonly OverviewRow[] =>
  rows
    .slice(1)
    .map((row) => columns.map((column) => row[column] ?? ''))
    .filter((row) => row.some((text) => text.trim() !== ''));

/**
 * Rows are written in the plan's order. Once somebody has written beside them, each stays where it is, with its goal:
 * new goals come below, and of a goal that is gone its name and what was written beside it are left.
 */
export function overviewChanges(table: OverviewTable, wanted: readonly OverviewRow[]): OverviewChanges {
  const { rows, columns } = table;
  const places = rows.map((_, row) => row).slice(1);
  const notesIn = (row: number): boolean =>
    (rows[row] ?? []).some((text, column) => !columns.includes(column) && text.trim() !== '');
  const byGoal = places.some(notesIn);
  const free = [...places];
  const placed = wanted.map((row) => {
    const at = byGoal ? free.findIndex((place) => goalIn(table, place) === goalOf(row)) : 0;
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
  const gone = free.filter(notesIn).map((place) => ({ place, row: goneRow(goalIn(table, place)) }));
  const kept = wanted.flatMap((row, at) => {
    const place = placed[at];
    return place === undefined ? [] : [{ place, row }];
  });
  return {
    cells: [...kept, ...gone].flatMap(({ place, row }) => cellsOf(table, place, row)),
    added: wanted.filter((_, at) => placed[at] === undefined).map((row) => wholeRow(table, row)),
    removed: free.filter((place) => !notesIn(place)),
    after: [...wanted, ...gone.map(({ row }) => row)],
  };
}

const GOAL = OVERVIEW_COLUMNS.indexOf('Goal');
const GOAL_ID = / · (\S+)$/;

/** A goal's id, or its name where it has none. */
function goalOf(row: OverviewRow): string {
  const [name = ''] = (row[GOAL] ?? '').split('\n');
  return GOAL_ID.exec(name)?.[1] ?? name;
}

const goalIn = ({ rows, columns }: OverviewTable, row: number): string =>
  goalOf(columns.map((column) => rows[row]?.[column] ?? ''));

const goneRow = (goal: string): OverviewRow =>
  OVERVIEW_COLUMNS.map((_, at) => (at === GOAL ? `Goal · ${goal}\nNo longer in this plan.` : ''));

const cellsOf = ({ rows, columns }: OverviewTable, row: number, texts: OverviewRow) =>
  texts.flatMap((text, at) => {
    const column = columns[at] ?? -1;
    return column < 0 || sameWords(text, rows[row]?.[column] ?? '') ? [] : [{ row, column, text }];
  });

const wholeRow = ({ rows, columns }: OverviewTable, texts: OverviewRow): readonly string[] =>
  (rows[0] ?? []).map((_, column) => texts[columns.indexOf(column)] ?? '');
