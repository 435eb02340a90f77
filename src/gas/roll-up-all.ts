import type { Reply } from '../app/sidebar-api.ts';
import type { RolledUpPlan, RollUp, RollUpRequest } from '../app/sidebar-api-tracker.ts';
import { ok } from '../core/text/result.ts';

/** A part of 300 plans takes about half a minute, a slow one some minutes; Apps Script stops a run after six. */
const BEGIN_UNTIL_MS = 150_000;

/** Rolls up part after part, with the pauses Google's limit asks for, while one run has the time for it. */
export function rollUpAll(rollUp: (request: RollUpRequest) => Reply<RollUp>): Reply<RollUp> {
  const start = Date.now();
  const plans: RolledUpPlan[] = [];
  let from = 0;
  for (;;) {
    const part = rollUp({ from });
    if (!part.ok) return part;
    const { next, waitSeconds, notices } = part.value;
    plans.push(...part.value.plans.filter(({ status }) => status !== 'notReached' || next === null));
    const isLate = Date.now() - start + waitSeconds * 1000 > BEGIN_UNTIL_MS;
    if (next === null || isLate) return ok({ plans, notices, next, waitSeconds });
    Utilities.sleep(waitSeconds * 1000);
    from = next;
  }
}
