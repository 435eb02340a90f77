import type { Measure, PlanListKind, PlanLists } from '../plan/plan.ts';
import { PLAN_TABLES, type PlanTable } from '../plan/plan-tables.ts';
import type { OutlineTable } from './outline.ts';
import { listTable } from './outline-parts.ts';

type Row = Readonly<Record<string, string | Measure>>;

/** One of a plan's own tables with its rows, or with blank ones to fill in. */
export function planListTable(kind: PlanListKind, lists: Partial<PlanLists>): OutlineTable {
  const { columns, blankRows }: PlanTable<string> = PLAN_TABLES[kind];
  const rows = (lists[kind] || []) as readonly unknown[] as readonly Row[];
  return listTable(columns, rows, (row, key) => visibleText(row[key] || ''), blankRows);
}

const visibleText = (value: string | Measure): string => (typeof value === 'string' ? value : value.text);
