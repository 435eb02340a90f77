import { cellText, sameCell } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import { fitCell } from './fit-cell.ts';
import type { FoundTab, RowChange } from './plan-row-changes.ts';
import type { ColumnDefinition, TrackerRow } from './tab-definition.ts';
import { isManaged } from './tab-definition.ts';

export interface AppliedChanges {
  readonly rows: readonly (readonly CellValue[])[];
  /** The changes that made a difference. */
  readonly changed: readonly RowChange[];
  /** Sentences about text that was too long for a cell. */
  readonly notices: readonly string[];
}

/** Applies changes to the managed columns of a tab. A row that says what it should already stays the same object. */
export function applyRowChanges(tab: FoundTab, changes: readonly RowChange[]): AppliedChanges {
  const rows = [...tab.rows];
  const changed: RowChange[] = [];
  const notices: string[] = [];
  for (const change of changes) {
    const cells = wantedCells(tab, change);
    notices.push(...cells.filter(({ cut }) => cut).map(({ column }) => cutNotice(tab, column, change.cells)));
    const before = rows[change.row] ?? [];
    const different = cells.filter(({ place, value }) => !sameCell(before[place], value));
    if (different.length === 0) continue;
    const after = [...before];
    for (const { place, value } of different) after[place] = value;
    rows[change.row] = Array.from(after, (value) => value ?? null);
    changed.push(change);
  }
  return { rows, changed, notices };
}

interface WantedCell {
  readonly column: ColumnDefinition;
  readonly place: number;
  readonly value: CellValue;
  readonly cut: boolean;
}

function wantedCells({ definition, places }: FoundTab, { cells }: RowChange): WantedCell[] {
  const wanted: WantedCell[] = [];
  for (const column of definition.columns) {
    const value = cells[column.key];
    const place = places.get(column.key);
    if (value === undefined || place === undefined || !isManaged(definition, column)) continue;
    wanted.push({ column, place, ...fitCell(value) });
  }
  return wanted;
}

function cutNotice({ definition }: FoundTab, column: ColumnDefinition, row: TrackerRow): string {
  return (
    `“${column.header}” of ${rowName(row)} is too long for one cell of the tab “${definition.name}”. The tracker shows ` +
    'its beginning; the plan still has all of it. A shorter text is shown whole.'
  );
}

/** A row in words, for sentences: its school and goal where it has them, else whatever stands in it first. */
export function rowName(row: TrackerRow): string {
  const { school, schoolId, goalId } = row;
  const named = [cellText(school) || cellText(schoolId), cellText(goalId)].filter((text) => text !== '');
  if (named.length > 0) return named.join(', ');
  const texts = Object.keys(row).map((key) => cellText(row[key]));
  return texts.find((text) => text !== '') ?? 'an empty row';
}
