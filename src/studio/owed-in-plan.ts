import type { Plan } from '../core/plan/plan.ts';
import type { PlanReading } from '../core/reading/read-plan.ts';
import type { OwedPart } from '../core/review/owed/owed-part.ts';
import { whatIsOwed } from '../core/review/what-is-owed.ts';
import { checkGoal } from '../core/smart/check-goal.ts';
import { goalRows } from '../core/smart/goal-rows.ts';
import { goalToCheck } from '../core/smart/goal-to-check.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { packNamed } from '../core/template/packs/all-packs.ts';
import type { IsoDate } from '../core/text/dates.ts';

/** What a plan file owes by the template it names, as that template comes, and by what it says of its school itself. */
export interface OwedInPlan {
  readonly plan: Plan;
  readonly pack: TemplatePack;
  readonly owed: readonly OwedPart[];
}

/** Null for a document without a plan, and for a plan that names no template of ours: nobody can tell what it lacks. */
export function owedInPlan({ plan, sections, findings }: PlanReading, today: IsoDate): OwedInPlan | null {
  const template = plan?.facts.template ?? '';
  const pack = template === '' ? null : packNamed(template);
  if (plan === null || pack === null) return null;
  const { facts, priorities, goals } = plan;
  const context = { facts, priorities, profile: null, today };
  const checks = goals.map((goal) => checkGoal(goalToCheck({ ...goal, rows: goalRows(goal) }, context)));
  const review = { pack, plan, sections, school: facts, checks, findings, asksForMoney: false };
  return { plan, pack, owed: whatIsOwed(review) };
}
