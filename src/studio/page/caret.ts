import type { PageCursor } from '../serve/studio-api.ts';

/** The browser ends a text with a line break of its own while the cursor stands on an empty last line. */
export const typedIn = (element: HTMLElement): string => element.innerText.replace(/\n+$/, '');

/** Where the cursor stands in a text, in UTF-16 units; null where it is elsewhere. */
export function caretIn(element: HTMLElement): number | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !element.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  range.setStart(element, 0);
  return range.toString().length;
}

/** The text of a document's page that the cursor stands in, also after the sidebar took the keyboard; null without one. */
export function cursorOnPage(): PageCursor | null {
  const selection = getSelection();
  const { anchorNode = null, isCollapsed = false } = selection ?? {};
  const inside = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  const element = inside?.closest<HTMLElement>('.paper [data-key]') ?? null;
  const offset = element && isCollapsed ? caretIn(element) : null;
  return element && offset !== null ? { key: Number(element.dataset['key']), offset } : null;
}

/** Puts the cursor into a text; a place beyond an end is that end. */
export function placeCaret(element: HTMLElement, offset: number): void {
  const text = element.firstChild;
  const length = text?.textContent?.length ?? 0;
  getSelection()?.collapse(text ?? element, text ? Math.min(length, Math.max(0, offset)) : 0);
}

/** Brings a text into view once it is on the page, with the cursor at its start where it can be typed in. */
export function showText(key: number): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    placeCaret(element, 0);
  });
}

/** Puts the cursor into a text once it is on the page, and types what was held back until then. */
export function focusTyping(key: number | undefined, offset: number, held: () => string): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!element) return;
    const [typed = '', ...lines] = held().split('\n');
    const text = typedIn(element);
    if (typed !== '') element.textContent = text.slice(0, offset) + typed + text.slice(offset);
    element.focus();
    placeCaret(element, offset + typed.length);
    if (typed !== '') element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (const line of lines) for (const each of ['Enter', ...line]) press(element, each);
  });
}

/** After the first Enter, the keys are held back anew. */
const press = (element: HTMLElement, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
