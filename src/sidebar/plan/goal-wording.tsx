import { useEffect, useId, useRef } from 'preact/hooks';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { CopyWording } from './copy-wording.tsx';
import type { Wording } from './use-wording.ts';

interface GoalWordingProps {
  readonly wording: Wording;
  /** True when the person has just asked for it. */
  readonly takesFocus: boolean;
  readonly onPause: () => void;
  /** The text stands in the plan now. */
  readonly onWritten: () => void;
  readonly onClose: () => void;
}

/** The place to work on a goal's wording beside the document. Nothing is written before the person says so. */
export function GoalWording({ wording, takesFocus, onPause, onWritten, onClose }: GoalWordingProps) {
  const { text, isWaiting, hasChanged, waiting } = wording;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);
  const mayWrite = isWaiting && text.trim() !== '' && waiting.busy === null;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (mayWrite && (await wording.put())) onWritten();
  };
  const putOver = async (): Promise<void> => {
    if (await wording.putOver()) onWritten();
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div>
        <label for={id}>The goal in your words</label>
        <textarea
          ref={area}
          id={id}
          rows={6}
          value={text}
          onInput={(event) => wording.type(event.currentTarget.value)}
          onBlur={onPause}
        />
        <div class="quiet" role="status">
          {hintFor(wording)}
        </div>
      </div>
      {hasChanged ? (
        <BothTexts wording={wording} onPut={putOver} />
      ) : (
        <>
          <Problem problem={waiting.problem} />
          <button type="submit" class="main" aria-disabled={!mayWrite}>
            Put it into the plan
          </button>
        </>
      )}
      <Working waiting={waiting} />
      <div class="row">
        {text.trim() !== '' && <CopyWording select={() => area.current?.select()} />}
        {!hasChanged && <OtherWordings wording={wording} />}
        {!isWaiting && text !== '' && (
          <button type="button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
    </form>
  );
}

function hintFor({ text, statement, isWaiting }: Wording): string {
  if (isWaiting && text.trim() !== '') return 'Not in the plan yet.';
  return statement === '' ? 'Write the goal here, or type in the page beside “SMART goal”.' : '';
}

/** Ways back: to the plan's own wording, and from another wording to what was typed before. */
function OtherWordings({ wording: { isWaiting, before, statement, take } }: { readonly wording: Wording }) {
  return (
    <>
      {before !== null && (
        <button type="button" class="plain" onClick={() => take(before)}>
          Back to what I typed before
        </button>
      )}
      {isWaiting && statement !== '' && before === null && (
        <button type="button" class="plain" onClick={() => take(statement)}>
          Start over from the plan’s wording
        </button>
      )}
    </>
  );
}

/** Somebody changed the goal in the document while the person wrote: both texts, and the person decides. */
function BothTexts({ wording, onPut }: { readonly wording: Wording; readonly onPut: () => void }) {
  const { statement, giveUp } = wording;
  return (
    <section class="stack" aria-label="Two wordings">
      <Notice>
        This goal was changed in the document after you began to write. Your wording above is kept; nothing
        was written over.
      </Notice>
      <div>
        <h2>In the plan now</h2>
        {statement === '' ? <p>Nothing: the place is empty.</p> : <blockquote>{statement}</blockquote>}
      </div>
      <div class="row">
        <button type="button" onClick={giveUp}>
          Keep what is in the plan
        </button>
        <button type="button" class="main" onClick={onPut}>
          Put mine into the plan
        </button>
      </div>
    </section>
  );
}
