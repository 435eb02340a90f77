import { useState } from 'preact/hooks';
import type { Snapshot } from '../../app/sidebar-api-tracker.ts';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { Page } from './page.tsx';

interface SnapshotViewProps {
  readonly schoolYear: string;
  readonly onBack: () => void;
}

/** Freezes today's numbers under a name; one is suggested, so that a single click does it. */
export function SnapshotView({ schoolYear, onBack }: SnapshotViewProps) {
  const waiting = useServer();
  const [label, setLabel] = useState(`Midyear ${schoolYear}`.trim());
  const [taken, setTaken] = useState<Snapshot | null>(null);
  const take = async (event: Event) => {
    event.preventDefault();
    const value = await waiting.run('Keeping the numbers', () => call('takeSnapshot', { label }));
    if (value === null) return;
    setTaken(value);
    setLabel('');
  };
  return (
    <Page title="Snapshot" waiting={waiting} onBack={onBack}>
      <p>
        Keeps every goal as the tracker shows it now, on the Snapshots tab. It stays as it is, whatever
        changes in the plans.
      </p>
      {taken ? (
        <Taken {...taken} takeAnother={() => setTaken(null)} />
      ) : (
        <form class="stack" onSubmit={take}>
          <TextField
            label="Name of the snapshot"
            value={label}
            onInput={setLabel}
            hint="Each name is used once, such as End of year 2025-26."
          />
          <button type="submit" class="main" aria-disabled={waiting.busy !== null}>
            Take the snapshot
          </button>
        </form>
      )}
    </Page>
  );
}

function Taken({ label, rows, takeAnother }: Snapshot & { readonly takeAnother: () => void }) {
  return (
    <>
      <Notice kind="done">
        “{label}” is taken, with {rows} {rows === 1 ? 'goal' : 'goals'}.
      </Notice>
      <button type="button" onClick={takeAnother}>
        Take another
      </button>
    </>
  );
}
