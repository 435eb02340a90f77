import { allTabs, tablesOf } from './model.ts';
import { type ParagraphLook, setParagraphLook } from './paragraph-look.ts';
import { PersonAccess } from './person-access.ts';
import { cellOfKey, placeOfKey } from './person-places.ts';
import {
  addRowBelow,
  deleteRowOfKey,
  deleteTableOfKey,
  insertTableAfter,
  typeInto,
} from './person-tables.ts';
import { documentText, plainText } from './plain-text.ts';
import { type SeenTab, seenTabs } from './seen-document.ts';
import { nodeByKey } from './tree.ts';
import { joinWithAbove, removeEmptyParagraph, splitParagraph, typeOverParagraph } from './type-over.ts';
import type { TextPlace } from './user-view.ts';

/** Someone at the page of a document: reads it, and edits what they see by its key. */
export class PagePerson extends PersonAccess {
  text(): string {
    return documentText(this.model());
  }

  /** The texts of every table by rows; merged cells count as many. */
  tables(): string[][][] {
    const tables = allTabs(this.model().tabs).flatMap((tab) => tablesOf(tab.body));
    return tables.map((table) => table.rows.map((row) => row.cells.map(plainText)));
  }

  /** The page as it is read, with keys to edit it by. */
  page(): SeenTab[] {
    return seenTabs(this.model().tabs);
  }

  /** Where the cursor is; another object whenever it has been put somewhere. Null while there is none. */
  cursor(): TextPlace | null {
    return this.view().cursor;
  }

  /** What on the page a place is in, by its key: a cell, or a paragraph outside tables. Null when it is gone. */
  keyOnPage({ paragraph }: TextPlace): number | null {
    const blocks = allTabs(this.model().tabs).flatMap(({ body }) => body);
    const cells = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    );
    const cell = cells.find((candidate) => nodeByKey(candidate, paragraph) !== null);
    return (cell ?? blocks.find((block) => 'key' in block && block.key === paragraph))?.key ?? null;
  }

  /** Clicks into a paragraph or cell of the page, behind so many characters; null for a click elsewhere. */
  placeCursor(place: { readonly key: number; readonly offset: number } | null): void {
    const cursor = place && placeOfKey(this.model(), place.key, place.offset);
    Object.assign(this.view(), { cursor, selection: [] });
  }

  /** Types over a paragraph's text; every line break starts another one. */
  typeOverParagraph(key: number, text: string): void {
    this.edit((model) => typeOverParagraph(model, key, text));
  }

  /** Types over a paragraph's text, then Enter with the cursor at `offset`. */
  splitParagraph(key: number, text: string, offset: number): void {
    this.edit((model) => splitParagraph(model, key, text, offset));
  }

  /** Types over a paragraph's text, then Backspace at its start. */
  joinWithAbove(key: number, text: string): void {
    this.edit((model) => joinWithAbove(model, key, text));
  }

  /** Backspace in an empty paragraph. */
  removeEmptyParagraph(key: number): void {
    this.edit((model) => removeEmptyParagraph(model, key));
  }

  setParagraphLook(key: number, look: ParagraphLook): void {
    this.edit((model) => setParagraphLook(model, key, look));
  }

  /** Types over all a cell holds; every line break starts a paragraph. */
  typeOverCell(key: number, text: string): void {
    this.edit((model) => typeInto(cellOfKey(model, key), text));
  }

  /** A table of empty cells below the paragraph or table of this key. */
  insertTableAfter(key: number, rows: number, columns: number): void {
    this.edit((model) => insertTableAfter(model, key, rows, columns));
  }

  addRowBelow(rowKey: number): void {
    this.edit((model) => addRowBelow(model, rowKey));
  }

  /** A table's only row takes the table with it. */
  deleteRowOfKey(rowKey: number): void {
    this.edit((model) => deleteRowOfKey(model, rowKey));
  }

  deleteTableOfKey(tableKey: number): void {
    this.edit((model) => deleteTableOfKey(model, tableKey));
  }
}
