import type { Cell } from './blocks.ts';
import type { FieldLookup } from './field-lookup.ts';

/** Where a column stands: its first cell (0-based) and how many its header is merged over. */
export interface Column {
  readonly start: number;
  readonly span: number;
}

/** A row whose cells name columns. */
export interface ListHeader<Key extends string> {
  /** 0-based row. */
  readonly index: number;
  readonly columns: ReadonlyMap<Key, Column>;
  /** How many headers are the template's own wording. */
  readonly canonical: number;
  /** True when every header that says anything is known. */
  readonly isWhole: boolean;
}

/** A title or a line of instructions may stand above the header row. */
const ROWS_ABOVE_HEADER = 3;

/** The one of the first rows that names most columns, in whatever order; null when none names any. */
export function listHeader<Key extends string>(
  rows: readonly (readonly Cell[])[],
  lookup: FieldLookup<Key>,
): ListHeader<Key> | null {
  let best: ListHeader<Key> | null = null;
  const last = Math.min(rows.length, ROWS_ABOVE_HEADER + 1);
  for (let index = 0; index < last; index += 1) {
    const row = rows[index] || [];
    const header = headerOf(row, index, lookup);
    const { size } = header.columns;
    if (size > (best?.columns.size ?? 0)) best = header;
    if (size > 0 && size === row.length) break;
  }
  return best;
}

function headerOf<Key extends string>(
  row: readonly Cell[],
  index: number,
  lookup: FieldLookup<Key>,
): ListHeader<Key> {
  const columns = new Map<Key, Column>();
  let canonical = 0;
  let isWhole = true;
  row.forEach(({ text, columnSpan }, start) => {
    const field = lookup(text);
    if (field === null) isWhole &&= text === '';
    else if (!columns.has(field.key)) {
      columns.set(field.key, { start, span: columnSpan });
      if (field.canonical) canonical += 1;
    }
  });
  return { index, columns, canonical, isWhole };
}
