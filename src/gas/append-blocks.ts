import { SMALL_TYPE } from '../core/template/column-widths.ts';
import type { OutlineBlock, OutlineParagraph, OutlineTable } from '../core/template/outline.ts';
import { linesOf, writeLines } from './cell-lines.ts';
import { headingOf } from './heading-levels.ts';

type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type Table = GoogleAppsScript.Document.Table;

/** Where blocks go, one after the other. */
interface Place {
  readonly paragraph: () => Paragraph;
  readonly table: (rows: string[][]) => Table;
}

const GUIDANCE_COLOR = '#5f6368';

/** Adds blocks at the end of a body. A new document's one empty paragraph becomes the first block. */
export function appendBlocks(body: Body, blocks: readonly OutlineBlock[]): void {
  writeBlocks(blocks, {
    paragraph: () => onlyBlankParagraph(body) ?? body.appendParagraph(''),
    table: (rows) => body.appendTable(rows),
  });
}

/** Adds blocks above the child of a body that stands at this index; between two tables an empty paragraph stays. */
export function insertBlocks(body: Body, index: number, blocks: readonly OutlineBlock[]): void {
  const last = blocks[blocks.length - 1];
  const isTable = body.getChild(index).getType() === DocumentApp.ElementType.TABLE;
  if (last?.kind === 'table' && isTable) body.insertParagraph(index, '').setHeading(headingOf(0));
  let next = index;
  const here = (): number => {
    next += 1;
    return next - 1;
  };
  writeBlocks(blocks, {
    paragraph: () => body.insertParagraph(here(), ''),
    table: (rows) => body.insertTable(here(), rows),
  });
}

function writeBlocks(blocks: readonly OutlineBlock[], place: Place): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(place.paragraph(), block);
    else writeTable(place, block);
  }
}

function writeParagraph(paragraph: Paragraph, { text, headingLevel, guidance }: OutlineParagraph): void {
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

function onlyBlankParagraph(body: Body): Paragraph | null {
  if (body.getNumChildren() !== 1 || body.getText() !== '') return null;
  const child = body.getChild(0);
  return child.getType() === DocumentApp.ElementType.PARAGRAPH ? child.asParagraph() : null;
}

/** Labels and column headings are set in bold, so that a table reads well before anything is filled in. */
function writeTable(place: Place, { rows, shape, widths = [] }: OutlineTable): void {
  const table = place.table(rows.map((row) => row.map((text) => linesOf(text)[0] ?? '')));
  const isList = shape === 'list';
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (linesOf(text).length > 1) writeLines(table.getCell(row, column), text);
      const isHeading = (isList ? row : column) === 0 && text !== '';
      if (isHeading) writeHeading(table.getCell(row, column), isList && widths.length > 0);
    });
  });
  widths.forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
}

function writeHeading(cell: GoogleAppsScript.Document.TableCell, isSmall: boolean): void {
  const heading = cell.editAsText().setBold(true);
  if (isSmall) heading.setFontSize(SMALL_TYPE);
}
