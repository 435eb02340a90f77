import type { CellValue } from './cells.ts';

/** A rectangle to write in one call. `row` and `column` count from 1, as the sheet does; row 1 is the header. */
export interface RangeWrite {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Cells that cost about as much to write as one more round trip: 100 ms at 10 µs a cell, by Tanaike's measurements of
 * 2018. Unchanged rows between two changed ones are written again while they hold fewer.
 */
const CELLS_A_ROUND_TRIP = 10_000;
/** Rectangles a tab may take for each run of columns before everything between them is one block. */
const MOST_BLOCKS = 2;

export interface RowsToWrite {
  /** The tab's rows after the change; `rows[0]` is row 2 of the sheet. */
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based indexes into `rows` of the rows that must be written. */
  readonly changed: readonly number[];
  /** 0-based indexes of the columns that may be written. */
  readonly columns: readonly number[];
  /** Rows that may not be written even with the values they hold: they are people's, and may hold formulas. */
  readonly isPeoples: (row: number) => boolean;
}

/**
 * The rectangles that write the changed rows: whole managed rows, near rows joined, one rectangle for each run of
 * neighbouring columns. When that takes too many round trips, everything from the first changed row to the last is
 * one block. No rectangle covers a column that may not be written or a row that is people's.
 */
export function rangeWrites({ rows, changed, columns, isPeoples }: RowsToWrite): RangeWrite[] {
  const runs = columnRuns(columns);
  const near = joinRows(changed, Math.floor(CELLS_A_ROUND_TRIP / columns.length), isPeoples);
  const blocks = near.length > MOST_BLOCKS ? joinRows(changed, rows.length, isPeoples) : near;
  return blocks.flatMap((block) => runs.map((run) => rectangle(rows, block, run)));
}

/** The rectangles that bring row 1 from one set of headings to another. */
export function headerWrites(before: readonly string[], after: readonly string[]): RangeWrite[] {
  const changed = after.map((_, index) => index).filter((index) => after[index] !== (before[index] || ''));
  return columnRuns(changed).map(({ from, to }) => ({
    row: 1,
    column: from + 1,
    values: [after.slice(from, to + 1)],
  }));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function columnRuns(columns: readonly number[]): Stretch[] {
  return joinRows(
    [...columns].sort((a, b) => a - b),
    0,
    () => false,
  );
}

/** Joins ascending numbers into stretches, over gaps of at most `reach` numbers none of which is barred. */
function joinRows(sorted: readonly number[], reach: number, isBarred: (index: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const index of sorted) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && index - last.to - 1 <= reach && !anyBetween(last.to, index, isBarred)) {
      stretches[stretches.length - 1] = { from: last.from, to: index };
    } else {
      stretches.push({ from: index, to: index });
    }
  }
  return stretches;
}

function anyBetween(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from + 1; index < to; index++) if (test(index)) return true;
  return false;
}

function rectangle(rows: RowsToWrite['rows'], block: Stretch, run: Stretch): RangeWrite {
  const values = rows.slice(block.from, block.to + 1).map((row) => {
    const cells: CellValue[] = [];
    for (let column = run.from; column <= run.to; column++) cells.push(row[column] ?? null);
    return cells;
  });
  return { row: block.from + 2, column: run.from + 1, values };
}
