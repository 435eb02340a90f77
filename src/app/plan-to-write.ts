import type { Plan } from '../core/plan/plan.ts';
import type { DocumentBlocks } from '../core/reading/blocks.ts';
import { ok } from '../core/text/result.ts';
import { refusalWhileWriting } from './one-at-a-time.ts';
import type { FileLock } from './ports.ts';
import { type OpenPlanPorts, planOr, readOpenPlan } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';

interface PlanToWrite {
  readonly document: DocumentBlocks;
  readonly plan: Plan;
}

/** The plan in the open document, read for writing into it: from now on nobody else's writing comes between. */
export function planToWrite(ports: OpenPlanPorts & { readonly lock: FileLock }): Reply<PlanToWrite> {
  const refusal = refusalWhileWriting(ports.lock);
  if (refusal !== null) return refusal;
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const plan = planOr(open.value);
  return plan.ok ? ok({ document: open.value.document, plan: plan.value }) : plan;
}
