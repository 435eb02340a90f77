import { useRef, useState } from 'preact/hooks';
import { call } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { NOTHING_YET, type RollUpSoFar, rollUpInParts } from './roll-up-in-parts.ts';

export interface RunningRollUp {
  readonly waiting: Waiting;
  readonly soFar: RollUpSoFar;
  /** The person asked to stop, and the part under way is still being read. */
  readonly isStopping: boolean;
  /** From the first plan. */
  readonly start: () => Promise<unknown>;
  /** From where the last one stopped or was refused. */
  readonly goOn: () => Promise<unknown>;
  readonly stop: () => void;
}

/** A roll-up in parts, with the pauses Google's limit asks for. */
export function useRollUp(): RunningRollUp {
  const waiting = useServer();
  const [soFar, setSoFar] = useState(NOTHING_YET);
  const [isStopping, setIsStopping] = useState(false);
  const stopped = useRef(false);
  const endPause = useRef<(() => void) | null>(null);
  const pause = (seconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      endPause.current = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = (begun: RollUpSoFar) => {
    stopped.current = false;
    setIsStopping(false);
    setSoFar(begun);
    return waiting.run('Reading the plans', (isLeft) =>
      rollUpInParts(begun, {
        readPart: (from) => call('rollUp', { from }),
        pause,
        isStopped: () => stopped.current || isLeft(),
        onPart: (part) => isLeft() || setSoFar(part),
      }),
    );
  };
  const stop = () => {
    stopped.current = true;
    setIsStopping(true);
    endPause.current?.();
  };
  return { waiting, soFar, isStopping, start: () => run(NOTHING_YET), goOn: () => run(soFar), stop };
}
