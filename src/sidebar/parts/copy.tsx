import { useState } from 'preact/hooks';

const BY_HAND = 'The text is selected. Press Ctrl+C (⌘C on a Mac) to copy it.';

interface CopyProps {
  readonly select: () => void;
  /** What is said once the text is copied. */
  readonly copied: string;
  readonly onCopied?: () => void;
}

/** Copies what `select` selects, and says so; where the browser does not let it, the text is left selected. */
export function Copy({ select, copied, onCopied }: CopyProps) {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    select();
    // The one way that needs no permission inside the frame Google shows a sidebar in.
    const isCopied = document.execCommand('copy');
    setSaid(isCopied ? copied : BY_HAND);
    if (isCopied) onCopied?.();
  };
  return (
    <>
      <button type="button" onClick={copy}>
        Copy
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </>
  );
}
