import type { Plan } from '../core/plan/plan.ts';
import { goalKeys } from '../core/tracker/goal-keys.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';
import type { PlanEntry } from '../core/tracker/read-setup.ts';
import { type PlanRows, rowsOfPlan } from '../core/tracker/rows-of-plan.ts';
import type { ReadingPorts } from './read-documents.ts';
import { type District, readSchoolPlans, type SchoolPlan, type UnreadPlan } from './school-plans.ts';

/** What came of one line of the plan list. */
export type PlanOutcome = ReadPlan | UnreadPlan;

export interface ReadPlan {
  readonly kind: 'read';
  readonly entry: PlanEntry;
  readonly documentId: string;
  readonly plan: Plan;
  readonly rows: PlanRows;
}

/** Reads the plans of some lines of the plan list, in their order, and turns each into tracker rows. */
export const readPlans = (
  ports: ReadingPorts,
  entries: readonly PlanEntry[],
  district: District,
): readonly PlanOutcome[] => readSchoolPlans<PlanOutcome>(ports, entries, district, readPlanOf);

function readPlanOf({ entry, documentId, plan, verdicts, owed }: SchoolPlan): ReadPlan {
  const { schoolId, school } = entry;
  const keys = goalKeys(plan.goals);
  const checks = Object.fromEntries(verdicts.map((verdict, index) => [keys[index] || '', verdict]));
  const source = { documentId, link: documentAddress(documentId), schoolId, school, checks, owed };
  return { kind: 'read', entry, documentId, plan, rows: rowsOfPlan(source, plan) };
}
