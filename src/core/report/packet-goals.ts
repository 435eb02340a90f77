import {
  ACTIVITY_COLUMNS,
  type Field,
  GOAL_FIELDS,
  PROGRESS_COLUMNS,
  RESOURCE_COLUMNS,
} from '../plan/fields.ts';
import type { Goal, Measure, Tag } from '../plan/plan.ts';
import type { OutlineBlock } from '../template/outline.ts';
import { headingBlock, listTable, textBlocks } from '../template/outline-parts.ts';

const GOAL_LEVEL = 3;

/**
 * A goal as a reviewer reads it: what its table says, its notes, activities, money and progress. Rows and tables that are
 * empty are left out, and so is the feedback, which is between the school and its district.
 */
export function packetGoal(goal: Goal): readonly OutlineBlock[] {
  const filled = GOAL_FIELDS.map(({ key, label }) => [label, textOf(goal[key])]);
  const own = goal.otherFields.map(({ label, text }) => [label, text]);
  const rows = [...filled, ...own].filter(([, text]) => text !== '');
  return [
    headingBlock(GOAL_LEVEL, goal.title || goal.id || 'A goal'),
    ...(rows.length === 0 ? [] : [{ kind: 'table', shape: 'labels', rows } as const]),
    ...textBlocks(goal.notes),
    ...table('Key activities', ACTIVITY_COLUMNS, goal.activities),
    ...table('Resources', RESOURCE_COLUMNS, goal.resources),
    ...table('Progress', PROGRESS_COLUMNS, goal.progress),
  ];
}

function table<Key extends string>(
  name: string,
  columns: readonly Field<Key>[],
  items: readonly Readonly<Record<Key, string | Measure>>[],
): readonly OutlineBlock[] {
  if (items.length === 0) return [];
  return [headingBlock(GOAL_LEVEL + 1, name), listTable(columns, items, (item, key) => textOf(item[key]))];
}

const textOf = (value: string | Measure | Tag): string => (typeof value === 'string' ? value : value.text);
