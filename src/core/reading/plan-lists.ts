import type { Measure, PlanListKind, PlanLists } from '../plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES, type PlanTable } from '../plan/plan-tables.ts';
import type { TableBlock } from './blocks.ts';
import { cellPlace, type Report } from './findings.ts';
import { reportedMeasure } from './list-rows.ts';
import type { ListTable } from './list-table.ts';
import type { ReadBlock } from './segments.ts';

/** The rows of a plan's own tables, wherever they stand; two tables of one kind are read as one. */
export function planListsOf(blocks: readonly ReadBlock[], report: Report): PlanLists {
  const tables = blocks.filter((read) => read.kind === 'table' && read.known.kind === 'planList');
  const rowsOfKind = (kind: PlanListKind) =>
    tables.flatMap((read) =>
      read.kind === 'table' && read.known.kind === 'planList' && read.known.of === kind
        ? rowsOf(PLAN_TABLES[kind] as PlanTable<string>, read.known.list, read.block, report)
        : [],
    );
  return Object.fromEntries(PLAN_LIST_KINDS.map((kind) => [kind, rowsOfKind(kind)])) as unknown as PlanLists;
}

const rowsOf = (
  { columns, numbers }: PlanTable<string>,
  list: ListTable<string>,
  { place }: TableBlock,
  report: Report,
) =>
  list.rows.map(({ row, textOf, columnOf }) => {
    const item: Record<string, string | Measure> = {};
    for (const { key, label } of columns) {
      const text = textOf(key);
      const at = () => cellPlace(place, row, columnOf(key));
      item[key] = numbers.includes(key) ? reportedMeasure(text, label, at, report) : text;
    }
    return item;
  });
