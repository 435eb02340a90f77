import { useRef } from 'preact/hooks';
import type { FileView } from '../serve/studio-api.ts';
import { ask, NO_ANSWER, StudioProblem } from './api.ts';
import type { Place } from './place.ts';
import { usePulse } from './use-pulse.ts';

interface Settings {
  readonly wanted: () => Place;
  readonly latest: () => FileView | null;
  readonly say: (change: (problem: string | null) => string | null) => void;
  readonly refresh: () => Promise<void>;
}

const GONE = 'The file that was open here was moved to the bin, or is no longer shared with you.';

/** Shows what others change: another window, another person, a sidebar's script. */
export function useGlances({ wanted, latest, say, refresh }: Settings): void {
  const known = useRef('');
  /** What has become of what is shown. */
  const look = async (there: Place): Promise<'same' | 'new' | 'gone'> => {
    const { workspace, version } = await ask('glance', there);
    const seen = JSON.stringify(workspace);
    const isSame = seen === known.current && version === (latest()?.version ?? null);
    if (wanted() !== there || isSame) return 'same';
    known.current = seen;
    return there.fileId !== '' && version === null ? 'gone' : 'new';
  };
  usePulse(async () => {
    const there = wanted();
    if (there.user === '') return;
    try {
      const found = await look(there);
      say((shown) => (shown === NO_ANSWER ? null : shown));
      if (found !== 'same') await refresh();
      if (found === 'gone') say(() => GONE);
    } catch (error) {
      if (!(error instanceof StudioProblem)) throw error;
      say(() => error.message);
    }
  });
}
