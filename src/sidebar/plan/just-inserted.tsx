import { useEffect, useState } from 'preact/hooks';
import type { RemoveTemplateRequest } from '../../app/sidebar-api-plan.ts';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import type { OpenedPlan } from './use-open-plan.ts';

/** Remembers what was inserted since the sidebar was opened, or taken out again. */
export function useInserted(opened: OpenedPlan) {
  const [inserted, setInserted] = useState<RemoveTemplateRequest | null>(null);
  const [kept, setKept] = useState<readonly string[] | null>(null);
  /** The goals as they were inserted; null before they were read. */
  const [first, setFirst] = useState<string | null>(null);
  const { plan } = opened;
  const texts = plan?.goals.map(({ statement }) => statement).filter(Boolean);
  const goals = plan?.state === 'plan' ? JSON.stringify(texts) : null;
  useEffect(() => {
    if (inserted !== null && first === null) setFirst(goals);
  }, [inserted, first, goals]);
  const onInserted = (now: RemoveTemplateRequest): void => {
    setInserted(now);
    setFirst(null);
    setKept(null);
  };
  const onRemoved = (left: readonly string[]): void => {
    setInserted(null);
    setKept(left);
  };
  const removed = kept !== null && <Removed kept={kept} />;
  const isOffered = inserted !== null && (first === null || goals === null || goals === first);
  const note = isOffered ? <JustInserted {...{ inserted, opened, onRemoved }} /> : removed;
  // Taking it out may have stopped where the document is no plan any more.
  return { note: plan?.state === 'blank' ? removed : note, onInserted };
}

interface JustInsertedProps {
  /** What was inserted, to be taken out again. */
  readonly inserted: RemoveTemplateRequest;
  readonly opened: OpenedPlan;
  readonly onRemoved: (kept: readonly string[]) => void;
}

/** Says where the template stands, and takes it out again as far as nobody has written in it. */
function JustInserted({ inserted, opened, onRemoved }: JustInsertedProps) {
  const waiting = useServer();
  const { busy, problem, run } = waiting;
  const remove = () =>
    run('Taking the template out again…', async () => {
      const { kept } = await call('removeTemplate', inserted);
      await opened.read();
      onRemoved(kept);
    });
  const atCursor = inserted.place === 'end' ? 'at the end of the document' : 'where the cursor was';
  return (
    <div class="note">
      <Notice kind="done">
        <p>The template now stands {inserted.atCursor ? atCursor : 'in the document'}.</p>
        <button type="button" class="plain" aria-disabled={busy !== null} onClick={remove}>
          Take it out again
        </button>
      </Notice>
      <Problem problem={problem} />
      <Working waiting={waiting} />
    </div>
  );
}

/** What became of a template that was taken out. */
const Removed = ({ kept }: { readonly kept: readonly string[] }) => (
  <Notice kind="done">
    The template was taken out again.
    {kept.length > 0 && ` These sections stay, because something in them was changed: ${kept.join('; ')}.`}
  </Notice>
);
