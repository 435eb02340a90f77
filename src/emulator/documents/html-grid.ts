/** A cell as HTML has it: one for all the places it spans. */
export interface SpannedCell<Value> {
  /** Null for a place that another cell covers, or that no cell fills. */
  readonly value: Value | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Rows of HTML cells as a full grid: every covered or missing place has an empty cell of its own. */
export function gridOf<Value>(rows: readonly (readonly SpannedCell<Value>[])[]): SpannedCell<Value>[][] {
  const grid: (SpannedCell<Value> | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column += 1;
      place(grid, row, column, cell);
    }
  });
  const width = Math.max(1, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty()));
}

function empty<Value>(): SpannedCell<Value> {
  return { value: null, columnSpan: 1, rowSpan: 1 };
}

function place<Value>(
  grid: (SpannedCell<Value> | undefined)[][],
  row: number,
  column: number,
  cell: SpannedCell<Value>,
): void {
  const covered = grid.slice(row, row + cell.rowSpan);
  for (const line of covered) {
    for (let at = column; at < column + cell.columnSpan; at += 1) line[at] = empty();
  }
  const first = grid[row];
  if (first) first[column] = { ...cell, rowSpan: covered.length };
}
