import type { DocumentPlace, DocumentTable, OpenDocument } from '../app/ports.ts';
import { invariant } from '../core/text/invariant.ts';
import { appendBlocks, insertBlocks } from './append-blocks.ts';
import { writeLines } from './cell-lines.ts';
import { cursorIn } from './cursor-place.ts';
import { blocksOf, holdsOnlyText, removeChild } from './document-blocks.ts';
import { type FoundPart, paragraphOf, partsOf } from './document-parts.ts';
import { showParagraph } from './show-paragraph.ts';

type Doc = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Tab = GoogleAppsScript.Document.Tab;

/** The document the add-on is open in. It is opened at the first use, and opened again after it was saved. */
export function openDocument(): OpenDocument {
  let open: Doc | null = null;
  /** As last read; where tables and headings are does not change until the document is saved. */
  let found: readonly FoundPart[] = [];
  const current = (): Doc => {
    open = open ?? DocumentApp.getActiveDocument();
    return open;
  };
  const save = (): void => {
    current().saveAndClose();
    open = null;
    found = [];
  };
  const parts = () => {
    found = partsOf(bodies(current()));
    return found.map(({ part }) => part);
  };
  return {
    id: () => current().getId(),
    title: () => current().getName(),
    save,
    append: (section, tab = 0) => {
      appendBlocks(bodyAt(current(), tab), section.blocks);
      save();
    },
    insertBefore: ({ tab, index }, section) => {
      insertBlocks(bodyAt(current(), tab), index, section.blocks);
      save();
    },
    text: () => textOf(current()),
    parts,
    tables: () => parts().flatMap((part) => (part.kind === 'table' ? [part] : [])),
    blocks: () => blocksOf(bodies(current())),
    holdsOnlyText: ({ tab, index }, cell) => holdsOnlyText(bodyAt(current(), tab).getChild(index), cell),
    remove: (blocks) => {
      for (const { tab, index } of fromTheEnd(blocks)) removeChild(bodyAt(current(), tab), index);
      save();
    },
    cursor: () =>
      cursorIn(
        current(),
        tabs(current()).map((tab) => tab.getId()),
      ),
    setCell: (table, row, column, text) => writeLines(tableIn(found, table).getCell(row, column), text),
    setText: ({ tab, index }, text) => {
      paragraphOf(bodyAt(current(), tab).getChild(index))?.setText(text);
    },
    removeRow: (table, row) => {
      tableIn(found, table).removeRow(row);
    },
    appendRow: (table, texts) => {
      const row = tableIn(found, table).appendTableRow();
      // Cells first: should Google fail between them, nothing but an empty row is left.
      const cells = texts.map(() => row.appendTableCell());
      cells.forEach((cell, at) => {
        writeLines(cell, texts[at] || '');
      });
    },
    showHeading: ({ tab, index }) =>
      showParagraph(current(), tabAt(current(), tab), bodyAt(current(), tab).getChild(index)),
    showCell: (table, row, column) => {
      const cell = tableIn(found, table).getCell(row, column);
      showParagraph(current(), tabAt(current(), table.tab), cell.getChild(0));
    },
  };
}

const textOf = (document: Doc): string =>
  bodies(document)
    .map((body) => body.getText())
    .join('\f');

const bodies = (document: Doc): readonly Body[] => tabs(document).map(bodyOf);

const tabs = (document: Doc): readonly Tab[] => document.getTabs().flatMap(tabsFrom);

/** What is taken out below leaves the places above as they are. */
const fromTheEnd = (places: readonly DocumentPlace[]): readonly DocumentPlace[] =>
  [...places].sort((one, other) => other.tab - one.tab || other.index - one.index);

const tabsFrom = (tab: Tab): Tab[] => [tab, ...tab.getChildTabs().flatMap(tabsFrom)];

const bodyOf = (tab: Tab): Body => tab.asDocumentTab().getBody();

const bodyAt = (document: Doc, tab: number): Body => bodyOf(tabAt(document, tab));

function tabAt(document: Doc, number: number): Tab {
  const tab = tabs(document)[number];
  invariant(tab, 'a document to have the tab');
  return tab;
}

type FoundTable = Extract<FoundPart, { readonly table: unknown }>;

function tableIn(parts: readonly FoundPart[], { number }: DocumentTable): FoundTable['table'] {
  const found = parts.find(
    (each): each is FoundTable => each.part.kind === 'table' && each.part.number === number,
  );
  invariant(found, 'the table to stand where it stood a moment ago');
  return found.table;
}
