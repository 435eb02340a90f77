import type { DocumentBlock, TableCellPlace } from '../app/ports.ts';
import { indexesBelow, paragraphOf, textOf } from './document-parts.ts';
import { headingOf, levelOf } from './heading-levels.ts';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;
type Table = GoogleAppsScript.Document.Table;

/** Everything these bodies hold, in order. */
export const blocksOf = (bodies: readonly Body[]): readonly DocumentBlock[] =>
  bodies.flatMap((body, tab) =>
    indexesBelow(body.getNumChildren()).map((index) => ({ tab, index, ...contentOf(body.getChild(index)) })),
  );

function contentOf(child: Element): Pick<DocumentBlock, 'kind' | 'level' | 'rows'> {
  if (isTable(child)) return { kind: 'table', level: 0, rows: textOf(child.asTable()) };
  const paragraph = paragraphOf(child);
  if (paragraph === null) return { kind: 'other', level: 0, rows: [] };
  const kind = child.getType() === DocumentApp.ElementType.PARAGRAPH ? 'paragraph' : 'item';
  return { kind, level: levelOf(paragraph.getHeading()), rows: [[paragraph.getText()]] };
}

/** Whether a paragraph, every cell of a table, or the one given, holds text and nothing else. */
export function holdsOnlyText(child: Element, cell?: TableCellPlace): boolean {
  if (!isTable(child)) return isOfText(child);
  const table = child.asTable();
  const cells = cell === undefined ? cellsOf(table) : [table.getCell(cell.row, cell.column)];
  return cells.every((each) => childrenOf(each).every(isOfText));
}

function isOfText(child: Element): boolean {
  const paragraph = paragraphOf(child);
  return (
    paragraph !== null &&
    paragraph.getPositionedImages().length === 0 &&
    childrenOf(paragraph).every((part) => part.getType() === DocumentApp.ElementType.TEXT)
  );
}

interface Container {
  getNumChildren(): number;
  getChild(index: number): Element;
}

const childrenOf = (container: Container): Element[] =>
  indexesBelow(container.getNumChildren()).map((index) => container.getChild(index));

const cellsOf = (table: Table) =>
  indexesBelow(table.getNumRows()).flatMap((row) => {
    const cells = table.getRow(row);
    return indexesBelow(cells.getNumCells()).map((column) => cells.getCell(column));
  });

/**
 * Takes a child out of a body. Google refuses to remove the last paragraph, and keeps one before, after and between
 * tables: such a paragraph stays, empty.
 */
export function removeChild(body: Body, index: number): void {
  const child = body.getChild(index);
  if (isTable(child) || !mustStay(body, index)) {
    body.removeChild(child);
    return;
  }
  paragraphOf(child)?.setHeading(headingOf(0)).setText('');
}

function mustStay(body: Body, index: number): boolean {
  const last = body.getNumChildren() - 1;
  if (index === last) return true;
  const isAfterTable = index === 0 || isTable(body.getChild(index - 1));
  return isAfterTable && isTable(body.getChild(index + 1));
}

const isTable = (child: Element): boolean => child.getType() === DocumentApp.ElementType.TABLE;
