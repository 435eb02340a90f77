import type { DocumentHeading, DocumentTable } from '../app/ports.ts';
import { levelOf } from './heading-levels.ts';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;
type Table = GoogleAppsScript.Document.Table;

/** A heading or table of a document, and where it is. */
export type FoundPart =
  | { readonly part: DocumentHeading }
  | { readonly part: DocumentTable; readonly table: Table };

/** Every heading with text and every table of these bodies, in order. */
export function partsOf(bodies: readonly Body[]): readonly FoundPart[] {
  const parts: FoundPart[] = [];
  let tables = 0;
  bodies.forEach((body, tab) => {
    for (let index = 0; index < body.getNumChildren(); index += 1) {
      const child = body.getChild(index);
      const heading = headingOf(child);
      if (child.getType() === DocumentApp.ElementType.TABLE) {
        const table = child.asTable();
        parts.push({ table, part: { kind: 'table', tab, number: tables, rows: textOf(table) } });
        tables += 1;
      } else if (heading !== null) {
        parts.push({ part: { kind: 'heading', tab, index, ...heading } });
      }
    }
  });
  return parts;
}

function headingOf(child: Element): { readonly level: number; readonly text: string } | null {
  const paragraph = paragraphOf(child);
  if (paragraph === null) return null;
  const level = levelOf(paragraph.getHeading());
  const text = level === 0 ? '' : paragraph.getText().trim();
  return text === '' ? null : { level, text };
}

/** A paragraph or list item; null for anything else. */
export function paragraphOf(child: Element) {
  const { PARAGRAPH, LIST_ITEM } = DocumentApp.ElementType;
  const type = child.getType();
  if (type === PARAGRAPH) return child.asParagraph();
  return type === LIST_ITEM ? child.asListItem() : null;
}

export function textOf(table: Table): string[][] {
  return indexesBelow(table.getNumRows()).map((row) => {
    const cells = table.getRow(row);
    return indexesBelow(cells.getNumCells()).map((column) => cells.getCell(column).getText());
  });
}

export const indexesBelow = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
