import { readMeasure } from '../plan/measure.ts';
import type { Activity, Goal } from '../plan/plan.ts';
import type { TableBlock } from './blocks.ts';
import type { GoalListKey } from './classify-table.ts';
import { cellPlace } from './findings.ts';
import { activityOf } from './list-rows.ts';
import type { ListRow, ListTable } from './list-table.ts';
import { goalFields, type KnownIds } from './table-goals.ts';

const CONFIDENCE = 0.8;

/**
 * Goals that stand one to a row, with their activities in columns of the same row. A row whose goal cell is empty, or
 * repeats the goal above, adds an activity to that goal.
 */
export function goalsOfList(
  table: TableBlock,
  list: ListTable<GoalListKey>,
  known: KnownIds,
): readonly Goal[] {
  const goals: Goal[] = [];
  for (const row of list.rows) {
    const statement = row.textOf('goal:statement');
    const above = goals[goals.length - 1];
    if (statement !== '' && statement !== above?.statement) goals.push(goalOfRow(table, row, known));
    else if (above !== undefined) {
      goals[goals.length - 1] = { ...above, activities: [...above.activities, ...activitiesOfRow(row)] };
    }
  }
  return goals;
}

const goalOfRow = (table: TableBlock, row: ListRow<GoalListKey>, known: KnownIds): Goal => ({
  title: table.place.heading,
  ...goalFields(
    (key) => row.textOf(`goal:${key}`),
    known,
    (_key, text) => readMeasure(text),
  ),
  otherFields: [],
  activities: activitiesOfRow(row),
  resources: [],
  progress: [],
  feedback: [],
  place: cellPlace(table.place, row.row, null),
  source: 'other',
  confidence: CONFIDENCE,
});

function activitiesOfRow(row: ListRow<GoalListKey>): readonly Activity[] {
  const activity = activityOf((key) => row.textOf(`activity:${key}`));
  return activity.activity === '' ? [] : [activity];
}
