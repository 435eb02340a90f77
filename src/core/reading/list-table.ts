import type { Cell, TableBlock } from './blocks.ts';
import type { FieldLookup } from './field-lookup.ts';

export interface ListTable<Key extends string> {
  readonly keys: ReadonlySet<Key>;
  /** 1-based row of the header. */
  readonly header: number;
  /** 1-based column of a key, null when the table has none. */
  readonly columnOf: (key: Key) => number | null;
  /** How many headers are the template's own wording. */
  readonly canonical: number;
  /** True when every header that says anything is known. */
  readonly wholeHeader: boolean;
  readonly rows: readonly ListRow<Key>[];
}

export interface ListRow<Key extends string> {
  /** 1-based row in the table. */
  readonly row: number;
  readonly textOf: (key: Key) => string;
  /** 1-based column of a key, null when the table has none. */
  readonly columnOf: (key: Key) => number | null;
}

/** A title or a line of instructions may stand above the header row. */
const ROWS_ABOVE_HEADER = 3;

/**
 * Reads a table with a header row: the one of the first rows that names most columns. Columns are found by header,
 * in any order; a header merged over several columns takes the text of all. Blank rows, rows that repeat the header and
 * rows merged to one cell are left out; a cell merged over several rows counts for each. Null when no header is known.
 */
export function listTable<Key extends string>(
  { rows }: TableBlock,
  lookup: FieldLookup<Key>,
): ListTable<Key> | null {
  const header = bestHeader(rows, lookup);
  if (header === null) return null;
  const columns = columnsOf(rows[header] ?? [], lookup);
  const keys = new Set(columns.keys());
  return {
    keys,
    header: header + 1,
    columnOf: (key) => columnOf(columns, key),
    canonical: Array.from(columns.values()).filter((column) => column.canonical).length,
    wholeHeader: (rows[header] ?? []).every(({ text }) => text === '' || lookup(text) !== null),
    rows: rowsBelow(rows, header, columns),
  };
}

interface Column {
  readonly start: number;
  readonly span: number;
  readonly canonical: boolean;
}
type Columns<Key extends string> = ReadonlyMap<Key, Column>;
type Rows = readonly (readonly Cell[])[];

function bestHeader<Key extends string>(rows: Rows, lookup: FieldLookup<Key>): number | null {
  let best: number | null = null;
  let most = 0;
  const last = Math.min(rows.length, ROWS_ABOVE_HEADER + 1);
  for (let index = 0; index < last; index += 1) {
    const row = rows[index] ?? [];
    const { size } = columnsOf(row, lookup);
    if (size > most) {
      most = size;
      best = index;
    }
    if (size > 0 && size === row.length) break;
  }
  return best;
}

function columnsOf<Key extends string>(row: readonly Cell[], lookup: FieldLookup<Key>): Columns<Key> {
  const columns = new Map<Key, Column>();
  row.forEach(({ text, columnSpan }, start) => {
    const field = lookup(text);
    if (field !== null && !columns.has(field.key))
      columns.set(field.key, { start, span: columnSpan, canonical: field.canonical });
  });
  return columns;
}

function rowsBelow<Key extends string>(
  rows: Rows,
  header: number,
  columns: Columns<Key>,
): readonly ListRow<Key>[] {
  const own = Array.from(columns.values());
  const headers = rows[header] ?? [];
  const filled = filledDown(rows);
  const below: ListRow<Key>[] = [];
  for (let index = header + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const isBlank = own.every((column) => textAt(cells, column) === '');
    if (
      isBlank ||
      isCaption(cells) ||
      own.every((column) => textAt(cells, column) === textAt(headers, column))
    )
      continue;
    below.push(listRow(filled[index] ?? [], index, columns));
  }
  return below;
}

const listRow = <Key extends string>(
  cells: readonly Cell[],
  index: number,
  columns: Columns<Key>,
): ListRow<Key> => ({
  row: index + 1,
  textOf: (key) => {
    const column = columns.get(key);
    return column === undefined ? '' : textAt(cells, column);
  },
  columnOf: (key) => columnOf(columns, key),
});

function columnOf<Key extends string>(columns: Columns<Key>, key: Key): number | null {
  const column = columns.get(key);
  return column === undefined ? null : column.start + 1;
}

const textAt = (cells: readonly Cell[], { start, span }: Column): string =>
  span === 1
    ? (cells[start]?.text ?? '')
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
