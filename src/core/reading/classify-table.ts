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
  PlanListKind,
  Priority,
  ProgressEntry,
  Resource,
} from '../plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES } from '../plan/plan-tables.ts';
import type { TableBlock } from './blocks.ts';
import { type FieldLookup, fieldLookup } from './field-lookup.ts';
import { type LabelTable, labelTable } from './label-table.ts';
import { listHeader } from './list-header.ts';
import { type ListTable, listBelow } from './list-table.ts';

/** A table of a plan, told by what its labels or headers say. */
export type KnownTable =
  | { readonly kind: 'facts'; readonly labels: LabelTable<keyof PlanFacts> }
  | { readonly kind: 'goal'; readonly labels: LabelTable<GoalKey> }
  | { readonly kind: 'priorities'; readonly list: ListTable<keyof Priority> }
  | { readonly kind: 'initiatives'; readonly list: ListTable<keyof Initiative> }
  | { readonly kind: 'activities'; readonly list: ListTable<keyof Activity> }
  | { readonly kind: 'resources'; readonly list: ListTable<keyof Resource> }
  | { readonly kind: 'progress'; readonly list: ListTable<keyof ProgressEntry> }
  | { readonly kind: 'feedback'; readonly list: ListTable<keyof FeedbackEntry> }
  | { readonly kind: 'planList'; readonly of: PlanListKind; readonly list: ListTable<string> }
  | { readonly kind: 'unknown' };

const FACTS = fieldLookup(FACT_FIELDS);
const GOAL = fieldLookup(GOAL_FIELDS);
const HEADINGS = fieldLookup(GOAL_TABLE_HEADINGS);

/** Which of the four tables of a goal a heading announces; null for any other heading. */
export const goalTableHeading = (
  heading: string,
): 'activities' | 'resources' | 'progress' | 'feedback' | null => HEADINGS(heading)?.key ?? null;

interface Rating {
  readonly score: number;
  /** Reads the table as this kind; done for the winner only. */
  readonly known: () => KnownTable;
}

interface Candidate {
  /** Rates a table as one kind; null when it cannot be that kind. The highest score wins, the first among equals. */
  readonly rate: (table: TableBlock, announced: string | null) => Rating | null;
  readonly shape: 'labels' | 'list';
  /** The labels or headers the template prints for this kind. */
  readonly printed: ReadonlySet<string>;
}

const printedLabels = (fields: readonly Field<string>[]): ReadonlySet<string> =>
  new Set(fields.map(({ label }) => label));

const listCandidate = <Key extends string>(
  columns: readonly Field<Key>[],
  kind: string,
  needs: (has: (key: Key) => boolean) => boolean,
  known: (list: ListTable<Key>) => KnownTable,
): Candidate => {
  const lookup: FieldLookup<Key> = fieldLookup(columns);
  const rate: Candidate['rate'] = (table, announced) => {
    const header = listHeader(table.rows, lookup);
    if (header === null || !needs((key) => header.columns.has(key))) return null;
    const bonus = announced === kind ? 1 : 0;
    const { size } = header.columns;
    // Cells below a header may happen to say what a goal table's labels say; a header known whole outweighs them.
    const score = size + header.canonical / 10 + bonus + (header.isWhole ? 2 : 0);
    return size + bonus < 2 ? null : { score, known: () => known(listBelow(table.rows, header)) };
  };
  return { rate, shape: 'list', printed: printedLabels(columns) };
};

const rateGoal: Candidate['rate'] = (table) => {
  const labels = labelTable(table, GOAL, (key, text) => key === 'id' && isGoalId(text));
  if (labels === null) return null;
  const { size } = labels.values;
  const named = labels.values.has('id') || labels.values.has('statement');
  return size >= 4 || (named && size >= 2)
    ? { score: size + labels.canonical / 10, known: () => ({ kind: 'goal', labels }) }
    : null;
};

const rateFacts: Candidate['rate'] = (table) => {
  const labels = labelTable(table, FACTS);
  if (labels === null || labels.values.size < 2) return null;
  return { score: labels.values.size + labels.canonical / 10, known: () => ({ kind: 'facts', labels }) };
};

const CANDIDATES: readonly Candidate[] = [
  { rate: rateGoal, shape: 'labels', printed: printedLabels(GOAL_FIELDS) },
  { rate: rateFacts, shape: 'labels', printed: printedLabels(FACT_FIELDS) },
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
  ...PLAN_LIST_KINDS.map((of) =>
    listCandidate<string>(
      PLAN_TABLES[of].columns,
      of,
      (has) => has(PLAN_TABLES[of].main),
      (list) => ({ kind: 'planList', of, list }),
    ),
  ),
];

/** So many labels as printed outweigh whatever else the few columns of their table may say. */
const MOST_SURE_LABELS = 6;
const FEWEST_HEADERS = 3;

/** The kinds a table made by the template can be; empty for tables somebody else made or changed. */
function printedAs({ rows }: TableBlock): readonly Candidate[] {
  const header = rows[0] || [];
  const lists = header.length < FEWEST_HEADERS ? undefined : LISTS_BY_HEADER.get(header[0]?.text || '');
  const fits = lists?.filter(({ printed }) => header.every(({ text }) => printed.has(text))) || [];
  return fits.length > 0 ? fits : LABELS.filter(({ printed }) => hasLabels(rows, printed));
}

const LABELS = CANDIDATES.filter(({ shape }) => shape === 'labels');
const LISTS_BY_HEADER: ReadonlyMap<string, readonly Candidate[]> = listsByHeader();

function listsByHeader(): ReadonlyMap<string, readonly Candidate[]> {
  const lists = new Map<string, Candidate[]>();
  for (const candidate of CANDIDATES) {
    if (candidate.shape === 'labels') continue;
    for (const label of candidate.printed) lists.set(label, [...(lists.get(label) || []), candidate]);
  }
  return lists;
}

function hasLabels(rows: TableBlock['rows'], printed: ReadonlySet<string>): boolean {
  let found = 0;
  for (const row of rows) {
    if (printed.has(row[0]?.text || '')) found += 1;
    if (found === MOST_SURE_LABELS) return true;
  }
  return false;
}

/**
 * Tells what a table is from its labels and headers. The heading above decides only between kinds that fit equally
 * well, or when a single header is left: headings get renamed.
 */
export function classifyTable(table: TableBlock): KnownTable {
  const printed = printedAs(table);
  const [only] = printed;
  const sure = printed.length === 1 ? only?.rate(table, null) : null;
  return sure?.known() ?? bestOf(printed.length > 0 ? printed : CANDIDATES, table);
}

function bestOf(candidates: readonly Candidate[], table: TableBlock): KnownTable {
  const announced = goalTableHeading(table.place.heading);
  let best: Rating | null = null;
  for (const { rate } of candidates) {
    const found = rate(table, announced);
    if (found !== null && found.score > (best?.score ?? 0)) best = found;
  }
  return best?.known() ?? { kind: 'unknown' };
}
