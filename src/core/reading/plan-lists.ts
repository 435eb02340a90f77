import type { Measure, PlanListKind, PlanLists } from '../plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES, type PlanTable } from '../plan/plan-tables.ts';
import type { TableBlock } from './blocks.ts';
import { cellPlace, type Report } from './findings.ts';
import { reportedMeasure } from './list-rows.ts';
import type { ListTable } from './list-table.ts';
import type { ReadTable } from './segments.ts';

/** The rows of a plan's own tables, wherever they stand; two tables of one kind are read as one. */
export function planListsOf(tables: readonly ReadTable[], report: Report): PlanLists {
  const lists = new Map<PlanListKind, Item[]>(PLAN_LIST_KINDS.map((kind) => [kind, []]));
  for (const { block, known } of tables)
    if (known.kind === 'planList') {
      const rows = rowsOf(PLAN_TABLES[known.of] as PlanTable<string>, known.list, block, report);
      lists.get(known.of)?.push(...rows);
    }
  return Object.fromEntries(lists) as unknown as PlanLists;
}

type Item = Record<string, string | Measure>;

const rowsOf = (
  { columns, numbers }: PlanTable<string>,
  list: ListTable<string>,
  { place }: TableBlock,
  report: Report,
) =>
  list.rows.map(({ row, textOf, columnOf }) => {
    const item: Item = {};
    for (const { key, label } of columns) {
      const text = textOf(key);
      item[key] = numbers.includes(key)
        ? reportedMeasure(text, label, () => cellPlace(place, row, columnOf(key)), report)
        : text;
    }
    return item;
  });
