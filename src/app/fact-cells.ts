import type { PlanFacts } from '../core/plan/plan.ts';
import type { Block, TableBlock } from '../core/reading/blocks.ts';
import { readBlocks } from '../core/reading/segments.ts';
import { ok, refuse } from '../core/text/result.ts';
import { sameWords } from '../core/text/same-words.ts';
import { pendingInCell } from './goal-refusals.ts';
import type { DocumentTable } from './ports.ts';
import { type EditPlanPorts, readAccepted } from './read-accepted.ts';
import { shownAs, shownBlocks } from './shown-blocks.ts';
import type { Reply } from './sidebar-api.ts';

/** The facts that are written from the sidebar, by what a person reads beside their cells. */
const LABELS = { state: 'Plan state', stateDate: 'State date' } as const;

type FactKey = keyof typeof LABELS & keyof PlanFacts;

/** A cell of the plan facts in the open document. */
interface FactCell {
  readonly table: DocumentTable;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** As it is saved, without suggested changes. */
  readonly text: string;
}

export type FactCells = Readonly<Record<FactKey, FactCell>>;

/**
 * The cells of the plan's state and its date. Refused unless the table of plan facts has both rows, and nobody suggests
 * a change to either cell.
 */
export function factCells(ports: EditPlanPorts, blocks: readonly Block[]): Reply<FactCells> {
  const saved = factsIn(blocks);
  const parts = shownBlocks(ports.document.parts());
  const shown = factsIn(parts.map(({ block }) => block));
  const part = shown === null ? undefined : shownAs(parts, shown.block)?.part;
  if (saved === null || shown === null || part?.kind !== 'table') return noFacts();
  const accepted = readAccepted(ports);
  if (!accepted.ok) return accepted;
  const asAccepted = factsIn(accepted.value.blocks);
  const cell = (key: FactKey): Reply<FactCell> => {
    const place = shown.valueOf(key);
    const text = saved.valueOf(key)?.text;
    if (place === undefined || text === undefined) return noRow(key);
    const others = [place.text, asAccepted?.valueOf(key)?.text];
    const isPending = others.some((other) => other === undefined || !sameWords(other, text));
    return isPending || saved.hasChip(key)
      ? pendingSuggestions(key)
      : ok({ table: part, row: place.row - 1, column: place.column - 1, text });
  };
  const state = cell('state');
  if (!state.ok) return state;
  const stateDate = cell('stateDate');
  return stateDate.ok ? ok({ state: state.value, stateDate: stateDate.value }) : stateDate;
}

/** The first table of plan facts, as the reader takes it. */
function factsIn(blocks: readonly Block[]) {
  const [facts] = readBlocks(blocks).flatMap((read) =>
    read.kind === 'table' && read.known.kind === 'facts'
      ? [{ block: read.block, values: read.known.labels.values }]
      : [],
  );
  if (facts === undefined) return null;
  const { block, values } = facts;
  return {
    block,
    valueOf: (key: FactKey) => values.get(key),
    hasChip: (key: FactKey) => isChip(block, values.get(key)),
  };
}

function isChip({ rows }: TableBlock, place: { row: number; column: number } | undefined): boolean {
  return place !== undefined && rows[place.row - 1]?.[place.column - 1]?.hasUnreadableChip === true;
}

const noFacts = (): Reply<never> =>
  refuse(
    'factNotFound',
    'The table with School, School ID and Plan state was not found in this document. Copy it from the template, near the top of the plan, and try again.',
  );

const noRow = (key: FactKey): Reply<never> =>
  refuse(
    'factNotFound',
    `The table of plan facts has no row “${LABELS[key]}”. Add a row with that label to the table, and try again.`,
  );

const pendingSuggestions = (key: FactKey): Reply<never> => pendingInCell(`The cell beside “${LABELS[key]}”`);
