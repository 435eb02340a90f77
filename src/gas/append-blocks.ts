import type { OutlineBlock, OutlineParagraph, OutlineTable } from '../core/template/outline.ts';
import { invariant } from '../core/text/invariant.ts';

type Body = GoogleAppsScript.Document.Body;

const GUIDANCE_COLOR = '#5f6368';

/** Adds blocks at the end of a body. A new document's one empty paragraph becomes the first block. */
export function appendBlocks(body: Body, blocks: readonly OutlineBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') appendParagraph(body, block);
    else appendTable(body, block);
  }
}

function appendParagraph(body: Body, { text, headingLevel, guidance }: OutlineParagraph): void {
  const paragraph = onlyBlankParagraph(body) ?? body.appendParagraph('');
  // The text comes last, so that what stands after a failure is a whole heading or an empty line.
  paragraph.setHeading(headingOf(headingLevel));
  if (text === '') return;
  const isStyled = guidance && headingLevel === 0;
  // A paragraph appended after a styled one takes over its style.
  paragraph
    .appendText(text)
    .setItalic(isStyled)
    .setForegroundColor(isStyled ? GUIDANCE_COLOR : '#000000');
}

function onlyBlankParagraph(body: Body): GoogleAppsScript.Document.Paragraph | null {
  if (body.getNumChildren() !== 1 || body.getText() !== '') return null;
  const child = body.getChild(0);
  return child.getType() === DocumentApp.ElementType.PARAGRAPH ? child.asParagraph() : null;
}

function headingOf(level: number): GoogleAppsScript.Document.ParagraphHeading {
  const { NORMAL, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6 } = DocumentApp.ParagraphHeading;
  const heading = [NORMAL, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6][level];
  invariant(heading !== undefined, 'a heading level from 0 to 6');
  return heading;
}

/** Labels and column headings are set in bold, so that a table reads well before anything is filled in. */
function appendTable(body: Body, { rows, shape }: OutlineTable): void {
  const table = body.appendTable(rows.map((row) => [...row]));
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const isHeading = shape === 'list' ? row === 0 : column === 0;
      if (isHeading && text !== '') table.getCell(row, column).editAsText().setBold(true);
    });
  });
}
