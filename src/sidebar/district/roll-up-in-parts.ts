import type { RolledUpPlan, RollUp } from '../../app/sidebar-api-tracker.ts';

/** What has become of the plans so far. */
export interface RollUpSoFar {
  readonly plans: readonly RolledUpPlan[];
  readonly notices: readonly string[];
  /** Where to go on, or null when every plan has been reached. */
  readonly next: number | null;
}

export const NOTHING_YET: RollUpSoFar = { plans: [], notices: [], next: 0 };

export interface RollUpSteps {
  readonly readPart: (from: number) => Promise<RollUp>;
  /** Waits until Google allows more readings; ends at once when the person stops. */
  readonly pause: (seconds: number) => Promise<void>;
  readonly isStopped: () => boolean;
  /** Told after every part, before any pause. */
  readonly onPart: (soFar: RollUpSoFar) => void;
}

/** Rolls up part after part from where `begun` left off, until every plan was reached or the person stops. */
export async function rollUpInParts(begun: RollUpSoFar, steps: RollUpSteps): Promise<void> {
  let soFar = begun;
  while (soFar.next !== null && !steps.isStopped()) {
    const { plans, notices, next, waitSeconds } = await steps.readPart(soFar.next);
    const reached = plans.filter(({ status }) => status !== 'notReached' || next === null);
    const said = notices.filter((notice) => !soFar.notices.includes(notice));
    soFar = { plans: [...soFar.plans, ...reached], notices: [...soFar.notices, ...said], next };
    steps.onPart(soFar);
    if (next !== null) await steps.pause(waitSeconds);
  }
}
