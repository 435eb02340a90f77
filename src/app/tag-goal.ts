import { GOAL_FIELDS } from '../core/plan/fields.ts';
import type { Plan, Priority } from '../core/plan/plan.ts';
import { formatTag } from '../core/plan/priority-tag.ts';
import type { DocumentBlocks, TableBlock } from '../core/reading/blocks.ts';
import { fieldLookup } from '../core/reading/field-lookup.ts';
import { labelTable } from '../core/reading/label-table.ts';
import { ok, refuse } from '../core/text/result.ts';
import type { DocumentTable } from './ports.ts';
import { type EditPlanPorts, readAccepted } from './read-accepted.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import { planOr, readOpenPlan } from './read-open-plan.ts';
import { blockOfTable } from './shown-blocks.ts';
import type { Reply, TagGoalRequest, TaggedGoal } from './sidebar-api.ts';

/**
 * Writes a priority's tag, such as `P2 · Instruction`, into the goal's “Strategic priority” cell. Nothing is written
 * unless exactly one goal carries the id and its cell holds no suggested changes.
 */
export function tagGoal(ports: EditPlanPorts, { goalId, priorityId }: TagGoalRequest): Reply<TaggedGoal> {
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const plan = planOr(open.value);
  if (!plan.ok) return plan;
  const priority = priorityOr(prioritiesFor(ports, plan.value), priorityId);
  if (!priority.ok) return priority;
  const saved = onlyPlace(goalId, placesInBlocks(open.value.document, goalId));
  if (!saved.ok) return saved;
  const shown = onlyPlace(goalId, placesInTables(ports.document.tables(), goalId));
  if (!shown.ok) return shown;
  const accepted = acceptedText(ports, goalId);
  if (!accepted.ok) return accepted;
  const texts = [saved.value.text, shown.value.text, accepted.value].map(words);
  if (new Set(texts).size > 1) return pendingSuggestions(goalId);
  const tag = formatTag(priority.value);
  if (shown.value.text !== tag) {
    const { table, row, column } = shown.value;
    ports.document.setCell(table, row, column, tag);
    ports.document.save();
  }
  return ok({ goalId, tag, replaced: saved.value.text });
}

/**
 * The cell as it would read with all suggestions accepted. The open document shows suggested insertions and deletions
 * alike as text, so it does not tell a suggested deletion from none. A goal that would be gone has another text, too.
 */
function acceptedText(ports: EditPlanPorts, goalId: string): Reply<string | null> {
  const accepted = readAccepted(ports);
  if (!accepted.ok) return accepted;
  const [cell] = placesInBlocks(accepted.value, goalId);
  return ok(cell === undefined ? null : cell.text);
}

/** The plan's own, or those of the district profile it links to where it lists none. */
function prioritiesFor(ports: EditPlanPorts, { priorities, facts }: Plan): readonly Priority[] {
  if (priorities.length > 0 || facts.districtProfile === '') return priorities;
  const profile = readLinkedProfile(ports, facts.districtProfile);
  return profile.ok ? profile.value.priorities : [];
}

function priorityOr(priorities: readonly Priority[], asked: string): Reply<Priority> {
  const found = priorities.find(({ id }) => id.toLowerCase() === asked.trim().toLowerCase());
  if (found !== undefined) return ok(found);
  const listed = priorities.map(formatTag).join('; ');
  return refuse(
    'unknownPriority',
    `The plan’s own list of district priorities has no “${asked.trim()}”. It has: ${listed || 'none yet'}. Choose one of these, or add the row to the table “District priorities”.`,
  );
}

interface PriorityCell<Table> {
  readonly table: Table;
  /** 0-based; -1 where the goal table has no such row. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const lookup = fieldLookup(GOAL_FIELDS);

const placesInBlocks = ({ blocks }: DocumentBlocks, goalId: string): PriorityCell<TableBlock>[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? priorityCell(block, block, goalId) : []));

const placesInTables = (tables: readonly DocumentTable[], goalId: string): PriorityCell<DocumentTable>[] =>
  tables.flatMap((table) => priorityCell(table, blockOfTable(table), goalId));

/** The priority cell of a table that is the goal's; none when it is another goal's, or no goal table. */
function priorityCell<Table>(table: Table, block: TableBlock, goalId: string): PriorityCell<Table>[] {
  const values = labelTable(block, lookup)?.values;
  if (values?.get('id')?.text !== goalId) return [];
  const { row = 0, column = 0, text = '' } = values.get('priority') ?? {};
  return [{ table, row: row - 1, column: column - 1, text }];
}

function onlyPlace<Table>(
  goalId: string,
  places: readonly PriorityCell<Table>[],
): Reply<PriorityCell<Table>> {
  const [place, another] = places;
  if (place === undefined) {
    return refuse(
      'goalNotFound',
      `No goal table in this document shows the Goal ID “${goalId}”. If it was suggested or changed just now, accept or reject the suggestion and check the goals again.`,
    );
  }
  if (another !== undefined) {
    return refuse(
      'repeatedGoalId',
      `Two goals in this document show the Goal ID “${goalId}”; one is probably a copy. Give the lower one another ID, then tag it.`,
    );
  }
  if (place.row >= 0) return ok(place);
  return refuse(
    'goalNotFound',
    `The table of goal ${goalId} has no row “Strategic priority”. Add a row with that label, or copy the table of another goal.`,
  );
}

const pendingSuggestions = (goalId: string): Reply<TaggedGoal> =>
  refuse(
    'pendingSuggestions',
    `The Strategic priority of goal ${goalId} holds suggested changes or a smart chip, and Throughline does not write over those. Accept or reject the suggestions, or turn the chip into text, and try again.`,
  );

/** A cell’s text as it counts here: line ends and doubled spaces come out differently from Google’s two services. */
const words = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;
