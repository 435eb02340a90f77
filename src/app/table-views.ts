import { ok, refuse } from '../core/text/result.ts';
import { type GoalTable, goalTable, type RowTableKind, TABLE_NAMES } from './goal-table.ts';
import type { DocumentTable } from './ports.ts';
import { type EditPlanPorts, readAccepted } from './read-accepted.ts';
import { planOr, readOpenPlan } from './read-open-plan.ts';
import { shownAs, shownBlocks } from './shown-blocks.ts';
import type { Reply } from './sidebar-api.ts';

/** A goal's table as it is saved, as the open document shows it, and with all suggestions accepted. */
export interface TableViews<Kind extends RowTableKind> {
  readonly saved: GoalTable<Kind>;
  readonly shown: GoalTable<Kind>;
  readonly accepted: GoalTable<Kind>;
  readonly table: DocumentTable;
}

/** Refused when the views differ in rows or headings: then a row of one is not the row of another. */
export function tableViews<Kind extends RowTableKind>(
  ports: EditPlanPorts,
  goalId: string,
  kind: Kind,
): Reply<TableViews<Kind>> {
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const plan = planOr(open.value);
  if (!plan.ok) return plan;
  const saved = goalTable(open.value.document.blocks, goalId, kind);
  if (!saved.ok) return saved;
  const parts = shownBlocks(ports.document.parts());
  const blocks = parts.map(({ block }) => block);
  const shown = goalTable(blocks, goalId, kind);
  if (!shown.ok) return shown;
  const document = readAccepted(ports);
  if (!document.ok) return document;
  const accepted = goalTable(document.value.blocks, goalId, kind);
  const part = shownAs(parts, shown.value.block)?.part;
  if (!accepted.ok || part?.kind !== 'table') return pendingSuggestions(goalId, kind);
  if (!sameShape(saved.value, shown.value) || !sameShape(accepted.value, shown.value))
    return pendingSuggestions(goalId, kind);
  return ok({ saved: saved.value, shown: shown.value, accepted: accepted.value, table: part });
}

/** Suggested rows and columns are shown but not saved, or saved but not there once accepted. */
const sameShape = <Kind extends RowTableKind>(one: GoalTable<Kind>, other: GoalTable<Kind>): boolean =>
  one.block.rows.length === other.block.rows.length &&
  one.list.header === other.list.header &&
  headerOf(one) === headerOf(other);

const headerOf = <Kind extends RowTableKind>({ block, list }: GoalTable<Kind>): string =>
  (block.rows[list.header - 1] || []).map(({ text }) => text.replace(/\s+/g, ' ')).join('|');

const pendingSuggestions = (goalId: string, kind: RowTableKind): Reply<never> =>
  refuse(
    'pendingSuggestions',
    `Rows or headings of the table “${TABLE_NAMES[kind]}” of goal ${goalId} are only suggested, and Throughline does not write between those. Accept or reject the suggestions, and try again.`,
  );
