import { FACT_FIELDS, GOAL_FIELDS } from '../core/plan/fields.ts';
import { normalizeLabel } from '../core/plan/normalize-label.ts';
import type { TableBlock } from '../core/reading/blocks.ts';
import { goalTableHeading } from '../core/reading/classify-table.ts';
import { type FieldLookup, fieldLookup } from '../core/reading/field-lookup.ts';
import type { LabelTable } from '../core/reading/label-table.ts';
import {
  type GoalSegment,
  type ReadBlock,
  readBlocks,
  segmentsOf,
  startsTableGoal,
} from '../core/reading/segments.ts';
import { ok, refuse } from '../core/text/result.ts';
import { showsGoalId } from './goal-table.ts';
import type { OpenDocument } from './ports.ts';
import { type ShownBlock, shownAs, shownBlocks } from './shown-blocks.ts';
import type { Reply } from './sidebar-api.ts';
import type { PlaceToShow } from './sidebar-api-plan.ts';

/**
 * Puts the person's cursor where a line of the checklist points, found anew by Goal ID and label, or by heading: the document may
 * have changed since the list was made. Changes nothing in it.
 */
export function showPlace(
  { document }: { readonly document: OpenDocument },
  place: PlaceToShow,
): Reply<PlaceToShow> {
  const shown = shownBlocks(document.parts());
  const cell = cellFor(readBlocks(shown.map(({ block }) => block)), place);
  const table = cell === null ? undefined : shownAs(shown, cell.block)?.part;
  if (cell !== null && table?.kind === 'table') {
    document.showCell(table, cell.row, cell.column);
    return ok(place);
  }
  const heading = shown.find((block) => isHeading(block, place.heading))?.part;
  if (heading?.kind !== 'heading') return notFound(place);
  document.showHeading(heading);
  return ok(place);
}

const notFound = ({ heading, label, goalId }: PlaceToShow): Reply<never> =>
  refuse(
    'placeNotFound',
    `“${label || heading || goalId}” was not found in the document just now. It may have been renamed, moved or deleted since this list was made. Look for it in the page.`,
  );

/** Row and column from 0. */
interface Cell {
  readonly block: TableBlock;
  readonly row: number;
  readonly column: number;
}

const GOAL = fieldLookup(GOAL_FIELDS);
const FACTS = fieldLookup(FACT_FIELDS);

function cellFor(blocks: readonly ReadBlock[], { goalId, heading, label }: PlaceToShow): Cell | null {
  const goal = goalFor(segmentsOf(blocks, startsTableGoal).goals, goalId, heading);
  if (goal !== undefined) return goalId === '' && label === '' ? null : cellOfGoal(goal, label);
  for (const read of blocks) {
    if (goalId === '' && label !== '' && read.kind === 'table' && read.known.kind === 'facts')
      return cellBeside(read.block, read.known.labels, FACTS, label);
  }
  return null;
}

/** The goal with the id, under the same heading where several have it; one without an id by its heading alone. */
function goalFor(goals: readonly GoalSegment[], goalId: string, heading: string): GoalSegment | undefined {
  const underHeading = ({ title }: GoalSegment) => normalizeLabel(title) === normalizeLabel(heading);
  if (goalId === '') return goals.find(underHeading);
  const withId = goals.filter((goal) => showsGoalId(goal, goalId));
  return withId.find(underHeading) || withId[0];
}

/** The cell beside a label of the goal's table, the first cell of one of its other tables, or the goal's own first cell. */
function cellOfGoal({ start, rest }: GoalSegment, label: string): Cell | null {
  if (start.kind !== 'table' || start.known.kind !== 'goal') return null;
  const kind = goalTableHeading(label);
  const list = rest.find((read) => read.kind === 'table' && read.known.kind === kind)?.block;
  if (kind !== null && list?.kind === 'table')
    return { block: list, row: Math.min(1, list.rows.length - 1), column: 0 };
  const top = { block: start.block, row: 0, column: 0 };
  return cellBeside(start.block, start.known.labels, GOAL, label) || top;
}

function cellBeside<Key extends string>(
  block: TableBlock,
  { values, others }: LabelTable<Key>,
  lookup: FieldLookup<Key>,
  label: string,
): Cell | null {
  const key = lookup(label)?.key;
  const same = ({ label: other }: { readonly label: string }) =>
    normalizeLabel(other) === normalizeLabel(label);
  const cell = key === undefined ? others.find(same) : values.get(key);
  return cell === undefined ? null : { block, row: cell.row - 1, column: cell.column - 1 };
}

const isHeading = ({ part }: ShownBlock, heading: string): boolean =>
  part.kind === 'heading' && heading !== '' && normalizeLabel(part.text) === normalizeLabel(heading);
