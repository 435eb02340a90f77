import type { GoalLine } from '../../app/sidebar-api-plan.ts';
import type { PlanState } from '../../core/plan/life-cycle.ts';

/** The goal a view is about, as it was when the view was opened. */
export interface GoalInView {
  readonly key: string;
  readonly id: string;
  readonly title: string;
}

/** What the sidebar shows of a plan. `said` is what was done last, in words. */
export type View =
  | { readonly kind: 'goals'; readonly said?: string }
  | { readonly kind: 'review'; readonly said?: string }
  | { readonly kind: 'owed' }
  | { readonly kind: 'move'; readonly to: PlanState }
  | { readonly kind: 'goal'; readonly goal: GoalInView; readonly said?: string }
  | { readonly kind: 'activity'; readonly goal: GoalInView }
  | { readonly kind: 'progress'; readonly goal: GoalInView }
  | { readonly kind: 'comment'; readonly goal: GoalInView };

/** Names for goals that last while goals are added or moved: the id, counted where copies share one. */
export const goalKeys = (goals: readonly GoalLine[]): string[] =>
  goals.map(({ id }, at) => `${id} ${goals.slice(0, at).filter((other) => other.id === id).length}`);
