import { paragraphsOf, type Table, type TableCell } from '../../emulator/documents/model.ts';

/**
 * A place of a table's grid: a cell, or the part of one that reaches down from a row above (`goesOn`); null where a cell
 * to the left covers it.
 */
export type Place = {
  readonly cell: TableCell | null;
  readonly columnSpan: number;
  readonly merge: 'starts' | 'goesOn' | null;
} | null;

interface Reach {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const ALONE: Reach = { rowSpan: 1, columnSpan: 1 };

/** All places, row by row, short rows filled up. A cell reaches only over places that are there and empty: no text is lost. */
export function wordGrid(table: Table, columns: number): Place[][] {
  const grid = new Grid(table, columns);
  table.rows.forEach((_row, row) => {
    for (let column = 0; column < columns; column += 1) grid.place(row, column);
  });
  return grid.places.map((line) => line.map((place) => place ?? null));
}

export const isEmpty = (cell: TableCell): boolean =>
  paragraphsOf(cell.content).every(({ inlines }) => inlines.length === 0);

class Grid {
  /** Undefined where no cell stands or reaches yet. */
  readonly places: (Place | undefined)[][];
  readonly #table: Table;

  constructor(table: Table, columns: number) {
    this.#table = table;
    this.places = table.rows.map(() => Array.from({ length: columns }, () => undefined));
  }

  place(row: number, column: number): void {
    if (this.places[row]?.[column] !== undefined) return;
    const cell = this.#cell(row, column) ?? null;
    const { rowSpan, columnSpan } = this.#reach(row, column);
    this.places.slice(row, row + rowSpan).forEach((line, below) => {
      line.fill(null, column, column + columnSpan);
      const merge = below > 0 ? 'goesOn' : rowSpan > 1 ? 'starts' : null;
      line[column] = { cell: below > 0 ? null : cell, columnSpan, merge };
    });
  }

  #cell(row: number, column: number): TableCell | undefined {
    return this.#table.rows[row]?.cells[column];
  }

  #reach(row: number, column: number): Reach {
    const { rowSpan = 1, columnSpan = 1 } = this.#cell(row, column)?.style ?? {};
    if (![rowSpan, columnSpan].every((span) => Number.isInteger(span) && span > 0)) return ALONE;
    for (let below = row; below < row + rowSpan; below += 1) {
      for (let right = column; right < column + columnSpan; right += 1) {
        const isFirst = below === row && right === column;
        if (!isFirst && !this.#mayCover(below, right)) return ALONE;
      }
    }
    return { rowSpan, columnSpan };
  }

  #mayCover(row: number, column: number): boolean {
    const cell = this.#cell(row, column);
    return cell !== undefined && isEmpty(cell) && this.places[row]?.[column] === undefined;
  }
}
