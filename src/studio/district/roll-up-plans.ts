import type { RolledUpPlan } from '../../app/sidebar-api-tracker.ts';
import type { AddOn, Workspace } from '../../emulator/workspace.ts';
import { serverCall } from '../server-call.ts';

export interface RollUpOutcome {
  readonly plans: readonly RolledUpPlan[];
  readonly notices: readonly string[];
  /** Round trips to Google, all executions together. */
  readonly calls: { readonly total: number; readonly byKind: Readonly<Record<string, number>> };
  readonly executions: number;
  /** Modelled time with Google, waits between executions included. */
  readonly modelledMs: number;
}

export interface RollUpSettings {
  readonly workspace: Workspace;
  readonly sheets: AddOn;
  readonly user: string;
  readonly trackerId: string;
  /** Told after every execution how many plans have been reached so far. */
  readonly onProgress?: (reached: number) => void;
}

/** Rolls every plan up, one execution after another, as the district sidebar does: each starts where the last stopped. */
export function rollUpPlans({
  workspace,
  sheets,
  user,
  trackerId,
  onProgress,
}: RollUpSettings): RollUpOutcome {
  const startedAt = workspace.clock.now();
  const before = workspace.meter.read();
  const plans: RolledUpPlan[] = [];
  const notices = new Set<string>();
  let executions = 0;
  let from: number | null = 0;
  while (from !== null) {
    const reply: ReturnType<typeof rollUpOnce> = rollUpOnce(workspace, sheets, user, trackerId, from);
    executions += 1;
    plans.push(...reply.plans.filter(({ status }) => status !== 'notReached' || reply.next === null));
    for (const notice of reply.notices) notices.add(notice);
    onProgress?.(plans.length);
    if (reply.next !== null) workspace.clock.advance(reply.waitSeconds * 1000);
    from = reply.next;
  }
  return {
    plans,
    notices: [...notices],
    calls: difference(before, workspace.meter.read()),
    executions,
    modelledMs: Math.round(workspace.clock.now() - startedAt),
  };
}

const rollUpOnce = (workspace: Workspace, sheets: AddOn, user: string, trackerId: string, from: number) =>
  serverCall(workspace.open(sheets, { user, fileId: trackerId }), 'rollUp', { from });

interface Counted {
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
}

function difference(before: Counted, after: Counted): Counted {
  const byKind = Object.entries(after.byKind)
    .map(([kind, count]) => [kind, count - (before.byKind[kind] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return { total: after.total - before.total, byKind: Object.fromEntries(byKind) };
}
