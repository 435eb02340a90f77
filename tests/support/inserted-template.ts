import type { RemoveTemplateRequest } from '../../src/app/sidebar-api-plan.ts';
import { PlanDocument } from './bundle-plan-document.ts';

/** A document that holds something else. */
export const MINUTES =
  '<h1>Minutes</h1><p>We met.</p><table><tr><td>Agenda</td><td>Time</td></tr></table><p></p><h2>Goals of the team</h2><ul><li>One</li><li>Two</li></ul><table><tr><td>Open</td></tr></table>';

export type Prepare = (plan: PlanDocument) => void;

export const atHeading: Prepare = (plan) => plan.person.setCursor({ heading: 'Goals of the team' });

/** Minutes in which the template stands where the cursor was, and what to ask to take it out again. */
export function inserted(prepare: Prepare, html: string | undefined = MINUTES) {
  const plan = new PlanDocument(html);
  prepare(plan);
  const before = plan.structure();
  const atCursor = html !== undefined;
  const { goalIds, place } = plan.insert({ atCursor });
  const { profileLink } = plan;
  const request = { profileLink, schoolId: 'maple', schoolYear: '', atCursor };
  const remove: RemoveTemplateRequest = { ...request, goalIds, place };
  return { plan, before, remove, place };
}
