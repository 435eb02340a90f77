import { sameCell } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import type { FoundTab, RowChange } from './plan-row-changes.ts';
import { isManaged } from './tab-definition.ts';

export interface AppliedChanges {
  readonly rows: readonly (readonly CellValue[])[];
  /** The changes that made a difference. */
  readonly changed: readonly RowChange[];
}

/** Applies changes to the managed columns of a tab. A row that says what it should already stays the same object. */
export function applyRowChanges(tab: FoundTab, changes: readonly RowChange[]): AppliedChanges {
  const rows = [...tab.rows];
  const changed: RowChange[] = [];
  for (const change of changes) {
    const before = rows[change.row] || [];
    const different = wantedCells(tab, change).filter(({ place, value }) => !sameCell(before[place], value));
    if (different.length === 0) continue;
    const after = [...before];
    for (const { place, value } of different) after[place] = value;
    rows[change.row] = Array.from(after, (value) => value ?? null);
    changed.push(change);
  }
  return { rows, changed };
}

interface WantedCell {
  readonly place: number;
  readonly value: CellValue;
}

function wantedCells({ definition, places }: FoundTab, { cells }: RowChange): WantedCell[] {
  const wanted: WantedCell[] = [];
  for (const column of definition.columns) {
    const value = cells[column.key];
    const place = places.get(column.key);
    if (value === undefined || place === undefined || !isManaged(definition, column)) continue;
    wanted.push({ place, value });
  }
  return wanted;
}
