import { useRef } from 'preact/hooks';
import { CopyWording } from './copy-wording.tsx';
import type { Draft } from './drafts.ts';

/** A wording whose goal has left the document: it can still be read and copied. */
export function UnplacedDraft({ draft: { title, text } }: { readonly draft: Draft }) {
  const quote = useRef<HTMLQuoteElement>(null);
  const select = (): void => {
    if (quote.current !== null) getSelection()?.selectAllChildren(quote.current);
  };
  return (
    <section>
      <h2>What you wrote for {title === '' ? 'it' : title}</h2>
      <blockquote ref={quote}>{text}</blockquote>
      <p class="quiet">Not in the plan. Copy it if you want to keep it.</p>
      <div class="row">
        <CopyWording select={select} />
      </div>
    </section>
  );
}
