import { useEffect, useState } from 'preact/hooks';

const LONG_MS = 12_000;

/** What is being done, said to screen readers as well; always mounted, empty while `words` is null. */
export function Working({ words }: { readonly words: string | null }) {
  return (
    <div class="working" role="status">
      {words !== null && (
        <>
          <progress aria-label={words} />
          <p>{words}</p>
          <LongWait key={words} />
        </>
      )}
    </div>
  );
}

/** Says after a while that waiting is still right. */
function LongWait() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return long ? (
    <p class="quiet">
      Google is taking longer than usual. It can take up to a minute; nothing is lost meanwhile.
    </p>
  ) : null;
}
