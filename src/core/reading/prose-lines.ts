import { ACTIVITY_COLUMNS, GOAL_FIELDS, type GoalKey } from '../plan/fields.ts';
import type { Activity } from '../plan/plan.ts';
import type { ParagraphBlock } from './blocks.ts';
import { goalTableHeading } from './classify-table.ts';
import { fieldLookup } from './field-lookup.ts';
import { activityOf } from './list-rows.ts';
import type { ReadBlock } from './segments.ts';

/** What the paragraphs of a goal written as prose say. */
export interface ProseLines {
  readonly fields: ReadonlyMap<GoalKey, string>;
  readonly activities: readonly Activity[];
  /** Body text that carries no label, in order. */
  readonly sentences: readonly string[];
}

/**
 * Reads lines such as `Baseline: 42%` and `Lead: counselor` (which says who leads the activity above it), a label on a
 * line of its own with its value on the next, list items as activities, and the sentences that remain.
 */
export function readLines(blocks: readonly ReadBlock[]): ProseLines {
  const fields = new Map<GoalKey, string>();
  const activities: Activity[] = [];
  const sentences: string[] = [];
  let label: GoalKey | null = null;
  for (const read of blocks) {
    if (read.kind === 'table') continue;
    const line = underLabel(lineOf(read.block), label);
    label = line.kind === 'label' ? line.key : null;
    if (line.kind === 'field' && !fields.has(line.key)) fields.set(line.key, line.text);
    if (line.kind === 'activity') addToActivities(activities, line.column, line.text);
    if (line.kind === 'sentence') sentences.push(line.text);
  }
  return { fields, activities, sentences };
}

type Line =
  /** A label alone: of a goal field, whose value follows, or of a list. */
  | { readonly kind: 'label'; readonly key: GoalKey | null }
  | { readonly kind: 'field'; readonly key: GoalKey; readonly text: string }
  | { readonly kind: 'activity'; readonly column: keyof Activity; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string };

const GOAL = fieldLookup(GOAL_FIELDS);
const ACTIVITY = fieldLookup(ACTIVITY_COLUMNS);
const LABEL_LINE = /^([^:\n]{2,60}):\s*([^\n][\s\S]*)?$/;

const underLabel = (line: Line, label: GoalKey | null): Line =>
  line.kind === 'sentence' && label !== null ? { kind: 'field', key: label, text: line.text } : line;

function lineOf({ text, listLevel, headingLevel }: ParagraphBlock): Line {
  const [, name = '', value = ''] = LABEL_LINE.exec(text) ?? [];
  if (value !== '') return labelledLine(name, value, text, listLevel);
  if (listLevel !== null) return { kind: 'activity', column: 'activity', text };
  const key = GOAL(name === '' ? text : name)?.key ?? null;
  const isLabel = key !== null || headingLevel > 0 || goalTableHeading(text) !== null;
  return isLabel ? { kind: 'label', key } : { kind: 'sentence', text };
}

function labelledLine(name: string, value: string, text: string, listLevel: number | null): Line {
  const goal = GOAL(name);
  if (goal !== null) return { kind: 'field', key: goal.key, text: value };
  const activity = ACTIVITY(name);
  if (activity !== null) return { kind: 'activity', column: activity.key, text: value };
  return listLevel === null ? { kind: 'sentence', text } : { kind: 'activity', column: 'activity', text };
}

function addToActivities(activities: Activity[], column: keyof Activity, text: string): void {
  if (column === 'activity') activities.push(activityOf((key) => (key === 'activity' ? text : '')));
  else {
    const last = activities.pop();
    if (last !== undefined) activities.push({ ...last, [column]: text });
  }
}
