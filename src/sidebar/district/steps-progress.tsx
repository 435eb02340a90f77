import { Working } from '../parts/working.tsx';
import type { Waiting } from '../use-server.ts';
import type { RunningSteps } from './use-school-steps.ts';

interface StepsProgressProps {
  readonly waiting: Waiting;
  readonly steps: RunningSteps<unknown> | null;
}

/** How many schools are done, and a way to stop. A bar without a length until the first step is. */
export function StepsProgress({ waiting, steps }: StepsProgressProps) {
  const done = steps?.soFar?.plans.length ?? 0;
  const all = steps?.soFar?.all ?? 0;
  if (waiting.busy === null || steps === null || all < 2) return <Working waiting={waiting} />;
  return (
    <>
      {done === 0 ? (
        <Working waiting={waiting} />
      ) : (
        <div class="working" role="status">
          <progress aria-label="Schools done" value={done} max={all} />
          <p>
            {waiting.busy}: {done} of {all} schools are done.
          </p>
        </div>
      )}
      <button type="button" aria-disabled={steps.isStopping} onClick={steps.stop}>
        {steps.isStopping ? 'Stopping after this step' : 'Stop after this step'}
      </button>
    </>
  );
}
