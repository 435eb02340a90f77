import { serverCall } from '../../src/studio/server-call.ts';
import { PlanDocument } from './bundle-plan-document.ts';
import { fullGoal, planHtml } from './bundle-plans.ts';

const GOALS = ['G-7KQ2', 'G-4KTC', 'G-9PXR'];

/** A plan of three goals. */
export const aPlan = () =>
  new PlanDocument(
    planHtml(
      'Maple',
      GOALS.map((id) => fullGoal(id)),
    ),
  );

/** Puts the overview into the plan, or brings it up to date. */
export const write = (plan: PlanDocument) => serverCall(plan.open(), 'writeOverview');

/** The overview among the tables of the document. */
export const numberIn = (plan: PlanDocument): number =>
  plan.person.tables().findIndex(([header]) => header?.includes('Money'));
export const rowsIn = (plan: PlanDocument): string[][] => plan.person.tables()[numberIn(plan)] ?? [];

/** One goal less, another priority and another activity. */
export function change(plan: PlanDocument): void {
  plan.person.setLabelled('Strategic priority', 'P1 · Belonging', { near: 'Goal G-4KTC' });
  plan.person.setLabelled('SMART goal', '', { near: 'Goal G-9PXR' });
  const [table] = plan.placeBeside('Goal ID');
  plan.person.typeInCell([table + 1, 1, 0], 'Tutoring');
}
