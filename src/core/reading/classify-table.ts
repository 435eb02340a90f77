import {
  ACTIVITY_COLUMNS,
  FACT_FIELDS,
  FEEDBACK_COLUMNS,
  type Field,
  GOAL_FIELDS,
  GOAL_TABLE_HEADINGS,
  type GoalKey,
  INITIATIVE_COLUMNS,
  PRIORITY_COLUMNS,
  PROGRESS_COLUMNS,
  RESOURCE_COLUMNS,
} from '../plan/fields.ts';
import { isGoalId } from '../plan/goal-id.ts';
import type {
  Activity,
  FeedbackEntry,
  Initiative,
  PlanFacts,
  Priority,
  ProgressEntry,
  Resource,
} from '../plan/plan.ts';
import type { TableBlock } from './blocks.ts';
import { type FieldLookup, fieldLookup } from './field-lookup.ts';
import { type LabelTable, labelTable } from './label-table.ts';
import { type ListTable, listTable } from './list-table.ts';

/** A table of a plan, told by what its labels or headers say. */
export type KnownTable =
  | { readonly kind: 'facts'; readonly labels: LabelTable<keyof PlanFacts> }
  | { readonly kind: 'goal'; readonly labels: LabelTable<GoalKey> }
  | { readonly kind: 'goalList'; readonly list: ListTable<GoalListKey> }
  | { readonly kind: 'priorities'; readonly list: ListTable<keyof Priority> }
  | { readonly kind: 'initiatives'; readonly list: ListTable<keyof Initiative> }
  | { readonly kind: 'activities'; readonly list: ListTable<keyof Activity> }
  | { readonly kind: 'resources'; readonly list: ListTable<keyof Resource> }
  | { readonly kind: 'progress'; readonly list: ListTable<keyof ProgressEntry> }
  | { readonly kind: 'feedback'; readonly list: ListTable<keyof FeedbackEntry> }
  | { readonly kind: 'unknown' };

/** Goals one to a row, as plans of other states have them: goal fields and activity columns side by side. */
export type GoalListKey = `goal:${GoalKey}` | `activity:${keyof Activity}`;

const FACTS = fieldLookup(FACT_FIELDS);
const GOAL = fieldLookup(GOAL_FIELDS);
const GOAL_LIST = fieldLookup<GoalListKey>([
  ...GOAL_FIELDS.map(({ key, ...names }) => ({ key: `goal:${key}` as const, ...names })),
  ...ACTIVITY_COLUMNS.map(({ key, ...names }) => ({ key: `activity:${key}` as const, ...names })),
]);
const HEADINGS = fieldLookup(GOAL_TABLE_HEADINGS);

/** Which of the four tables of a goal a heading announces; null for any other heading. */
export const goalTableHeading = (
  heading: string,
): 'activities' | 'resources' | 'progress' | 'feedback' | null => HEADINGS(heading)?.key ?? null;

/** Rates a table as one kind; null when it cannot be that kind. The highest score wins, the first among equals. */
type Candidate = (table: TableBlock, announced: string | null) => { score: number; known: KnownTable } | null;

const listCandidate = <Key extends string>(
  columns: readonly Field<Key>[],
  kind: string,
  needs: (has: (key: Key) => boolean) => boolean,
  known: (list: ListTable<Key>) => KnownTable,
): Candidate => {
  const lookup: FieldLookup<Key> = fieldLookup(columns);
  return (table, announced) => {
    const list = listTable(table, lookup);
    if (list === null || !needs((key) => list.keys.has(key))) return null;
    const bonus = announced === kind ? 1 : 0;
    // Cells below a header may happen to say what a goal table's labels say; a header known whole outweighs them.
    const score = list.keys.size + list.canonical / 10 + bonus + (list.wholeHeader ? 2 : 0);
    return list.keys.size + bonus < 2 ? null : { score, known: known(list) };
  };
};

const goalCandidate: Candidate = (table) => {
  const labels = labelTable(table, GOAL, (key, text) => key === 'id' && isGoalId(text));
  if (labels === null) return null;
  const { size } = labels.values;
  const named = labels.values.has('id') || labels.values.has('statement');
  return size >= 4 || (named && size >= 2)
    ? { score: size + labels.canonical / 10, known: { kind: 'goal', labels } }
    : null;
};

const factsCandidate: Candidate = (table) => {
  const labels = labelTable(table, FACTS);
  if (labels === null || labels.values.size < 2) return null;
  return { score: labels.values.size + labels.canonical / 10, known: { kind: 'facts', labels } };
};

const goalListCandidate: Candidate = (table) => {
  const list = listTable(table, GOAL_LIST);
  if (list === null || !list.keys.has('goal:statement') || list.keys.size < 2) return null;
  return { score: list.keys.size, known: { kind: 'goalList', list } };
};

const CANDIDATES: readonly Candidate[] = [
  goalCandidate,
  factsCandidate,
  goalListCandidate,
  listCandidate(
    ACTIVITY_COLUMNS,
    'activities',
    (has) => has('activity'),
    (list) => ({ kind: 'activities', list }),
  ),
  listCandidate(
    RESOURCE_COLUMNS,
    'resources',
    (has) => has('fund') || has('amount'),
    (list) => ({ kind: 'resources', list }),
  ),
  listCandidate(
    PROGRESS_COLUMNS,
    'progress',
    (has) => has('value') || (has('date') && (has('note') || has('status'))),
    (list) => ({ kind: 'progress', list }),
  ),
  listCandidate(
    FEEDBACK_COLUMNS,
    'feedback',
    (has) => has('comment'),
    (list) => ({ kind: 'feedback', list }),
  ),
  listCandidate(
    PRIORITY_COLUMNS,
    'priorities',
    (has) => has('id') && has('name'),
    (list) => ({ kind: 'priorities', list }),
  ),
  listCandidate(
    INITIATIVE_COLUMNS,
    'initiatives',
    (has) => has('id') && has('name'),
    (list) => ({ kind: 'initiatives', list }),
  ),
];

/**
 * Tells what a table is from its labels and headers. The heading above decides only between kinds that fit equally
 * well, or when a single header is left: headings get renamed.
 */
export function classifyTable(table: TableBlock): KnownTable {
  const announced = goalTableHeading(table.place.heading);
  let best: { score: number; known: KnownTable } = { score: 0, known: { kind: 'unknown' } };
  for (const candidate of CANDIDATES) {
    const found = candidate(table, announced);
    if (found !== null && found.score > best.score) best = found;
  }
  return best.known;
}
