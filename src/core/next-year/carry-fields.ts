import type { CrosswalkRow } from '../plan/crosswalk.ts';
import { GOAL_FIELDS } from '../plan/fields.ts';
import { isSameLabel } from '../plan/normalize-label.ts';
import type { Goal } from '../plan/plan.ts';

/** What of the goal table goes on into a new year; the rest tells this goal from others, or is set anew. */
const CARRIED_KEYS = [
  'need',
  'statement',
  'studentGroup',
  'grades',
  'contentArea',
  'instrument',
  'metric',
] as const;
type CarriedKey = (typeof CARRIED_KEYS)[number];

export interface CarriedFields {
  readonly known: Pick<Goal, CarriedKey>;
  /** The district's own rows of this year, each with what last year's plan had for it, or ''. */
  readonly own: Goal['otherFields'];
  /** Labels of last year's rows that hold something and have no place this year. */
  readonly left: readonly string[];
}

/**
 * The rows of last year's goal table in this year's. A label the add-on does not know keeps its name or takes the one the
 * crosswalk gives for it, and fills a row that is empty. One that the crosswalk gives two names has no place: it is not said which.
 */
export function carryFields(
  goal: Goal,
  rows: readonly CrosswalkRow[],
  ownLabels: readonly string[],
): CarriedFields {
  const known = Object.fromEntries(CARRIED_KEYS.map((key) => [key, goal[key]])) as Record<CarriedKey, string>;
  const own = new Map<string, string>();
  const left: string[] = [];
  for (const { label, text } of goal.otherFields.filter((field) => field.text !== '')) {
    const now = labelNow(label, rows);
    const ownLabel = ownLabels.find((one) => isSameLabel(one, now));
    const key = ownLabel === undefined ? carriedFieldNamed(now) : null;
    if (ownLabel !== undefined && !own.has(ownLabel)) own.set(ownLabel, text);
    else if (key !== null && known[key] === '') known[key] = text;
    else left.push(label);
  }
  return { known, own: ownLabels.map((label) => ({ label, text: own.get(label) || '' })), left };
}

/** The field that goes on and is called so; null for any other name. */
export function carriedFieldNamed(name: string): CarriedKey | null {
  const field = GOAL_FIELDS.find(({ label, synonyms }) =>
    [label, ...synonyms].some((one) => isSameLabel(one, name)),
  );
  return CARRIED_KEYS.find((key) => key === field?.key) ?? null;
}

function labelNow(label: string, rows: readonly CrosswalkRow[]): string {
  const found = rows.filter(({ kind, from }) => kind === 'goalField' && isSameLabel(from, label));
  const [first] = found;
  if (first === undefined) return label;
  return found.every(({ to }) => isSameLabel(to, first.to)) ? first.to : '';
}
