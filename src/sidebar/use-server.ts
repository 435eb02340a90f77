import { useState } from 'preact/hooks';
import { ServerProblem } from './server.ts';

/** One thing a view is waiting for or was told last. */
export interface Waiting {
  /** What is being done, in words for the person; null while nothing is. */
  readonly busy: string | null;
  readonly problem: ServerProblem | null;
  /** Does one piece of work at a time; a second one asked for meanwhile is not begun. Resolves to null when refused. */
  readonly run: <Value>(words: string, work: () => Promise<Value>) => Promise<Value | null>;
}

/** Keeps what a view typed while the server works or refuses: only `busy` and `problem` change. */
export function useServer(): Waiting {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const run = async <Value>(words: string, work: () => Promise<Value>): Promise<Value | null> => {
    if (busy !== null) return null;
    setBusy(words);
    setProblem(null);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      setProblem(error);
      return null;
    } finally {
      setBusy(null);
    }
  };
  return { busy, problem, run };
}
