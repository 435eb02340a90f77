import { applyRowChanges } from './apply-row-changes.ts';
import { fitRows } from './fit-rows.ts';
import { keepNumbers } from './keep-numbers.ts';
import { layOutColumns, missingKeyNotice } from './lay-out-columns.ts';
import type { FoundTab, MergeScope } from './plan-row-changes.ts';
import { documentOf, planRowChanges } from './plan-row-changes.ts';
import type { RangeWrite } from './range-writes.ts';
import { headerWrites, rangeWrites } from './range-writes.ts';
import { cellsByKey } from './read-rows.ts';
import { indexRows, managedIndexes } from './row-key.ts';
import { rowName } from './row-name.ts';
import type { TabContent, TabDefinition, TrackerRow } from './tab-definition.ts';

export interface TabMerge {
  /** The tab after the writes. */
  readonly content: TabContent;
  /** Empty when the tab says everything already. */
  readonly writes: readonly RangeWrite[];
  /** Keys (see `keyOf`) of the rows that were added, changed or marked. */
  readonly changedKeys: readonly string[];
  /** Document ids of those rows, each once; empty for a tab whose rows are not read from documents. */
  readonly changedDocuments: readonly string[];
  /** Sentences for the person who runs the roll-up. */
  readonly notices: readonly string[];
  /** True when a key column is missing, so that nothing could be written; a notice says which. */
  readonly refused: boolean;
}

/**
 * Brings the wanted rows into a tab. Rows are found by key and columns by heading, wherever people put them; what
 * people added stays in its row. Nothing is deleted: a row its plan no longer holds is marked. New rows go below
 * all others, and a tab whose key is people's gets none. Of two wanted rows with one key the first counts.
 * Where rows are numbered, a row keeps the number it has on the tab (see `keepNumbers`).
 */
export function mergeTab(
  definition: TabDefinition,
  content: TabContent,
  wanted: readonly TrackerRow[],
  scope: MergeScope,
): TabMerge {
  const layout = layOutColumns(definition, content);
  if (layout === null) return refusal(definition, content);
  const { places, header } = layout;
  const index = indexRows(definition, places, content.rows);
  const tab: FoundTab = { definition, rows: content.rows, places, index };
  const fitted = fitRows(definition, wanted);
  const numbered = keepNumbers(definition, keyedRows(tab), fitted.rows);
  const { rows, changed } = applyRowChanges(tab, planRowChanges(tab, numbered, scope));
  const rowWrites = rangeWrites({
    rows,
    changed: changed.map(({ row }) => row).sort((a, b) => a - b),
    columns: managedIndexes(definition, places),
    isPeoples: index.isPeoples,
  });
  const documents = new Set(changed.map(({ row }) => documentOf(tab, rows[row])));
  documents.delete('');
  return {
    content: { header, rows },
    writes: [...headerWrites(content.header, header), ...rowWrites],
    changedKeys: changed.map(({ key }) => key),
    changedDocuments: [...documents],
    notices: [...layout.notices, ...repeatNotices(tab), ...fitted.notices],
    refused: false,
  };
}

const keyedRows = ({ rows, places, index }: FoundTab): TrackerRow[] =>
  [...index.byKey.values()].map((row) => cellsByKey(places, rows[row] || []));

function refusal(definition: TabDefinition, content: TabContent): TabMerge {
  return {
    content,
    writes: [],
    changedKeys: [],
    changedDocuments: [],
    notices: [missingKeyNotice(definition, content.header)],
    refused: true,
  };
}

function repeatNotices(tab: FoundTab): string[] {
  return tab.index.repeats.map(({ row, first }) => {
    const name = rowName(cellsByKey(tab.places, tab.rows[row] || []));
    return (
      `On the tab “${tab.definition.name}”, row ${row + 2} repeats row ${first + 2} (${name}). Row ${first + 2} is kept up ` +
      `to date and row ${row + 2} is left as it is: delete the one you do not need.`
    );
  });
}
