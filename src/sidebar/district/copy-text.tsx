import { useRef } from 'preact/hooks';
import { Copy } from '../parts/copy.tsx';

interface CopyTextProps {
  readonly text: string;
  /** What is said once it is copied. */
  readonly copied: string;
}

/** A text to be pasted somewhere else, shown as it is copied. */
export function CopyText({ text, copied }: CopyTextProps) {
  const shown = useRef<HTMLDivElement>(null);
  const select = (): void => {
    if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <div class="stack">
      <div class="to-copy" ref={shown}>
        {text}
      </div>
      <div class="row">
        <Copy select={select} copied={copied} />
      </div>
    </div>
  );
}
