import { useEffect, useRef } from 'preact/hooks';

const PAUSE_MS = 3000;

/** Does something every few seconds while the page is seen, and when it is come back to; one at a time. */
export function usePulse(work: () => Promise<void>): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    let isBusy = false;
    const beat = async (): Promise<void> => {
      if (isBusy || document.visibilityState !== 'visible') return;
      isBusy = true;
      await latest.current();
      isBusy = false;
    };
    const now = (): void => void beat();
    const timer = window.setInterval(now, PAUSE_MS);
    document.addEventListener('visibilitychange', now);
    window.addEventListener('focus', now);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', now);
      window.removeEventListener('focus', now);
    };
  }, []);
}
