import type { Cell, TableBlock } from './blocks.ts';
import type { FieldLookup } from './field-lookup.ts';

/** A value beside its label, and where it stands (1-based). */
interface LabelledCell {
  readonly label: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface LabelTable<Key extends string> {
  readonly values: ReadonlyMap<Key, LabelledCell>;
  /** Rows with a label these fields do not know, or a second row of one they do. */
  readonly others: readonly LabelledCell[];
  /** How many labels are the template's own wording. */
  readonly canonical: number;
}

/**
 * Reads a table of labels and values. The label column is the one with most known labels, wherever it stands; the value
 * column is the nearest to its right (else to its left) that holds anything, or the one `marksValue` points out.
 * Null when no label is known.
 */
export function labelTable<Key extends string>(
  { rows }: TableBlock,
  lookup: FieldLookup<Key>,
  marksValue: (key: Key, text: string) => boolean = () => false,
): LabelTable<Key> | null {
  const labelColumn = fullestColumn(rows, lookup);
  if (labelColumn === null) return null;
  const valueColumn = valueColumnOf(rows, labelColumn, lookup, marksValue);
  const values = new Map<Key, LabelledCell>();
  const others: LabelledCell[] = [];
  let canonical = 0;
  for (const cell of labelledCells(rows, labelColumn, valueColumn)) {
    const field = lookup(cell.label);
    if (field !== null && !values.has(field.key)) {
      values.set(field.key, cell);
      canonical += field.canonical ? 1 : 0;
    } else others.push(cell);
  }
  return { values, others, canonical };
}

type Rows = readonly (readonly Cell[])[];

const widthOf = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

function fullestColumn<Key extends string>(rows: Rows, lookup: FieldLookup<Key>): number | null {
  let fullest: number | null = null;
  let most = 0;
  const width = widthOf(rows);
  for (let column = 0; column < width; column += 1) {
    const keys = new Set<Key>();
    for (const row of rows) {
      const field = lookup(row[column]?.text || '');
      if (field !== null) keys.add(field.key);
    }
    if (keys.size > most) {
      most = keys.size;
      fullest = column;
    }
    // No other column can name more.
    if (most === rows.length) break;
  }
  return fullest;
}

function valueColumnOf<Key extends string>(
  rows: Rows,
  labelColumn: number,
  lookup: FieldLookup<Key>,
  marksValue: (key: Key, text: string) => boolean,
): number | null {
  const width = widthOf(rows);
  if (width === 2) return 1 - labelColumn;
  const known = rows.flatMap((row) => {
    const key = lookup(row[labelColumn]?.text || '')?.key;
    return key === undefined ? [] : [{ key, row }];
  });
  const candidates = columnsByNearness(width, labelColumn);
  const marked = candidates.find((column) =>
    known.some(({ key, row }) => marksValue(key, row[column]?.text || '')),
  );
  const filled = candidates.find((column) => known.some(({ row }) => (row[column]?.text || '') !== ''));
  return marked ?? filled ?? candidates[0] ?? null;
}

/** The columns to the right from near to far, then those to the left. */
function columnsByNearness(width: number, from: number): readonly number[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  return [
    ...columns.filter((column) => column > from),
    ...columns.filter((column) => column < from).reverse(),
  ];
}

/** One entry for each label; the rows a merged label cell covers add lines to its value, blank rows are left out. */
function labelledCells(rows: Rows, labelColumn: number, valueColumn: number | null): readonly LabelledCell[] {
  const cells: LabelledCell[] = [];
  let coveredUntil = 0;
  rows.forEach((row, index) => {
    const text = valueColumn === null ? '' : valueIn(row, labelColumn, valueColumn);
    const covering = index < coveredUntil ? cells.pop() : undefined;
    if (covering !== undefined) {
      cells.push({ ...covering, text: linesOf(covering.text, text) });
      return;
    }
    const label = row[labelColumn];
    coveredUntil = index + (label?.rowSpan ?? 1);
    const cell = { label: label?.text ?? '', text, row: index + 1, column: (valueColumn ?? labelColumn) + 1 };
    if (cell.label !== '' || text !== '') cells.push(cell);
  });
  return cells;
}

const linesOf = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

function valueIn(row: readonly Cell[], labelColumn: number, valueColumn: number): string {
  const covering = coveringColumn(row, valueColumn);
  if (covering !== labelColumn) return row[covering]?.text || '';
  // The label is merged over the value's place: the value is what comes next.
  return row.slice(valueColumn + 1).find(({ text }) => text !== '')?.text || '';
}

/** The column where the cell that covers `column` starts. */
function coveringColumn(row: readonly Cell[], column: number): number {
  let start = 0;
  while (start < column) {
    const next = start + (row[start]?.columnSpan ?? 1);
    if (next > column) return start;
    start = next;
  }
  return column;
}
