import { GOAL_FIELDS, type GoalKey } from '../core/plan/fields.ts';
import type { DocumentBlocks, TableBlock } from '../core/reading/blocks.ts';
import { fieldLookup } from '../core/reading/field-lookup.ts';
import { labelTable } from '../core/reading/label-table.ts';
import { ok, refuse } from '../core/text/result.ts';
import { sameWords } from '../core/text/same-words.ts';
import { changedMeanwhile, goalNotFound, pendingInCell, repeatedGoalId } from './goal-refusals.ts';
import type { DocumentTable } from './ports.ts';
import { type EditPlanPorts, readAccepted } from './read-accepted.ts';
import { blockOfTable } from './shown-blocks.ts';
import type { Reply } from './sidebar-api.ts';

/** What a person reads beside the cells that are written to. */
const LABELS = { priority: 'Strategic priority', statement: 'SMART goal' };

/** One cell of one goal's table in the open document. */
export interface GoalCell {
  readonly goalId: string;
  readonly field: keyof typeof LABELS;
  readonly table: DocumentTable;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** As it is saved, without suggested changes. */
  readonly text: string;
}

/** A cell to find: of which goal, and beside which label. */
export type GoalCellName = Pick<GoalCell, 'goalId' | 'field'>;

/**
 * The cell a goal keeps something in. Refused unless exactly one goal carries the id, its table has the row, and nobody
 * suggests a change to the cell.
 */
export function goalCell(
  ports: EditPlanPorts,
  document: DocumentBlocks,
  name: GoalCellName,
): Reply<GoalCell> {
  const saved = onlyPlace(name, placesInBlocks(document, name));
  if (!saved.ok) return saved;
  const shown = onlyPlace(name, placesInTables(ports.document.tables(), name));
  if (!shown.ok) return shown;
  const accepted = readAccepted(ports);
  if (!accepted.ok) return accepted;
  const { text } = saved.value;
  // The open document shows suggested insertions and deletions alike as text, so it does not tell a suggested deletion
  // from none; with all suggestions accepted, that text is another one, or the goal is gone.
  const [acceptedCell] = placesInBlocks(accepted.value, name);
  const others = [shown.value.text, acceptedCell?.text];
  if (others.some((other) => other === undefined || !sameWords(other, text))) return pendingSuggestions(name);
  const { table, row, column } = shown.value;
  return ok({ ...name, table, row, column, text });
}

/**
 * Writes a text into a cell that still holds the words the person saw in it. A cell that holds the new words already is
 * left as it is: an earlier attempt may have arrived without its answer. Returns what stood there before.
 */
export function replaceGoalCell(
  { document }: EditPlanPorts,
  cell: GoalCell,
  { replaces, text }: { readonly replaces: string; readonly text: string },
): Reply<string> {
  if (sameWords(cell.text, text)) return ok(cell.text);
  if (!sameWords(cell.text, replaces)) return changedSince(cell);
  document.setCell(cell.table, cell.row, cell.column, text);
  document.save();
  return ok(cell.text);
}

interface Place<Table> {
  readonly table: Table;
  /** 0-based; -1 where the goal table has no such row. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const lookup = fieldLookup(GOAL_FIELDS);

const placesInBlocks = ({ blocks }: DocumentBlocks, name: GoalCellName): Place<TableBlock>[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? placesIn(block, block, name) : []));

const placesInTables = (tables: readonly DocumentTable[], name: GoalCellName): Place<DocumentTable>[] =>
  tables.flatMap((table) => placesIn(table, blockOfTable(table), name));

/** The cell in a table that is the goal's; none when it is another goal's, or no goal table. */
function placesIn<Table>(table: Table, block: TableBlock, { goalId, field }: GoalCellName): Place<Table>[] {
  const values = labelTable<GoalKey>(block, lookup)?.values;
  if (values?.get('id')?.text !== goalId) return [];
  const { row = 0, column = 0, text = '' } = values.get(field) || {};
  return [{ table, row: row - 1, column: column - 1, text }];
}

function onlyPlace<Table>(
  { goalId, field }: GoalCellName,
  [place, another]: readonly Place<Table>[],
): Reply<Place<Table>> {
  if (place === undefined) return goalNotFound(goalId);
  if (another !== undefined) return repeatedGoalId(goalId);
  if (place.row >= 0) return ok(place);
  return refuse(
    'goalNotFound',
    `The table of goal ${goalId} has no row “${LABELS[field]}”. Add a row with that label, or copy the table of another goal.`,
  );
}

const pendingSuggestions = ({ goalId, field }: GoalCellName): Reply<never> =>
  pendingInCell(`The ${LABELS[field]} of goal ${goalId}`);

function changedSince({ goalId, field, text }: GoalCell): Reply<never> {
  const now = text === '' ? 'it is empty' : `it says “${text}”`;
  return changedMeanwhile(
    `The ${LABELS[field]} of goal ${goalId} was changed in the document since it was read here: now ${now}`,
  );
}
