import type { DocumentCursor } from '../app/ports.ts';

type Document = GoogleAppsScript.Document.Document;
type Element = GoogleAppsScript.Document.Element;

/** The child of a body that the cursor is in, in a table too. `tabIds`: of all tabs, in the order they are counted. */
export function cursorIn(document: Document, tabIds: readonly string[]): DocumentCursor | null {
  const position = document.getCursor();
  if (position === null) return null;
  let element: Element = position.getElement();
  let parent = element.getParent() as Element | null;
  while (parent !== null && parent.getType() !== DocumentApp.ElementType.BODY_SECTION) {
    element = parent;
    parent = element.getParent();
  }
  const tab = tabIds.indexOf(document.getActiveTab().getId());
  if (parent === null || tab < 0) return null;
  const index = parent.asBody().getChildIndex(element);
  return { tab, index, isAtStart: position.getSurroundingTextOffset() === 0 };
}
