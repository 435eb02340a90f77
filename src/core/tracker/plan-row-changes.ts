import { cellText } from './cell-text.ts';
import type { CellValue } from './cells.ts';
import type { ColumnPlaces } from './find-columns.ts';
import type { RowIndex } from './row-key.ts';
import { keyOf } from './row-key.ts';
import type { StandingColumn, TabDefinition, TrackerRow } from './tab-definition.ts';
import { isManaged } from './tab-definition.ts';

export interface MergeScope {
  /** The documents read this time; rows of other documents are left as they are. */
  readonly documentIds: readonly string[];
  /**
   * The documents still listed (see `listedDocuments`); rows of any other are marked so. Absent or empty: none is marked,
   * since a list without a single plan is one that could not be read.
   */
  readonly listed?: readonly string[];
}

/** What one row is to hold: cells by column key, for the row at a 0-based index (which may be a new one). */
export interface RowChange {
  readonly key: string;
  readonly row: number;
  readonly cells: TrackerRow;
}

/** A tab as found: its rows, where its columns stand, and its rows by key. */
export interface FoundTab {
  readonly definition: TabDefinition;
  readonly rows: readonly (readonly CellValue[])[];
  readonly places: ColumnPlaces;
  readonly index: RowIndex;
}

/** What every wanted row and every row that is no longer wanted is to hold; most will hold it already. */
export function planRowChanges(tab: FoundTab, wanted: readonly TrackerRow[], scope: MergeScope): RowChange[] {
  const target = new Map<string, TrackerRow>();
  for (const cells of wanted) {
    const key = keyOf(tab.definition, cells);
    if (!target.has(key)) target.set(key, cells);
  }
  return [...wantedRows(tab, target), ...unwantedRows(tab, target, scope)];
}

function wantedRows({ definition, index }: FoundTab, target: ReadonlyMap<string, TrackerRow>): RowChange[] {
  const mayAdd = definition.columns.every(
    (column) => !definition.keyColumns.includes(column.key) || isManaged(definition, column),
  );
  let free = index.firstFree;
  const changes: RowChange[] = [];
  for (const [key, cells] of target) {
    const row = index.byKey.get(key) ?? (mayAdd ? free++ : null);
    if (row !== null) changes.push({ key, row, cells });
  }
  return changes;
}

function unwantedRows(
  tab: FoundTab,
  target: ReadonlyMap<string, TrackerRow>,
  scope: MergeScope,
): RowChange[] {
  const { standing } = tab.definition;
  if (standing === undefined) return [];
  const read = new Set(scope.documentIds);
  const listed = scope.listed === undefined || scope.listed.length === 0 ? null : new Set(scope.listed);
  const changes: RowChange[] = [];
  for (const [key, row] of tab.index.byKey) {
    const text = target.has(key) ? null : standingOf(tab, standing, row, { read, listed });
    if (text !== null) changes.push({ key, row, cells: { [standing.column]: text } });
  }
  return changes;
}

interface KnownDocuments {
  readonly read: ReadonlySet<string>;
  readonly listed: ReadonlySet<string> | null;
}

/** What the standing column of an unwanted row must say, or null when this roll-up knows nothing of it. */
function standingOf(
  tab: FoundTab,
  standing: StandingColumn,
  row: number,
  known: KnownDocuments,
): string | null {
  if (tab.definition.documentColumn === undefined) return standing.gone;
  const document = documentOf(tab, tab.rows[row]);
  if (document === '') return null;
  if (known.read.has(document)) return standing.gone;
  return known.listed === null || known.listed.has(document) ? null : standing.unlisted;
}

/** The id of the document a row was read from; '' where the tab has none. */
export function documentOf({ definition, places }: FoundTab, row: readonly CellValue[] | undefined): string {
  return cellText(row?.[places.get(definition.documentColumn || '') ?? -1]);
}
