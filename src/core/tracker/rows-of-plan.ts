import type { Goal, Plan } from '../plan/plan.ts';
import { isActivityDone } from '../progress/activity-status.ts';
import { goalOnTrack, unitOf } from '../progress/goal-on-track.ts';
import { ON_TRACK_LABELS } from '../progress/on-track.ts';
import type { OwedPart } from '../review/owed/owed-part.ts';
import { CRITERIA } from '../smart/criterion-words.ts';
import type { Verdict } from '../smart/goal-check.ts';
import type { Verdicts } from '../smart/verdicts.ts';
import type { CellValue } from './cells.ts';
import { checklistRows } from './checklist-rows.ts';
import { goalKeys } from './goal-keys.ts';
import { hundredths, measure, text, texts } from './plan-cells.ts';
import { ROW_STANDING } from './plan-tabs.ts';
import type { TrackerRow } from './tab-definition.ts';

export interface PlanSource {
  readonly documentId: string;
  /** The plan's address, for the Link column. */
  readonly link: string;
  /** As the Schools tab says, whatever the plan calls itself. */
  readonly schoolId: string;
  readonly school: string;
  /** What the checker says of each goal, by the names `goalKeys` gives. A goal that is not in it gets no verdicts. */
  readonly checks?: Readonly<Record<string, Verdicts>>;
  /** What the plan owes, in the order of its form; null for a plan of another form. */
  readonly owed: readonly OwedPart[] | null;
}

/** The rows one plan puts on each tab of the tracker, by the tab's name. */
export interface PlanRows {
  readonly Goals: readonly TrackerRow[];
  readonly Activities: readonly TrackerRow[];
  readonly Resources: readonly TrackerRow[];
  readonly Progress: readonly TrackerRow[];
  readonly Checklist: readonly TrackerRow[];
}

/** The words of the five verdict columns; closed codes that formulas count on. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  notMet: 'Not met',
  cannotTell: 'Cannot tell',
};

/**
 * A plan as rows: the same plan and checks always give the same rows. Activities, resources and progress are numbered
 * as they stand in the plan; the merge keeps the numbers rows have on the tab already.
 */
export function rowsOfPlan(source: PlanSource, plan: Plan): PlanRows {
  const keys = goalKeys(plan.goals);
  const rows = plan.goals.map((goal, index) => rowsOfGoal(source, plan, goal, keys[index] || ''));
  return {
    Goals: rows.map(({ goal }) => goal),
    Activities: rows.flatMap(({ activities }) => activities),
    Resources: rows.flatMap(({ resources }) => resources),
    Progress: rows.flatMap(({ progress }) => progress),
    Checklist: checklistRows(source),
  };
}

function rowsOfGoal(source: PlanSource, plan: Plan, goal: Goal, goalId: string) {
  const { documentId: document, schoolId, school } = source;
  const identity = { document, goalId, schoolId: text(schoolId), school: text(school) };
  const inGoal = (index: number) => ({ ...identity, number: index + 1, standing: ROW_STANDING.here });
  return {
    goal: { ...identity, ...goalCells(source, plan, goal, goalId) },
    activities: goal.activities.map((activity, index) => ({ ...texts({ ...activity }), ...inGoal(index) })),
    resources: goal.resources.map(({ fund, amount, fte, purpose }, index) => ({
      ...inGoal(index),
      ...texts({ fund, purpose }),
      ...{ amount: measure(amount), fte: measure(fte) },
    })),
    progress: goal.progress.map(({ date, value, status, note }, index) => ({
      ...inGoal(index),
      ...texts({ date, status, note }),
      value: measure(value),
    })),
  };
}

/** What stands on the Goals tab in the goal's own words. */
const TEXTS_OF_GOAL = [
  'statement',
  'title',
  'studentGroup',
  'grades',
  'contentArea',
  'instrument',
  'metric',
  'baselineDate',
  'targetDate',
  'continues',
] as const;

function goalCells(source: PlanSource, plan: Plan, goal: Goal, goalId: string): TrackerRow {
  const check = source.checks?.[goalId];
  return {
    ...texts(Object.fromEntries(TEXTS_OF_GOAL.map((key) => [key, goal[key]]))),
    schoolYear: text(plan.facts.schoolYear),
    priorityId: goal.priority.id,
    priorityName: text(nameOfTag(goal.priority)),
    initiative: text(goal.initiative.text),
    unit: unitOf(goal) === 'percent' ? '%' : null,
    baseline: measure(goal.baseline),
    target: measure(goal.target),
    ...verdicts(check),
    activities: goal.activities.length,
    activitiesDone: goal.activities.filter(({ status }) => isActivityDone(status)).length,
    money: sumOfDollars(goal),
    ...progressCells(goal, plan, check),
    status: ROW_STANDING.here,
    link: text(source.link),
  };
}

function progressCells(goal: Goal, plan: Plan, check: Verdicts | undefined): TrackerRow {
  const { latest, expected, status } = goalOnTrack(
    goal,
    plan.facts.schoolYear,
    check?.elements.direction ?? null,
  );
  return {
    latestValue: latest === null ? null : measure(latest.entry.value),
    latestDate: text(latest?.entry.date || ''),
    latestNote: text(latest?.entry.note || ''),
    expected: latest === null || expected === null ? null : hundredths(expected),
    onTrack: ON_TRACK_LABELS[status],
  };
}

function verdicts(check: Verdicts | undefined): TrackerRow {
  const verdict = (criterion: keyof Verdicts['criteria']): CellValue =>
    check === undefined ? null : VERDICT_LABELS[check.criteria[criterion].status];
  return Object.fromEntries(CRITERIA.map(({ key }) => [key, verdict(key)]));
}

/** The amounts that could be read, added up; null when none could. */
function sumOfDollars(goal: Goal): number | null {
  const amounts = goal.resources
    .map(({ amount }) => amount.value)
    .filter((value): value is number => value !== null);
  return amounts.length === 0 ? null : hundredths(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** A tag without its id: what the plan calls the priority. */
function nameOfTag({ text: tag, id }: Goal['priority']): string {
  if (id === null || tag.slice(0, id.length).toLowerCase() !== id.toLowerCase()) return tag;
  return tag.slice(id.length).replace(/^[\s\-–—:·|.]+/, '');
}
