import type { Goal, Plan, PlanLists } from '../plan/plan.ts';
import { type CarriedGoal, carryGoal } from './carry-goal.ts';
import { type CarriedSection, carrySections } from './carry-sections.ts';
import { goalOutcome, resultsOf } from './goal-outcome.ts';
import type { ThisYear } from './this-year.ts';

/** What this year's plan takes over from last year's. */
export interface CarryOver {
  /** Address of last year's plan. */
  readonly link: string;
  readonly needs: PlanLists['needs'];
  /** Unfinished goals, in the order of last year's plan. */
  readonly goals: readonly CarriedGoal[];
  readonly sections: readonly CarriedSection[];
  /** Goals that do not go on. */
  readonly left: readonly { readonly title: string; readonly why: 'met' | 'dropped' | 'unsure' }[];
}

/** A text that was found in another plan's prose and is less surely a goal than this is shown and not carried. */
const LEAST_CONFIDENCE = 0.5;

/**
 * What goes on of last year's plan: its needs, its unfinished goals (`goalOutcome`) and the sections the crosswalk names. A goal without
 * a statement is nothing to go on with and is passed over.
 */
export function carryOver(plan: Plan, link: string, thisYear: ThisYear): CarryOver {
  const judged = plan.goals
    .filter(({ statement }) => statement !== '')
    .map((goal) => {
      const results = resultsOf(plan.results, goal.id);
      const what = goal.confidence < LEAST_CONFIDENCE ? ('unsure' as const) : goalOutcome(results);
      return { goal, results, what };
    });
  const continues = (goal: Goal): string => {
    const year = plan.facts.schoolYear === '' ? '' : ` of ${plan.facts.schoolYear}`;
    return `${goal.id || goal.title || 'A goal'}${year}, ${link}`;
  };
  return {
    link,
    needs: plan.needs,
    goals: judged
      .filter(({ what }) => what === 'unfinished')
      .map(({ goal, results }) => carryGoal(goal, results, continues(goal), thisYear)),
    sections: carrySections(plan.sections, thisYear),
    left: judged.flatMap(({ goal: { title }, what }) =>
      what === 'unfinished' ? [] : [{ title, why: what }],
    ),
  };
}
