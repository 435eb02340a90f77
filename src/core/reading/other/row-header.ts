import type { GoalKey } from '../../plan/fields.ts';
import type { Activity, Resource } from '../../plan/plan.ts';
import type { Cell } from '../blocks.ts';
import type { OtherLabel } from './label-part.ts';
import { isPairs, LONGEST_LABEL_CELL } from './label-rows.ts';
import { otherLabel } from './other-label.ts';

export type ColumnKey = `goal:${GoalKey}` | `activity:${keyof Activity}` | `money:${keyof Resource}`;

type Columns = ReadonlyMap<number, ColumnKey>;

/** What a row of headers says of the rows below it. */
export interface Header {
  readonly columns: Columns;
  readonly goalColumn: number | null;
  /** The column of strategies, where another one has the steps of each. */
  readonly strategyColumn: number | null;
}

/**
 * A row is a header when at least two of its cells name columns of a list, and most of them name something. Below another header
 * it may go on with the same activity.
 */
export function headerOf(filled: readonly Cell[], row: readonly Cell[], goesOn: boolean): Header | null {
  if (filled.length < 2 || isPairs(filled) || filled.some(({ text }) => text.length > LONGEST_LABEL_CELL))
    return null;
  const named = new Map<number, ColumnKey>();
  row.forEach(({ text }, column) => {
    const key = keyOf(otherLabel(text));
    if (key !== null && !isValueLike(text)) named.set(column, key);
  });
  if (named.size < 2 || named.size * 2 < filled.length) return null;
  const columns = withGoalColumn(withActivityColumn(named, row));
  const keys = new Set(columns.values());
  if (keys.size < 2 || !(namesAList(keys) || (goesOn && keys.has('activity:lead')))) return null;
  return {
    columns,
    goalColumn: columnOf(columns, 'goal:statement'),
    strategyColumn: strategyColumnOf(columns, row),
  };
}

const columnOf = (columns: Columns, key: ColumnKey): number | null =>
  Array.from(columns).find((column) => column[1] === key)?.[0] ?? null;

/** A header says what stands below it; it is no sentence, and a label with its value is no header. */
const isValueLike = (text: string): boolean =>
  /[.!]$|:\s*\S/.test(text) && !/:\s*[\p{L}/ ]{2,40}$/u.test(text);

const namesAList = (keys: ReadonlySet<ColumnKey>): boolean =>
  keys.has('activity:activity') ||
  keys.has('goal:statement') ||
  (keys.has('money:fund') && keys.has('money:purpose')) ||
  (keys.has('goal:baseline') && keys.has('goal:target')) ||
  ((keys.has('goal:metric') || keys.has('goal:instrument')) &&
    (keys.has('goal:baseline') || keys.has('goal:target')));

function keyOf(label: OtherLabel | null): ColumnKey | null {
  if (label === null) return null;
  if (label.part === 'statement') return 'goal:statement';
  return `${label.part}:${label.key}` as ColumnKey;
}

const OF_ACTIVITIES: readonly ColumnKey[] = [
  'activity:lead',
  'activity:start',
  'activity:end',
  'activity:howOften',
  'activity:status',
];
const SAYS_WHAT = [/^(?:description|details?)\b/i, /^what\b/i, /^(?:name|title|item|project|initiative)\b/i];

/** Where who, when and how far stand in columns but none is called an activity, the description is what is done. */
function withActivityColumn(columns: Columns, row: readonly Cell[]): Columns {
  const keys = Array.from(columns.values());
  const isList = keys.filter((key) => OF_ACTIVITIES.includes(key)).length > 1;
  if (!isList || keys.includes('activity:activity') || keys.includes('goal:statement')) return columns;
  for (const words of SAYS_WHAT) {
    const column = row.findIndex(({ text }) => words.test(text));
    if (column >= 0) return new Map(columns).set(column, 'activity:activity');
  }
  return columns;
}

const MEASURES: readonly ColumnKey[] = ['goal:metric', 'activity:studentMeasure', 'goal:instrument'];

/**
 * Where no column is called a goal, what is measured from a baseline to a target is one; else the district's priority or goal is
 * what the plan's rows serve.
 */
function withGoalColumn(columns: Columns): Columns {
  const keys = Array.from(columns.values());
  if (keys.includes('goal:statement') || !keys.includes('activity:activity')) return columns;
  const measure = keys.includes('goal:target') ? MEASURES.find((key) => keys.includes(key)) : undefined;
  const column = columnOf(columns, measure ?? 'goal:priority');
  return column === null ? columns : new Map(columns).set(column, 'goal:statement');
}

const STRATEGY = /\b(?:strateg|initiative|intervention|approach)/i;
const STEPS = /\b(?:action|activit|step|task)/i;

function strategyColumnOf(columns: Columns, row: readonly Cell[]): number | null {
  const named = (words: RegExp) =>
    row.findIndex(({ text }, column) => columns.get(column) === 'activity:activity' && words.test(text));
  const strategy = named(STRATEGY);
  const hasSteps = row.some(
    ({ text }, column) =>
      column !== strategy && columns.get(column) === 'activity:activity' && STEPS.test(text),
  );
  return strategy >= 0 && hasSteps ? strategy : null;
}
