import type { Cell, TableBlock } from './blocks.ts';
import type { FieldLookup } from './field-lookup.ts';
import { type Column, type ListHeader, listHeader } from './list-header.ts';

export interface ListTable<Key extends string> {
  readonly keys: ReadonlySet<Key>;
  /** 1-based row of the header. */
  readonly header: number;
  /** 1-based column of a key, null when the table has none. */
  readonly columnOf: (key: Key) => number | null;
  readonly rows: readonly ListRow<Key>[];
}

export interface ListRow<Key extends string> {
  /** 1-based row in the table. */
  readonly row: number;
  readonly textOf: (key: Key) => string;
  /** 1-based column of a key, null when the table has none. */
  readonly columnOf: (key: Key) => number | null;
}

/**
 * Reads a table with a header row: the one of the first rows that names most columns. Columns are found by header,
 * in any order; a header merged over several columns takes the text of all. Blank rows, rows that repeat the header and
 * rows merged to one cell are left out; a cell merged over several rows counts for each. Null when no header is known.
 */
export function listTable<Key extends string>(
  { rows }: TableBlock,
  lookup: FieldLookup<Key>,
): ListTable<Key> | null {
  const header = listHeader(rows, lookup);
  return header === null ? null : listBelow(rows, header);
}

/** The list below a header that was found already. */
export function listBelow<Key extends string>(rows: Rows, header: ListHeader<Key>): ListTable<Key> {
  const { index, columns } = header;
  const columnOf = (key: Key) => {
    const column = columns.get(key);
    return column === undefined ? null : column.start + 1;
  };
  return {
    keys: new Set(columns.keys()),
    header: index + 1,
    columnOf,
    rows: rowsBelow(rows, header, columnOf),
  };
}

type Rows = readonly (readonly Cell[])[];

function rowsBelow<Key extends string>(
  rows: Rows,
  { index: header, columns }: ListHeader<Key>,
  columnOf: (key: Key) => number | null,
): readonly ListRow<Key>[] {
  const own = Array.from(columns.values());
  const headers = rows[header] || [];
  const filled = filledDown(rows);
  const below: ListRow<Key>[] = [];
  for (let index = header + 1; index < rows.length; index += 1) {
    const cells = rows[index] || [];
    const isBlank = own.every((column) => textAt(cells, column) === '');
    if (
      isBlank ||
      isCaption(cells) ||
      own.every((column) => textAt(cells, column) === textAt(headers, column))
    )
      continue;
    const texts = filled[index] || [];
    const textOf = (key: Key) => {
      const column = columns.get(key);
      return column === undefined ? '' : textAt(texts, column);
    };
    below.push({ row: index + 1, textOf, columnOf });
  }
  return below;
}

const textAt = (cells: readonly Cell[], { start, span }: Column): string =>
  span === 1
    ? cells[start]?.text || ''
    : cells
        .slice(start, start + span)
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join('\n');

const isCaption = (cells: readonly Cell[]): boolean =>
  cells.length > 2 && (cells[0]?.columnSpan ?? 1) >= cells.length;

/** The rows with each cell that is merged downward repeated in the rows it covers. */
function filledDown(rows: Rows): Rows {
  if (!rows.some((row) => row.some(({ rowSpan }) => rowSpan > 1))) return rows;
  const above: { cell: Cell; until: number }[] = [];
  return rows.map((row, index) =>
    row.map((cell, column) => {
      const merged = above[column];
      if (merged !== undefined && index < merged.until) return merged.cell;
      above[column] = { cell, until: index + cell.rowSpan };
      return cell;
    }),
  );
}
