import { checkGoal } from '../../src/core/smart/check-goal.ts';
import type { ChangeKind, Criterion, GoalCheck, Verdict } from '../../src/core/smart/goal-check.ts';

type Label = 1 | 0 | null;

/** One labelled goal, as a corpus file holds it, one on a line. */
export interface LabelledGoal {
  readonly id: string;
  readonly text: string;
  /** Where the goal was found, and whose it is where that does not show. */
  readonly source?: string;
  readonly district?: string;
  readonly labels: Readonly<Record<Criterion, Label>>;
  readonly elements: {
    readonly population: string | null;
    readonly instrument: string | null;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly change: number | null;
    readonly changeKind: string | null;
    readonly deadline: string | null;
    /** Year and month, or the year alone; null for a deadline such as “this year”. */
    readonly deadlineISO: string | null;
    readonly direction: string | null;
  };
}

export interface ScoredGoal {
  readonly goal: LabelledGoal;
  readonly check: GoalCheck;
}

/** What the reader and the checker say of one thing, and whether that is the same. */
export interface Readings {
  readonly reader: Label | string | number;
  readonly checker: Label | string | number;
  readonly agree: boolean;
}

export const CRITERIA: readonly Criterion[] = [
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'timeBound',
];
export const ELEMENTS = [
  'baseline',
  'target',
  'change',
  'kind',
  'deadline',
  'direction',
  'instrument',
  'population',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

const LABEL: Readonly<Record<Verdict, Label>> = { met: 1, notMet: 0, cannotTell: null };
const KIND: Readonly<Record<string, ChangeKind>> = {
  'percentage-points': 'percentagePoints',
  'relative-percent': 'relativePercent',
  ambiguous: 'ambiguous',
  count: 'count',
  multiple: 'multiple',
};

/** The goals of a corpus file, each as the checker reads it in the fall of 2025. */
export const scoredGoals = (lines: string): readonly ScoredGoal[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledGoal)
    .map((goal) => ({ goal, check: checkGoal({ text: goal.text, today: '2025-10-01' }) }));

/** Cohen's kappa of pairs of categories (Cohen 1960); 1 when both always agree. */
export function kappa(pairs: readonly (readonly [unknown, unknown])[]): number {
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const first = tally(pairs.map(([a]) => a));
  const second = tally(pairs.map(([, b]) => b));
  let chance = 0;
  for (const [category, count] of first) chance += (count * (second.get(category) ?? 0)) / pairs.length ** 2;
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

function tally(values: readonly unknown[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function verdictReadings({ goal, check }: ScoredGoal, criterion: Criterion): Readings {
  const reader = goal.labels[criterion];
  const checker = LABEL[check.criteria[criterion].status];
  return { reader, checker, agree: reader === checker };
}

/** Whether each element agrees: numbers exactly, deadlines by year and month, names when one holds the other. */
export function elementReadings({ goal, check }: ScoredGoal): Readonly<Record<ElementName, Readings>> {
  const gold = goal.elements;
  const { baseline, target, change, deadline, direction, instrument, population } = check.elements;
  return {
    baseline: same(gold.baseline, baseline?.value ?? null),
    target: same(gold.target, target?.value ?? null),
    change: same(gold.change, change?.value ?? null),
    kind: same(gold.changeKind === null ? null : (KIND[gold.changeKind] ?? null), change?.kind ?? null),
    deadline: deadlineReadings(gold, deadline),
    direction: same(gold.direction, direction),
    instrument: sameName(gold.instrument, instrument?.text ?? null),
    population: sameName(gold.population, population?.text ?? null),
  };
}

function deadlineReadings(
  gold: LabelledGoal['elements'],
  found: GoalCheck['elements']['deadline'],
): Readings {
  const month = (gold.deadlineISO ?? '').slice(0, 7);
  return {
    reader: gold.deadline && `${gold.deadline} (${gold.deadlineISO ?? 'no date'})`,
    checker: found && `${found.text} (${found.date})`,
    agree: gold.deadline === null ? found === null : (found?.date.startsWith(month) ?? false),
  };
}

const same = (reader: string | number | null, checker: string | number | null): Readings => ({
  reader,
  checker,
  agree: reader === checker,
});

/** Names agree when one holds the other, or when they begin and end with the same words. */
function sameName(reader: string | null, checker: string | null): Readings {
  if (reader === null || checker === null) return same(reader, checker);
  const [a, b] = [reader.toLowerCase(), checker.toLowerCase()];
  const ends = (text: string): string => text.split(/\W+/).filter(Boolean).join(' ').replace(/ .* /, ' … ');
  return { reader, checker, agree: a.includes(b) || b.includes(a) || ends(a) === ends(b) };
}
