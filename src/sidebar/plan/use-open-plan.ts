import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenPlan } from '../../app/sidebar-api.ts';
import { call } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { useWatch } from './use-watch.ts';

export interface OpenedPlan {
  /** Null until the document has been read once. */
  readonly plan: OpenPlan | null;
  readonly reading: Waiting;
  readonly readAgain: () => Promise<void>;
}

/** The open document as last read; read again whenever its text has changed. */
export function useOpenPlan(): OpenedPlan {
  const [plan, setPlan] = useState<OpenPlan | null>(null);
  const reading = useServer();
  const asked = useRef(0);
  const read = async (): Promise<void> => {
    asked.current += 1;
    const number = asked.current;
    const found = await call('openPlan');
    // An answer that was overtaken shows the document as it was before.
    if (number === asked.current) setPlan(found);
  };
  const readAgain = async (): Promise<void> => {
    await reading.run('Reading the document…', read);
  };
  useEffect(() => void readAgain(), []);
  useWatch(async () => {
    if (plan === null || reading.busy !== null) return;
    const { fingerprint } = await call('fingerprint');
    if (fingerprint !== plan.fingerprint) await read();
  });
  return { plan, reading, readAgain };
}
