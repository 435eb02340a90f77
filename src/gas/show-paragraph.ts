type Doc = GoogleAppsScript.Document.Document;
type Tab = GoogleAppsScript.Document.Tab;
type Element = GoogleAppsScript.Document.Element;

/**
 * Puts the cursor at the start of a paragraph or list item, in whichever tab it stands; of anything else a cell may begin with, such
 * as a table, the tab is shown. Nothing is selected: what is typed next must replace nothing.
 */
export function showParagraph(document: Doc, tab: Tab, element: Element): void {
  if (document.getActiveTab().getId() !== tab.getId()) document.setActiveTab(tab.getId());
  const { PARAGRAPH, LIST_ITEM } = DocumentApp.ElementType;
  if (element.getType() !== PARAGRAPH && element.getType() !== LIST_ITEM) return;
  document.setCursor(tab.asDocumentTab().newPosition(element, 0));
}
