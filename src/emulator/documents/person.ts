import { documentFromHtml } from './html-import.ts';
import { type Block, blankDocument, copyOf, newParagraph, tableOfTexts } from './model.ts';
import { insertChip, lastParagraph, partWith, suggestDeletion, suggestInsertion } from './person-marks.ts';
import { PagePerson } from './person-page.ts';
import {
  type CellPlace,
  cellAt,
  labelledCell,
  levelOf,
  placeOfHeading,
  sectionAt,
  tableAt,
} from './person-places.ts';
import { addRow, deleteRow, deleteTable, mergeCells, typed, typeInto } from './person-tables.ts';
import { plainText } from './plain-text.ts';

/** Someone who edits a document by hand. Throws where their role does not allow it. */
export class DocumentPerson extends PagePerson {
  #suggestions = 0;

  typeInCell(place: CellPlace, text: string): void {
    this.edit((model) => typeInto(cellAt(model, ...place), text));
  }

  /** Types beside a label of a two-column table, in the section under a heading when one is given. */
  setLabelled(label: string, text: string, place: { readonly near?: string } = {}): void {
    this.edit((model) => typeInto(labelledCell(model, label, place.near), text));
  }

  /** At the end of the first tab. `namedStyle` as `HEADING_2`. */
  appendParagraph(text: string, namedStyle = 'NORMAL_TEXT'): void {
    this.#append([newParagraph(text, namedStyle)]);
  }

  /** At the end of the paragraphs right below a heading, before the next heading or table. */
  typeUnder(heading: string, text: string): void {
    this.edit((model) => {
      const { blocks, index } = placeOfHeading(model, heading);
      const below = blocks.slice(index + 1);
      const length = below.findIndex(
        (block) => block.kind !== 'paragraph' || levelOf(block) !== Number.POSITIVE_INFINITY,
      );
      blocks.splice(length < 0 ? blocks.length : index + 1 + length, 0, ...typed(text));
    });
  }

  appendTable(rows: readonly (readonly string[])[]): void {
    this.#append([tableOfTexts(rows), newParagraph('')]);
  }

  /** Pastes rich text at the end. */
  pasteHtml(html: string): void {
    const { tabs } = documentFromHtml(html);
    this.#append(tabs.flatMap((tab) => tab.body).filter((block) => block.kind !== 'opaque'));
  }

  addRow(table: number, cells: readonly string[], at?: number): void {
    this.edit((model) => addRow(model, table, cells, at));
  }

  deleteRow(table: number, row: number): void {
    this.edit((model) => deleteRow(model, tableAt(model, table), row));
  }

  deleteTable(table: number): void {
    this.edit((model) => deleteTable(model, tableAt(model, table)));
  }

  moveColumn(table: number, from: number, to: number): void {
    this.edit((model) => {
      for (const { cells } of tableAt(model, table).rows) cells.splice(to, 0, ...cells.splice(from, 1));
    });
  }

  /** Merges cells of one row into the first of them, which gets all their text. */
  mergeCells(place: CellPlace, columns: number): void {
    this.edit((model) => mergeCells(model, place, columns));
  }

  /** Copies a heading and all below it, and pastes it right after. */
  duplicateSection(heading: string): void {
    this.edit((model) => {
      const place = placeOfHeading(model, heading);
      const section = sectionAt(place);
      place.blocks.splice(place.index + section.length, 0, ...section.map((block) => copyOf(block)));
    });
  }

  renameHeading(from: string, to: string): void {
    this.edit((model) => {
      placeOfHeading(model, from).heading.inlines = newParagraph(to).inlines;
    });
  }

  /** A dropdown chip, which neither the Docs API nor DocumentApp can read. */
  insertDropdownChip(place: CellPlace): void {
    this.edit((model) => insertChip(model, place, 'unsupported'));
  }

  insertPersonChip(place: CellPlace, person: { readonly name: string; readonly email: string }): void {
    const chip = { personId: `kix.${person.email}`, textStyle: {}, personProperties: person };
    this.edit((model) => insertChip(model, place, 'person', chip));
  }

  /** Text put at the end of a cell in suggesting mode, for which commenting is enough. */
  suggestInsertion(place: CellPlace, text: string): void {
    this.edit((model) => suggestInsertion(model, place, text, this.#newSuggestion()), 'commenter');
  }

  /** All text of a cell struck out in suggesting mode. */
  suggestDeletion(place: CellPlace): void {
    this.edit((model) => suggestDeletion(model, place, this.#newSuggestion()), 'commenter');
  }

  /** Puts the cursor in a cell, after its text, or after a heading's text. */
  setCursor(place: CellPlace | { readonly heading: string }): void {
    const model = this.model();
    const paragraph =
      'heading' in place
        ? placeOfHeading(model, place.heading).heading
        : lastParagraph(cellAt(model, ...place));
    const { length } = plainText(paragraph);
    Object.assign(this.view(), { cursor: { paragraph: paragraph.key, offset: length }, selection: [] });
  }

  /** Selects the first place where a text stands. */
  select(text: string): void {
    const part = partWith(this.model(), text);
    Object.assign(this.view(), { cursor: null, selection: [part] });
  }

  /** Adds a tab at the end and looks at it. */
  addTab(title: string): void {
    this.edit((model) => {
      const id = `t.${model.tabs.length}`;
      model.tabs.push(...blankDocument().tabs.map((tab) => ({ ...tab, id, title })));
      this.view().activeTab = id;
    });
  }

  #append(blocks: readonly Block[]): void {
    this.edit((model) => {
      model.tabs[0]?.body.push(...blocks);
    });
  }

  #newSuggestion(): string {
    this.#suggestions += 1;
    return `suggest.${this.user}${this.#suggestions}`;
  }
}
