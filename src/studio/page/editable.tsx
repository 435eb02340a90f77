import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly id: number;
  readonly text: string;
  readonly label: string;
  readonly isEditable: boolean;
  /** False when it was refused: the text stays as it was typed. */
  readonly onCommit: (text: string) => Promise<boolean>;
  /** True when the key is dealt with. The text is given before and after the cursor. */
  readonly onKey?: (event: KeyboardEvent, before: string, after: string) => boolean;
}

const PAUSE_MS = 1000;

/** The browser ends a text with a line break of its own while the cursor stands on an empty last line. */
const typedIn = (element: HTMLElement): string => element.innerText.replace(/\n+$/, '');

/**
 * A text that is typed in place. What was typed is sent when the person leaves it or pauses; what changes elsewhere
 * meanwhile does not touch a text with unsent typing.
 */
export function Editable({ id, text, label, isEditable, onCommit, onKey }: Props) {
  const element = useRef<HTMLSpanElement>(null);
  const known = useRef(text);
  const isShown = useRef(false);
  const isSending = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const [, setSent] = useState(0);
  useLayoutEffect(() => {
    const here = element.current;
    const isUnsent = isShown.current && here !== null && typedIn(here) !== known.current;
    if (!here || isSending.current || isUnsent) return;
    isShown.current = true;
    known.current = text;
    if (typedIn(here) !== text) here.textContent = text;
  });
  const commit = async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const here = element.current;
    if (!here || isSending.current || typedIn(here) === known.current) return;
    const before = known.current;
    const sent = typedIn(here);
    isSending.current = true;
    known.current = (await onCommit(sent)) ? sent : before;
    isSending.current = false;
    setSent((count) => count + 1);
  };
  const pause = (): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void commit(), PAUSE_MS);
  };
  if (!isEditable) return <span data-key={id}>{text}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it takes the look of the page it stands in
    <span
      ref={element}
      class="editable"
      data-key={id}
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      contenteditable="plaintext-only"
      onInput={pause}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        const here = element.current;
        if (!here || !onKey) return;
        const [before, after] = aroundCursor(here);
        if (!onKey(event, before, after)) return;
        event.preventDefault();
        window.clearTimeout(timer.current);
      }}
    />
  );
}

function aroundCursor(element: HTMLElement): [before: string, after: string] {
  const text = typedIn(element);
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return [text, ''];
  const range = selection.getRangeAt(0).cloneRange();
  range.setStart(element, 0);
  const { length } = range.toString();
  return [text.slice(0, length), text.slice(length)];
}

/** Puts the cursor at the end of a text once it is on the page. */
export function focusEnd(id: number | undefined): void {
  requestAnimationFrame(() => {
    const element = textOf(id);
    element?.focus();
    if (element) getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  });
}

/** Puts the cursor into a text once it is on the page, and types what was held back until then. */
export function focusTyping(id: number | undefined, offset: number, held: () => string): void {
  requestAnimationFrame(() => {
    const element = textOf(id);
    if (!element) return;
    const typed = held();
    const text = typedIn(element);
    if (typed !== '') element.textContent = text.slice(0, offset) + typed + text.slice(offset);
    element.focus();
    getSelection()?.collapse(element.firstChild ?? element, element.firstChild ? offset + typed.length : 0);
    if (typed !== '') element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

const textOf = (id: number | undefined): HTMLElement | null => document.querySelector(`[data-key="${id}"]`);
