import { useRef, useState } from 'preact/hooks';
import { ServerProblem } from '../server.ts';
import type { Waiting } from '../use-server.ts';
import { inSteps, type StepReply, type StepsSoFar } from './school-steps.ts';
import type { District } from './use-district.ts';

interface Doing<Plan> {
  readonly waiting: Waiting;
  readonly district: District;
  readonly ask: (schoolIds: readonly string[]) => Promise<StepReply<Plan>>;
}

export interface RunningSteps<Plan> {
  /** Null before the first step, and while nothing of the latest run is known. */
  readonly soFar: StepsSoFar<Plan> | null;
  readonly isRunning: boolean;
  /** The person asked to stop, and the step under way is still being done. */
  readonly isStopping: boolean;
  readonly start: (words: string, schoolIds: readonly string[]) => Promise<void>;
  readonly stop: () => void;
  /** Takes away what was said of the latest run. */
  readonly forget: () => void;
}

/** Something done for many schools, step by step. The tracker is read again afterwards, also when it was refused half-way. */
export function useSchoolSteps<Plan>({ waiting, district, ask }: Doing<Plan>): RunningSteps<Plan> {
  const [soFar, setSoFar] = useState<StepsSoFar<Plan> | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [isStopping, setIsStopping] = useState(false);
  const stopped = useRef(false);
  const start = async (words: string, schoolIds: readonly string[]): Promise<void> => {
    stopped.current = false;
    setIsStopping(false);
    setIsRunning(true);
    setSoFar({ plans: [], left: schoolIds, notices: [], all: schoolIds.length });
    await waiting.run(words, async (isLeft) => {
      try {
        await inSteps(schoolIds, {
          ask,
          isStopped: () => stopped.current || isLeft(),
          onStep: (step) => isLeft() || setSoFar(step),
        });
      } finally {
        await district.read().catch(keepWhatIsShown);
      }
    });
    setIsRunning(false);
  };
  const stop = () => {
    stopped.current = true;
    setIsStopping(true);
  };
  return { soFar, isRunning, isStopping, start, stop, forget: () => setSoFar(null) };
}

/** What was done is done; a reading that fails says nothing about it. */
function keepWhatIsShown(error: unknown): void {
  if (!(error instanceof ServerProblem)) throw error;
}
