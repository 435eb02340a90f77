import { placeCaret, typedIn } from './caret.ts';

/** The arrow keys go on into the text above or below, as on one page. True when the cursor left the text. */
export function moveOut(event: KeyboardEvent, here: HTMLElement, offset: number): boolean {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
  const step = stepOf(event.key, here, offset);
  if (step === 0) return false;
  const next = textFrom(event.key, here, step);
  if (!next) return false;
  const x = caretBox()?.left;
  next.focus();
  placeCaret(next, step > 0 ? 0 : typedIn(next).length);
  if (x !== undefined) toColumn(event.key, next, x);
  return true;
}

/** Up and down in a table goes to the row above or below; elsewhere, and out of it, to the next text of the page. */
function textFrom(key: string, here: HTMLElement, step: -1 | 1): HTMLElement | undefined {
  const cell = key === 'ArrowUp' || key === 'ArrowDown' ? here.closest('td') : null;
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  const texts = [...document.querySelectorAll<HTMLElement>('.paper .editable')];
  if (!cell || !row || !table) return texts[texts.indexOf(here) + step];
  const beside = table.rows[row.rowIndex + step];
  const text = beside?.cells[cell.cellIndex]?.querySelector<HTMLElement>('.editable');
  if (beside) return text ?? undefined;
  const outside = texts.filter((each) => !table.contains(each));
  const isBeyond = (each: HTMLElement): boolean =>
    (table.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return step > 0 ? outside.find(isBeyond) : outside.filter((each) => !isBeyond(each)).pop();
}

function stepOf(key: string, here: HTMLElement, offset: number): -1 | 0 | 1 {
  if (key === 'ArrowLeft') return offset === 0 ? -1 : 0;
  if (key === 'ArrowRight') return offset === typedIn(here).length ? 1 : 0;
  if (key === 'ArrowUp') return linesBeyond(here).above ? 0 : -1;
  return key === 'ArrowDown' && !linesBeyond(here).below ? 1 : 0;
}

/** Whether the text has lines above and below the one with the cursor. */
function linesBeyond(here: HTMLElement): { readonly above: boolean; readonly below: boolean } {
  const caret = caretBox();
  if (!caret) return { above: false, below: false };
  const { top, bottom } = here.getBoundingClientRect();
  return { above: caret.top - top >= caret.height, below: bottom - caret.bottom >= caret.height };
}

/** Null where the browser gives none, as in an empty text. */
function caretBox(): DOMRect | null {
  const selection = getSelection();
  const box = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  return box ?? null;
}

/** Below or above the place the cursor came from. */
function toColumn(key: string, next: HTMLElement, x: number): void {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
  const box = next.getBoundingClientRect();
  const found = document.caretRangeFromPoint(x, key === 'ArrowDown' ? box.top + 4 : box.bottom - 4);
  if (found && next.contains(found.startContainer))
    getSelection()?.collapse(found.startContainer, found.startOffset);
}
