import type { CarryOver } from '../next-year/carry-over.ts';
import { PLAN_STATES } from '../plan/life-cycle.ts';
import type { Initiative, PlanFacts, Priority } from '../plan/plan.ts';
import type { SchoolFacts } from './applying-sections.ts';
import { filledPlanOutline } from './filled-plan-outline.ts';
import { goalOutline } from './goal-outline.ts';
import type { OutlineSection } from './outline.ts';
import type { TemplatePack } from './pack.ts';

export interface NewPlan {
  /** Template, version and state may be empty: the pack's name, its version and Draft are filled in. */
  readonly facts: PlanFacts;
  readonly priorities: readonly Priority[];
  readonly initiatives: readonly Initiative[];
  /** One goal section is made for each id, from `newGoalId`: those that are carried over first, then empty ones. */
  readonly goalIds: readonly string[];
  /** Where the district says more of the school than the plan's facts do. */
  readonly school?: SchoolFacts;
  readonly carried?: Pick<CarryOver, 'needs' | 'goals' | 'sections'>;
}

/** The sections of a new plan, in document order, each to be written in one step. */
export function planOutline(pack: TemplatePack, plan: NewPlan): readonly OutlineSection[] {
  const { facts, priorities, initiatives } = plan;
  const content = {
    facts: {
      ...facts,
      state: facts.state || PLAN_STATES[0],
      template: facts.template || pack.name,
      templateVersion: facts.templateVersion || pack.version,
    },
    priorities,
    initiatives,
    needs: plan.carried?.needs || [],
    sections: plan.carried?.sections || [],
    goals: plan.goalIds.map((id, index) => {
      const carried = plan.carried?.goals[index];
      return goalOutline(pack, { id, number: index + 1, priorities, ...(carried && { carried }) });
    }),
  };
  return filledPlanOutline(pack, content, plan.school);
}
