import type { Activity, FeedbackEntry, ProgressEntry } from '../core/plan/plan.ts';
import type { Block, TableBlock } from '../core/reading/blocks.ts';
import type { ListTable } from '../core/reading/list-table.ts';
import { type GoalSegment, readBlocks, segmentsOf, startsTableGoal } from '../core/reading/segments.ts';
import { ok, refuse } from '../core/text/result.ts';
import { goalNotFound, repeatedGoalId } from './goal-refusals.ts';
import type { Reply } from './sidebar-api.ts';

/** The tables of a goal that a row can be added to. */
interface RowOf {
  readonly activities: Activity;
  readonly progress: ProgressEntry;
  readonly feedback: FeedbackEntry;
}

export type RowTableKind = keyof RowOf;
export type ColumnOf<Kind extends RowTableKind> = Extract<keyof RowOf[Kind], string>;

export const TABLE_NAMES: Readonly<Record<RowTableKind, string>> = {
  activities: 'Key activities',
  progress: 'Progress',
  feedback: 'Feedback',
};

export interface GoalTable<Kind extends RowTableKind> {
  readonly block: TableBlock;
  readonly list: ListTable<ColumnOf<Kind>>;
}

/** A goal's first table of a kind. Refused unless exactly one goal carries the id and has such a table. */
export function goalTable<Kind extends RowTableKind>(
  blocks: readonly Block[],
  goalId: string,
  kind: Kind,
): Reply<GoalTable<Kind>> {
  const [goal, another] = goalsWithId(blocks, goalId);
  if (goal === undefined) return goalNotFound(goalId);
  if (another !== undefined) return repeatedGoalId(goalId);
  const [table] = goal.rest.flatMap((read) =>
    read.kind === 'table' && isOfKind(read.known, kind) ? [{ block: read.block, list: read.known.list }] : [],
  );
  if (table !== undefined) return ok(table);
  return refuse(
    'tableNotFound',
    `Goal ${goalId} has no table “${TABLE_NAMES[kind]}”. Copy that table from another goal, with its headings, and try again.`,
  );
}

const goalsWithId = (blocks: readonly Block[], goalId: string): readonly GoalSegment[] =>
  segmentsOf(readBlocks(blocks), startsTableGoal).goals.filter((goal) => showsGoalId(goal, goalId));

/** Whether the goal's table shows exactly this Goal ID. */
export const showsGoalId = ({ start }: GoalSegment, goalId: string): boolean =>
  start.kind === 'table' &&
  start.known.kind === 'goal' &&
  start.known.labels.values.get('id')?.text === goalId;

const isOfKind = <Kind extends RowTableKind>(
  known: { readonly kind: string },
  kind: Kind,
): known is { readonly kind: Kind; readonly list: ListTable<ColumnOf<Kind>> } => known.kind === kind;
