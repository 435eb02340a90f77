import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenDistrict } from '../../app/sidebar-api-tracker.ts';
import { call, ServerProblem } from '../server.ts';

export interface District {
  /** Null until it was read once. */
  readonly tracker: OpenDistrict | null;
  /** Reads the tracker again; an answer overtaken by a later one is not shown. */
  readonly read: () => Promise<OpenDistrict>;
}

/** Coming back to the sidebar within this time, nobody has filled in a tab. */
const FRESH_MS = 10_000;

/** The tracker as it was last read: once more when a person comes back to the sidebar from the sheet. */
export function useDistrict(): District {
  const [tracker, setTracker] = useState<OpenDistrict | null>(null);
  const latest = useRef({ number: 0, at: 0 });
  const read = async () => {
    const mine = { number: latest.current.number + 1, at: Date.now() };
    latest.current = mine;
    const value = await call('openTracker');
    if (latest.current.number === mine.number) setTracker(value);
    return value;
  };
  useEffect(() => {
    const comeBack = () => {
      const { number, at } = latest.current;
      if (number > 0 && Date.now() - at > FRESH_MS) read().catch(keepWhatIsShown);
    };
    window.addEventListener('focus', comeBack);
    return () => window.removeEventListener('focus', comeBack);
  }, []);
  return { tracker, read };
}

/** Nobody asked for this reading, so its refusal is no news. */
function keepWhatIsShown(error: unknown): void {
  if (!(error instanceof ServerProblem)) throw error;
}
