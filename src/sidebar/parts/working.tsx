import { useContext, useEffect, useState } from 'preact/hooks';
import type { Waiting } from '../use-server.ts';
import { LookAgain } from './look-again.ts';
import { Notice } from './notice.tsx';

const LONG_MS = 10_000;
const TOO_LONG_MS = 60_000;

/** What is being done, said to screen readers as well; always mounted, empty while nothing is. */
export function Working({ waiting }: { readonly waiting: Waiting }) {
  const { busy } = waiting;
  return (
    <div class="working">
      <div role="status">
        {busy !== null && (
          <>
            <progress aria-label={busy} />
            <p>{busy}</p>
          </>
        )}
      </div>
      {busy !== null && <LongWait key={busy} waiting={waiting} />}
    </div>
  );
}

/** Says after a while that waiting is still right; after a minute, that there is another way. */
function LongWait({ waiting }: { readonly waiting: Waiting }) {
  const [round, setRound] = useState(1);
  const [isLong, setIsLong] = useState(false);
  const [isTooLong, setIsTooLong] = useState(false);
  useEffect(() => {
    const timers = [
      setTimeout(() => setIsLong(true), LONG_MS),
      setTimeout(() => setIsTooLong(true), TOO_LONG_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, [round]);
  const keepWaiting = (): void => {
    setIsTooLong(false);
    setRound(round + 1);
  };
  if (isTooLong) return <TooLong waiting={waiting} keepWaiting={keepWaiting} />;
  return (
    <p class="quiet" role="status">
      {isLong && 'Google is taking longer than usual. Nothing you typed is lost.'}
    </p>
  );
}

function TooLong({ waiting, keepWaiting }: { readonly waiting: Waiting; readonly keepWaiting: () => void }) {
  const again = useContext(LookAgain);
  return (
    <div class="stack too-long">
      <Notice>
        Google has not answered for a minute. It may have done this all the same, or still be at it. What you
        typed here is kept.
      </Notice>
      <div class="row">
        {again !== null && (
          <button type="button" class="main" onClick={() => waiting.leave(again.words, again.read)}>
            {again.button}
          </button>
        )}
        <button type="button" onClick={keepWaiting}>
          Keep waiting
        </button>
      </div>
    </div>
  );
}
