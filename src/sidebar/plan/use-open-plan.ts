import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import type { IsoDate } from '../../core/text/dates.ts';
import { addDays, daysBetween } from '../../core/text/iso-date.ts';
import { dayHere } from '../parts/day-here.ts';
import { call, ServerProblem } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { useWatch } from './use-watch.ts';

export interface OpenedPlan {
  /** Null until the document has been read once. */
  readonly plan: OpenPlan | null;
  /** The day it is where the script runs, also long after the document was read. */
  readonly today: () => IsoDate;
  readonly reading: Waiting;
  /** Reads the document; throws what the server refuses. */
  readonly read: () => Promise<void>;
  /** Reads it with `reading` saying so. */
  readonly readAgain: () => Promise<void>;
}

export const READING = 'Reading the document…';

/** The open document as last read; read again whenever its text has changed. */
export function useOpenPlan(): OpenedPlan {
  const [plan, setPlan] = useState<OpenPlan | null>(null);
  const readOn = useRef(dayHere());
  const reading = useServer(false);
  const asked = useRef(0);
  const read = async (): Promise<void> => {
    asked.current += 1;
    const number = asked.current;
    const found = await call('openPlan');
    // An answer that was overtaken shows the document as it was before.
    if (number !== asked.current) return;
    readOn.current = dayHere();
    setPlan(found);
  };
  const readAgain = async (): Promise<void> => {
    await reading.run(READING, read);
  };
  useEffect(() => void readAgain(), []);
  useWatch(async () => {
    if (plan === null || reading.busy !== null) return;
    const { fingerprint } = await call('fingerprint');
    if (fingerprint !== plan.fingerprint) await read();
  });
  const today = () =>
    plan === null ? dayHere() : addDays(plan.today, daysBetween(readOn.current, dayHere()));
  return { plan, today, reading, read, readAgain };
}

/** The document is read again before a refusal because of its change is told, so that both texts can be seen. */
export async function orReadAgain<Value>(work: Promise<Value>, { read }: OpenedPlan): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ServerProblem && error.code === 'changedSince') await read();
    throw error;
  }
}
