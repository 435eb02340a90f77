import { isBlank } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import type { ColumnPlaces } from './find-columns.ts';
import { findColumns } from './find-columns.ts';
import type { TabContent, TabDefinition, TrackerRow } from './tab-definition.ts';

export interface NumberedRow {
  /** The row's number as the sheet shows it, from 2. */
  readonly row: number;
  /** Cells by column key; columns that are not on the tab, and empty cells, are null. */
  readonly cells: TrackerRow;
}

/** The rows of a tab that hold anything in the tracker's own columns, in the order they stand. */
export function readRows(definition: TabDefinition, content: TabContent | undefined): NumberedRow[] {
  if (content === undefined) return [];
  const places = findColumns(definition, content.header);
  return content.rows
    .map((values, index) => ({ row: index + 2, cells: cellsByKey(places, values) }))
    .filter(({ cells }) => Object.keys(cells).some((key) => !isBlank(cells[key])));
}

/** The tracker's own cells of one row. */
export function cellsByKey(places: ColumnPlaces, values: readonly CellValue[]): TrackerRow {
  const cells: Record<string, CellValue> = {};
  for (const [key, index] of places) cells[key] = values[index] ?? null;
  return cells;
}
