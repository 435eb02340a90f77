import { useRef, useState } from 'preact/hooks';
import { ServerProblem } from './server.ts';

/** One thing a view is waiting for or was told last. */
export interface Waiting {
  /** What is being done, in words for the person; null while nothing is. */
  readonly busy: string | null;
  readonly problem: ServerProblem | null;
  /**
   * Does one piece of work at a time; a second one asked for meanwhile is not begun. Resolves to null when refused, and
   * when the person left it: work of several steps asks `isLeft` before each further one.
   */
  readonly run: <Value>(words: string, work: Work<Value>) => Promise<Value | null>;
  /** Stops waiting and does something else, such as reading what is there now. A late answer is not looked at. */
  readonly leave: (words: string, instead: () => Promise<unknown>) => Promise<void>;
}

type Work<Value> = (isLeft: () => boolean) => Promise<Value>;

/** What the person waits for now, and how to stop waiting. */
interface Job {
  isLeft: boolean;
  leave: () => void;
}

/** A call that was left goes on at Google’s: whoever asks again may have it done twice. */
const MAY_STILL_ARRIVE =
  'Google did not answer in time, and everything was read again. What you asked for may still arrive: see whether it is there before you ask once more. What you typed here is kept.';

/** Keeps what a view typed while the server works or refuses: only `busy` and `problem` change. `writes`: see `leave`. */
export function useServer(writes = true): Waiting {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const current = useRef<Job | null>(null);
  const run = async <Value>(words: string, work: Work<Value>): Promise<Value | null> => {
    if (current.current !== null) return null;
    const { job, left } = newJob();
    current.current = job;
    setBusy(words);
    setProblem(null);
    try {
      return await Promise.race([work(() => job.isLeft), left]);
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      setProblem(error);
      return null;
    } finally {
      if (current.current === job) {
        current.current = null;
        setBusy(null);
      }
    }
  };
  const leave = async (words: string, instead: () => Promise<unknown>): Promise<void> => {
    current.current?.leave();
    current.current = null;
    const isRead = await run(words, async () => {
      await instead();
      return true;
    });
    if (isRead === true && writes) setProblem(new ServerProblem('unreachable', MAY_STILL_ARRIVE));
  };
  return { busy, problem, run, leave };
}

function newJob(): { readonly job: Job; readonly left: Promise<null> } {
  const job: Job = { isLeft: false, leave: () => undefined };
  const left = new Promise<null>((resolve) => {
    job.leave = () => {
      job.isLeft = true;
      resolve(null);
    };
  });
  return { job, left };
}
