import { labelOf } from '../../plan/field.ts';
import { GOAL_FIELDS, type GoalKey } from '../../plan/fields.ts';
import { normalizeLabel } from '../../plan/normalize-label.ts';
import type { Goal } from '../../plan/plan.ts';
import { CRITERIA } from '../../smart/criterion-words.ts';
import type { Verdicts } from '../../smart/verdicts.ts';
import type { TemplatePack } from '../../template/pack.ts';
import type { ChecklistItem } from './owed-part.ts';
import { goalItem, type PlanUnderReview, planItem } from './plan-under-review.ts';

/**
 * The rows that have to say something. Dates have rows too, but a goal's own sentence and its baseline may say them; and not
 * every goal belongs to an initiative.
 */
const OWED_ROWS: readonly GoalKey[] = [
  'need',
  'studentGroup',
  'grades',
  'contentArea',
  'instrument',
  'metric',
  'baseline',
  'target',
  'checkpoint',
];

/** What the goals still lack in their own tables, goal after goal. */
export function goalItems({ plan, checks, pack }: PlanUnderReview): readonly ChecklistItem[] {
  if (plan.goals.length === 0) {
    return [planItem('goals', 'The plan has no goals yet. Add one before the district reads it.', 'Goals')];
  }
  return plan.goals.flatMap((goal, at) => itemsOf(goal, checks[at], pack?.goalFields || []));
}

/** A goal of the form that nobody has begun; one line says so, instead of one for everything it lacks. */
export const isUntouched = (goal: Goal): boolean =>
  goal.statement === '' &&
  goal.priority.text === '' &&
  goal.activities.length === 0 &&
  goal.resources.length === 0;

function itemsOf(
  goal: Goal,
  check: Verdicts | undefined,
  ownFields: TemplatePack['goalFields'],
): readonly ChecklistItem[] {
  const item = (key: GoalKey, message: string) => goalItem('goals', goal, labelOf(GOAL_FIELDS, key), message);
  if (isUntouched(goal)) return [item('statement', UNTOUCHED)];
  const items: ChecklistItem[] = [];
  if (goal.statement === '') items.push(item('statement', NO_STATEMENT));
  const notMet = goal.statement === '' ? [] : criteriaNotMet(check);
  if (notMet.length > 0) items.push(item('statement', wordingMessage(notMet)));
  if (goal.priority.text === '') items.push(item('priority', NO_PRIORITY));
  const [first, ...rest] = goal.source === 'template' ? emptyRows(goal, ownFields) : [];
  if (first !== undefined) items.push(goalItem('goals', goal, first, rowsMessage(first, rest)));
  return items;
}

const UNTOUCHED =
  'It is still empty. Write the goal beside “SMART goal”, or delete this goal if the school does not need it.';
const NO_STATEMENT = 'It has no statement yet. Write the goal beside “SMART goal”.';
const NO_PRIORITY = 'It names no district priority. Tag it, so that the district can count it.';

/** Criteria the checker cannot judge are left out: they may well be met. */
const criteriaNotMet = (check: Verdicts | undefined): readonly string[] =>
  CRITERIA.filter(({ key }) => check?.criteria[key].status === 'notMet').map(({ name }) => name);

const wordingMessage = (notMet: readonly string[]): string =>
  `Its wording does not meet ${notMet.join(', ')} yet. Open the goal to see why and what to write.`;

function emptyRows(goal: Goal, ownFields: readonly string[]): readonly string[] {
  const filled = goal.otherFields.filter(({ text }) => text !== '').map(({ label }) => normalizeLabel(label));
  return [
    ...OWED_ROWS.filter((key) => textOf(goal[key]) === '').map((key) => labelOf(GOAL_FIELDS, key)),
    ...ownFields.filter((label) => !filled.includes(normalizeLabel(label))),
  ];
}

const textOf = (value: Goal[GoalKey]): string => (typeof value === 'string' ? value : value.text);

const rowsMessage = (first: string, rest: readonly string[]): string =>
  rest.length === 0
    ? `Nothing stands beside “${first}” in its table.`
    : `These rows of its table are still empty: ${[first, ...rest].join(', ')}.`;
