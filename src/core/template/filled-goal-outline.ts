import {
  ACTIVITY_COLUMNS,
  FEEDBACK_COLUMNS,
  type Field,
  GOAL_FIELDS,
  GOAL_TABLE_HEADINGS,
  PROGRESS_COLUMNS,
  RESOURCE_COLUMNS,
} from '../plan/fields.ts';
import type { Goal, Measure, Tag } from '../plan/plan.ts';
import type { OutlineBlock, OutlineSection } from './outline.ts';
import { headedSection, headingBlock, labelsTable, listTable, textBlocks } from './outline-parts.ts';

const GOAL_HEADING_LEVEL = 3;
const TABLE_HEADING_LEVEL = GOAL_HEADING_LEVEL + 1;

/** A goal with everything it holds, as one section: its heading, `intro`, goal table and four list tables. */
export function filledGoalOutline(goal: Goal, intro: readonly OutlineBlock[] = []): OutlineSection {
  return headedSection(
    GOAL_HEADING_LEVEL,
    goal.title,
    ...intro,
    goalTable(goal),
    ...textBlocks(goal.notes),
    ...GOAL_TABLE_HEADINGS.flatMap(({ key, label }) => [
      headingBlock(TABLE_HEADING_LEVEL, label),
      TABLE_OF[key](goal),
    ]),
  );
}

const TABLE_OF = {
  activities: (goal: Goal) => table(ACTIVITY_COLUMNS, goal.activities, 3),
  resources: (goal: Goal) => table(RESOURCE_COLUMNS, goal.resources, 2),
  progress: (goal: Goal) => table(PROGRESS_COLUMNS, goal.progress, 2),
  feedback: (goal: Goal) => table(FEEDBACK_COLUMNS, goal.feedback, 1),
};

function goalTable(goal: Goal): OutlineBlock {
  const known = labelsTable(GOAL_FIELDS, (key) => visibleText(goal[key]));
  return { ...known, rows: [...known.rows, ...goal.otherFields.map(({ label, text }) => [label, text])] };
}

const table = <Key extends string>(
  columns: readonly Field<Key>[],
  items: readonly Readonly<Record<Key, string | Measure>>[],
  blankRows: number,
) => listTable(columns, items, (item, key) => visibleText(item[key]), blankRows);

const visibleText = (value: string | Measure | Tag): string =>
  typeof value === 'string' ? value : value.text;
