import { useEffect, useRef } from 'preact/hooks';

const EVERY_MS = 20_000;
const LONGEST_MS = 320_000;
/** People click to and fro between the page and the sidebar; not each return asks again. */
const CLOSEST_MS = 5_000;
/** What was typed last in the page reaches Google a moment after the person has left it. */
const SETTLING_MS = 1_500;

/**
 * Calls `ask` every 20 seconds while the sidebar can be seen, and when a person comes back to it: one at a time, and
 * after a failure only half as often.
 */
export function useWatch(ask: () => Promise<void>): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => watch(() => latest.current()), []);
}

function watch(ask: () => Promise<void>): () => void {
  let wait = EVERY_MS;
  let timer = 0;
  let asking = false;
  let askedAt = performance.now();
  const lookIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  };
  const look = async (): Promise<void> => {
    if (asking || document.visibilityState === 'hidden') return;
    asking = true;
    askedAt = performance.now();
    wait = await ask().then(
      () => EVERY_MS,
      () => Math.min(2 * wait, LONGEST_MS),
    );
    asking = false;
    lookIn(wait);
  };
  const comeBack = (): void => {
    if (performance.now() - askedAt > CLOSEST_MS) lookIn(SETTLING_MS);
  };
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('focus', comeBack);
  lookIn(wait);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', comeBack);
    window.removeEventListener('focus', comeBack);
  };
}
