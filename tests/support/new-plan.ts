import { PlanDocument } from './bundle-plan-document.ts';
import { fullGoal, planHtml } from './bundle-plans.ts';

export const REVIEWER = 'reviewer@harbor.example';
/** In the workspaces of these tests. */
export const TODAY = '2026-01-20';

/** A plan of one goal with empty tables, which a reviewer may edit. */
export function newPlan() {
  const goalId = 'G-7KQ2';
  const plan = new PlanDocument(
    planHtml('Maple', [fullGoal(goalId, { activities: [], progress: [], feedback: [] })]),
  );
  plan.workspace.share(plan.documentId, REVIEWER, 'writer');
  return { plan, goalId };
}
export type NewPlan = ReturnType<typeof newPlan>;

/** State of the plan and its day. */
export const facts = (plan: PlanDocument) => [plan.textBeside('Plan state'), plan.textBeside('State date')];
