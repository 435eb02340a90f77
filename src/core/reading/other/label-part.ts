import type { GoalKey } from '../../plan/fields.ts';
import type { Activity, Resource } from '../../plan/plan.ts';

/** What a label of another district's plan stands for. */
export type OtherLabel =
  | StatementLabel
  | { readonly part: 'goal'; readonly key: Exclude<GoalKey, 'statement'> }
  | { readonly part: 'activity'; readonly key: keyof Activity }
  | { readonly part: 'money'; readonly key: keyof Resource };

export interface StatementLabel {
  readonly part: 'statement';
  /** How near the words come to a goal that can be measured: of two, the higher is the goal. */
  readonly rank: number;
  readonly numbered: boolean;
}

/** Goal areas and themes; goals; outcomes; objectives and SMART goals. */
export const RANK = { area: 1, goal: 2, outcome: 3, measurable: 4 } as const;
