import type { ChangeKind, Criterion, GoalCheck, Verdict } from '../../src/core/smart/goal-check.ts';

type Label = 1 | 0 | null;

/** One labelled goal, as the corpus file holds it. */
export interface LabelledGoal {
  readonly id: string;
  readonly text: string;
  readonly labels: Readonly<Record<Criterion, Label>>;
  readonly elements: {
    readonly population: string | null;
    readonly instrument: string | null;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly change: number | null;
    readonly changeKind: string | null;
    readonly deadline: string | null;
    readonly deadlineISO: string | null;
    readonly direction: string | null;
  };
}

export const CRITERIA: readonly Criterion[] = [
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'timeBound',
];
export type ElementName =
  | 'baseline'
  | 'target'
  | 'change'
  | 'kind'
  | 'deadline'
  | 'direction'
  | 'instrument'
  | 'population';

const LABEL: Readonly<Record<Verdict, Label>> = { met: 1, notMet: 0, cannotTell: null };
const KIND: Readonly<Record<string, ChangeKind>> = {
  'percentage-points': 'percentagePoints',
  'relative-percent': 'relativePercent',
  ambiguous: 'ambiguous',
  count: 'count',
  multiple: 'multiple',
};

/** Cohen's kappa of pairs of categories (Cohen 1960); 1 when both always agree. */
export function kappa(pairs: readonly (readonly [unknown, unknown])[]): number {
  const share = (hits: number): number => hits / pairs.length;
  const observed = share(pairs.filter(([a, b]) => a === b).length);
  const categories = new Set(pairs.flat());
  let chance = 0;
  for (const category of categories) {
    chance +=
      share(pairs.filter(([a]) => a === category).length) *
      share(pairs.filter(([, b]) => b === category).length);
  }
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

export const verdictPair = (
  goal: LabelledGoal,
  check: GoalCheck,
  criterion: Criterion,
): readonly [Label, Label] => [goal.labels[criterion], LABEL[check.criteria[criterion].status]];

/** Whether each element agrees: numbers exactly, deadlines by year and month, names when one holds the other. */
export function elementAgreement(
  { elements: gold }: LabelledGoal,
  { elements }: GoalCheck,
): Readonly<Record<ElementName, boolean>> {
  return {
    baseline: (elements.baseline?.value ?? null) === gold.baseline,
    target: (elements.target?.value ?? null) === gold.target,
    change: (elements.change?.value ?? null) === gold.change,
    kind: (elements.change?.kind ?? null) === (gold.changeKind === null ? null : KIND[gold.changeKind]),
    deadline:
      gold.deadline === null
        ? elements.deadline === null
        : (elements.deadline?.date.startsWith(gold.deadlineISO ?? '') ?? false),
    direction: elements.direction === gold.direction,
    instrument: sameName(gold.instrument, elements.instrument?.text ?? null),
    population: sameName(gold.population, elements.population?.text ?? null),
  };
}

/** Names agree when one holds the other, or when they begin and end with the same words. */
function sameName(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  const [a, b] = [gold.toLowerCase(), found.toLowerCase()];
  const ends = (text: string): string => text.split(/\W+/).filter(Boolean).join(' ').replace(/ .* /, ' … ');
  return a.includes(b) || b.includes(a) || ends(a) === ends(b);
}
