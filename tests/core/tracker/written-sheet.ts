import { isBlank } from '../../../src/core/tracker/cell-text.ts';
import type { CellValue } from '../../../src/core/tracker/cells.ts';
import type { RangeWrite } from '../../../src/core/tracker/range-writes.ts';
import type { TabContent } from '../../../src/core/tracker/tab-definition.ts';

/** What a sheet would hold, row 1 first, after rectangles were written to it. */
export function written(content: TabContent, writes: readonly RangeWrite[]): CellValue[][] {
  const grid = gridOf(content);
  for (const { row, column, values } of writes) {
    values.forEach((cells, down) => {
      cells.forEach((value, across) => {
        while (grid.length < row + down) grid.push([]);
        const line = grid[row + down - 1] ?? [];
        while (line.length < column + across) line.push(null);
        line[column + across - 1] = value;
      });
    });
  }
  return grid.map(trimmed);
}

export const gridOf = (content: TabContent): CellValue[][] =>
  [[...content.header], ...content.rows.map((row) => [...row])].map(trimmed);

/** A sheet gives no difference between an empty string, an empty cell and a row that ends early. */
function trimmed(row: readonly CellValue[]): CellValue[] {
  const cells = row.map((value) => (isBlank(value) ? null : value));
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}
