import { overviewChanges, overviewTable } from '../core/overview/overview-changes.ts';
import { overviewRows } from '../core/overview/overview-rows.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Block } from '../core/reading/blocks.ts';
import { overviewIn, seenBlock } from '../core/reading/overview-blocks.ts';
import type { OpenPlan } from './sidebar-api-plan.ts';

/** Whether a plan holds its overview, and whether that says what the goals say. */
export function overviewState(blocks: readonly Block[], plan: Plan): OpenPlan['overview'] {
  const table = overviewIn(blocks, seenBlock)?.table;
  if (table?.kind !== 'table') return 'none';
  const rows = table.rows.map((row) => row.map(({ text }) => text));
  const { cells, added, removed } = overviewChanges(overviewTable(rows), overviewRows(plan));
  return cells.length + added.length + removed.length === 0 ? 'current' : 'old';
}
