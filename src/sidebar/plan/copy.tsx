import { useState } from 'preact/hooks';
import { focusEditor } from '../server.ts';

const COPIED = 'Copied. Paste it beside “SMART goal” in the page.';
const BY_HAND = 'The text is selected. Press Ctrl+C (⌘C on a Mac) to copy it.';

/** Copies what `select` selects, and says so; where the browser does not let it, the text is left selected. */
export function Copy({ select }: { readonly select: () => void }) {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    select();
    // The one way that needs no permission inside the frame Google shows a sidebar in.
    const isCopied = document.execCommand('copy');
    setSaid(isCopied ? COPIED : BY_HAND);
    if (isCopied) focusEditor();
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
