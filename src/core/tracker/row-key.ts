import { cellText } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import type { ColumnPlaces } from './find-columns.ts';
import type { TabDefinition, TrackerRow } from './tab-definition.ts';
import { isManaged } from './tab-definition.ts';

/** Between the parts of a key; no cell that makes a key holds it. */
const BETWEEN = '\u001f';

/** The key of a row: its key cells as text, so that 12 and `12` are one key. */
export function keyOf(definition: TabDefinition, row: TrackerRow): string {
  return definition.keyColumns.map((key) => cellText(row[key])).join(BETWEEN);
}

/** A tab's rows by key. All numbers are 0-based indexes into its rows. */
export interface RowIndex {
  readonly byKey: ReadonlyMap<string, number>;
  /** Rows whose key stood higher up already, with the row that has it. */
  readonly repeats: readonly { readonly row: number; readonly first: number }[];
  /** Whether a row is somebody's own: without a key or with a repeated one, and with content in managed columns. */
  readonly isPeoples: (row: number) => boolean;
  /** Where new rows go: below everything that is filled. */
  readonly firstFree: number;
}

/** Finds every row by its key. `places` must have all key columns. */
export function indexRows(
  definition: TabDefinition,
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): RowIndex {
  const byKey = new Map<string, number>();
  const repeats: { row: number; first: number }[] = [];
  rows.forEach((values, row) => {
    const parts = definition.keyColumns.map((key) => cellText(values[places.get(key) ?? -1]));
    if (parts.every((part) => part === '')) return;
    const key = parts.join(BETWEEN);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, row);
    else repeats.push({ row, first });
  });
  const ours = new Set(byKey.values());
  const managed = managedIndexes(definition, places);
  return {
    byKey,
    repeats,
    isPeoples: (row) => !ours.has(row) && managed.some((column) => cellText(rows[row]?.[column]) !== ''),
    firstFree: rows.length - trailing(rows, isVacant),
  };
}

/** Indexes of the columns the roll-up may write. */
export function managedIndexes(definition: TabDefinition, places: ColumnPlaces): number[] {
  return definition.columns
    .filter((column) => isManaged(definition, column))
    .map((column) => places.get(column.key))
    .filter((index): index is number => index !== undefined);
}

/** A row of unticked checkboxes counts as free: a checkbox column reaches down to the end of the sheet. */
function isVacant(row: readonly CellValue[]): boolean {
  return row.every((value) => cellText(value) === '' || value === false);
}

function trailing<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  const backwards = [...items].reverse();
  const first = backwards.findIndex((item) => !test(item));
  return first < 0 ? items.length : first;
}
