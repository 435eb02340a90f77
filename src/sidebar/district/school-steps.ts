/** What came of some schools, and which of them are still to be done. */
export interface StepReply<Plan> {
  readonly plans: readonly Plan[];
  readonly left: readonly string[];
  readonly notices: readonly string[];
}

/** How far it is with the schools asked for. */
export interface StepsSoFar<Plan> extends StepReply<Plan> {
  readonly all: number;
}

export interface SchoolSteps<Plan> {
  readonly ask: (schoolIds: readonly string[]) => Promise<StepReply<Plan>>;
  readonly isStopped: () => boolean;
  /** Told after every step. */
  readonly onStep: (soFar: StepsSoFar<Plan>) => void;
}

/** Has schools done a few at a time, as each call has time for, until all are or the person stops. */
export async function inSteps<Plan>(
  schoolIds: readonly string[],
  { ask, isStopped, onStep }: SchoolSteps<Plan>,
): Promise<void> {
  let soFar: StepsSoFar<Plan> = { plans: [], left: schoolIds, notices: [], all: schoolIds.length };
  do {
    const { plans, left, notices } = await ask(soFar.left);
    // Without this, a server that reaches no school would be asked for ever.
    const isStuck = left.length >= soFar.left.length && left.length > 0;
    const said = notices.filter((notice) => !soFar.notices.includes(notice));
    soFar = { ...soFar, plans: [...soFar.plans, ...plans], left, notices: [...soFar.notices, ...said] };
    onStep(soFar);
    if (isStuck) return;
  } while (soFar.left.length > 0 && !isStopped());
}
