import type { DocumentTable, OpenDocument } from '../app/ports.ts';
import { invariant } from '../core/text/invariant.ts';
import { appendBlocks } from './append-blocks.ts';

type Doc = GoogleAppsScript.Document.Document;
type Table = GoogleAppsScript.Document.Table;

/** The document the add-on is open in. It is opened at the first use, and opened again after it was saved. */
export function openDocument(): OpenDocument {
  let open: Doc | null = null;
  const current = (): Doc => {
    open = open ?? DocumentApp.getActiveDocument();
    return open;
  };
  const save = (): void => {
    current().saveAndClose();
    open = null;
  };
  return {
    id: () => current().getId(),
    title: () => current().getName(),
    save,
    append: (section) => {
      appendBlocks(bodies(current())[0], section.blocks);
      save();
    },
    tables: () => tablesOf(current()).map((table, number) => ({ number, rows: textOf(table) })),
    setCell: (table, row, column, text) => cellOf(current(), table, row, column).setText(text),
  };
}

function bodies(document: Doc): [GoogleAppsScript.Document.Body, ...GoogleAppsScript.Document.Body[]] {
  const all = document.getTabs().flatMap(bodiesUnder);
  const [first, ...others] = all;
  invariant(first, 'a document to have a tab');
  return [first, ...others];
}

function bodiesUnder(tab: GoogleAppsScript.Document.Tab): GoogleAppsScript.Document.Body[] {
  return [tab.asDocumentTab().getBody(), ...tab.getChildTabs().flatMap(bodiesUnder)];
}

const tablesOf = (document: Doc): Table[] => bodies(document).flatMap((body) => body.getTables());

function textOf(table: Table): string[][] {
  return indexesBelow(table.getNumRows()).map((row) => {
    const cells = table.getRow(row);
    return indexesBelow(cells.getNumCells()).map((column) => cells.getCell(column).getText());
  });
}

function cellOf(document: Doc, table: DocumentTable, row: number, column: number) {
  const found = tablesOf(document)[table.number];
  invariant(found, 'the table to stand where it stood a moment ago');
  return found.getCell(row, column);
}

const indexesBelow = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
