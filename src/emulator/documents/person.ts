import type { Clock } from '../clock.ts';
import type { DriveFile, FileStore, Role } from '../drive/file-store.ts';
import { modelOf, storeModel } from './access.ts';
import { documentFromHtml } from './html-import.ts';
import {
  allTabs,
  type Block,
  blankDocument,
  copyOf,
  type DocumentModel,
  newCell,
  newObject,
  newParagraph,
  newRow,
  newRun,
  type Paragraph,
  paragraphsOf,
  type TableCell,
  tableOfTexts,
  tablesOf,
} from './model.ts';
import {
  cellAt,
  cellOfKey,
  labelledCell,
  levelOf,
  placeOfHeading,
  placeOfTable,
  sectionAt,
  tableAt,
} from './person-places.ts';
import { documentText, plainText } from './plain-text.ts';
import { type SeenTab, seenTabs } from './seen-document.ts';
import { removeEmptyParagraph, typeOverParagraph } from './type-over.ts';
import { type UserView, userView } from './user-view.ts';

export interface PersonSettings {
  readonly files: FileStore;
  readonly clock: Clock;
  readonly user: string;
  readonly fileId: string;
}

/** Which cell: tables of all tabs counted in reading order, everything from 0. */
export type CellPlace = readonly [table: number, row: number, column: number];

/** Text as it is typed: every line break starts a paragraph. */
const typed = (text: string): Paragraph[] => text.split('\n').map((line) => newParagraph(line));

/** Someone who edits a document by hand. Throws where their role does not allow it. */
export class DocumentPerson {
  readonly #settings: PersonSettings;
  #suggestions = 0;

  constructor(settings: PersonSettings) {
    this.#settings = settings;
    this.#file('reader');
  }

  text(): string {
    return documentText(this.#model());
  }

  /** The texts of every table by rows; merged cells count as many. */
  tables(): string[][][] {
    const tables = allTabs(this.#model().tabs).flatMap((tab) => tablesOf(tab.body));
    return tables.map((table) => table.rows.map((row) => row.cells.map(plainText)));
  }

  /** The page as it is read, with keys to edit it by. */
  page(): SeenTab[] {
    return seenTabs(this.#model().tabs);
  }

  /** Types over a paragraph's text; every line break starts another one. */
  typeOverParagraph(key: number, text: string): void {
    this.#edit((model) => typeOverParagraph(model, key, text));
  }

  /** Types over all a cell holds; every line break starts a paragraph. */
  typeOverCell(key: number, text: string): void {
    this.#edit((model) => typeInto(cellOfKey(model, key), text));
  }

  /** Backspace in an empty paragraph. */
  removeEmptyParagraph(key: number): void {
    this.#edit((model) => removeEmptyParagraph(model, key));
  }

  typeInCell(place: CellPlace, text: string): void {
    this.#edit((model) => typeInto(cellAt(model, ...place), text));
  }

  /** Types beside a label of a two-column table, in the section under a heading when one is given. */
  setLabelled(label: string, text: string, place: { readonly near?: string } = {}): void {
    this.#edit((model) => typeInto(labelledCell(model, label, place.near), text));
  }

  /** At the end of the first tab. `namedStyle` as `HEADING_2`. */
  appendParagraph(text: string, namedStyle = 'NORMAL_TEXT'): void {
    this.#append([newParagraph(text, namedStyle)]);
  }

  /** At the end of the paragraphs right below a heading, before the next heading or table. */
  typeUnder(heading: string, text: string): void {
    this.#edit((model) => {
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
    const row = newRow(cells.map((text) => newCell(typed(text))));
    this.#edit((model) => {
      const { rows } = tableAt(model, table);
      rows.splice(at ?? rows.length, 0, row);
    });
  }

  deleteRow(table: number, row: number): void {
    this.#edit((model) => {
      const found = tableAt(model, table);
      if (found.rows.length === 1) deleteTable(model, table);
      else found.rows.splice(row, 1);
    });
  }

  deleteTable(table: number): void {
    this.#edit((model) => deleteTable(model, table));
  }

  moveColumn(table: number, from: number, to: number): void {
    this.#edit((model) => {
      for (const { cells } of tableAt(model, table).rows) cells.splice(to, 0, ...cells.splice(from, 1));
    });
  }

  /** Merges cells of one row into the first of them, which gets all their text. */
  mergeCells([table, row, column]: CellPlace, columns: number): void {
    this.#edit((model) => {
      const cells = Array.from({ length: columns }, (_, step) => cellAt(model, table, row, column + step));
      const [first, ...covered] = cells;
      if (!first) return;
      first.style = { ...first.style, columnSpan: columns };
      first.content.push(
        ...covered.flatMap((cell) => cell.content.filter((block) => plainText(block) !== '')),
      );
      for (const cell of covered) cell.content = [newParagraph('')];
    });
  }

  /** Copies a heading and all below it, and pastes it right after. */
  duplicateSection(heading: string): void {
    this.#edit((model) => {
      const place = placeOfHeading(model, heading);
      const section = sectionAt(place);
      place.blocks.splice(place.index + section.length, 0, ...section.map((block) => copyOf(block)));
    });
  }

  renameHeading(from: string, to: string): void {
    this.#edit((model) => {
      placeOfHeading(model, from).heading.inlines = newParagraph(to).inlines;
    });
  }

  /** A dropdown chip, which neither the Docs API nor DocumentApp can read. */
  insertDropdownChip(place: CellPlace): void {
    this.#edit((model) => lastParagraph(cellAt(model, ...place)).inlines.push(newObject('unsupported')));
  }

  insertPersonChip(place: CellPlace, person: { readonly name: string; readonly email: string }): void {
    const chip = newObject('person', {
      personId: `kix.${person.email}`,
      textStyle: {},
      personProperties: person,
    });
    this.#edit((model) => lastParagraph(cellAt(model, ...place)).inlines.push(chip));
  }

  /** Text put at the end of a cell in suggesting mode, for which commenting is enough. */
  suggestInsertion(place: CellPlace, text: string): void {
    const run = { ...newRun(text), insertionIds: [this.#newSuggestion()] };
    this.#edit((model) => {
      lastParagraph(cellAt(model, ...place)).inlines.push({ kind: 'text', runs: [run] });
    }, 'commenter');
  }

  /** All text of a cell struck out in suggesting mode. */
  suggestDeletion(place: CellPlace): void {
    const deletionIds = [this.#newSuggestion()];
    this.#edit((model) => {
      for (const inline of paragraphsOf(cellAt(model, ...place).content).flatMap(({ inlines }) => inlines)) {
        if (inline.kind === 'text') for (const run of inline.runs) run.deletionIds = deletionIds;
        else inline.deletionIds = deletionIds;
      }
    }, 'commenter');
  }

  /** Puts the cursor in a cell, after its text, or after a heading's text. */
  setCursor(place: CellPlace | { readonly heading: string }): void {
    const model = this.#model();
    const paragraph =
      'heading' in place
        ? placeOfHeading(model, place.heading).heading
        : lastParagraph(cellAt(model, ...place));
    const { length } = plainText(paragraph);
    Object.assign(this.#view(), { cursor: { paragraph: paragraph.key, offset: length }, selection: [] });
  }

  /** Selects the first place where a text stands. */
  select(text: string): void {
    const paragraphs = allTabs(this.#model().tabs).flatMap((tab) => paragraphsOf(tab.body));
    const paragraph = paragraphs.find((candidate) => plainText(candidate).includes(text));
    if (!paragraph) throw new Error(`The document has no text “${text}”`);
    const start = plainText(paragraph).indexOf(text);
    const part = { key: paragraph.key, start, endInclusive: start + text.length - 1 };
    Object.assign(this.#view(), { cursor: null, selection: [part] });
  }

  /** Adds a tab at the end and looks at it. */
  addTab(title: string): void {
    this.#edit((model) => {
      const id = `t.${model.tabs.length}`;
      model.tabs.push(...blankDocument().tabs.map((tab) => ({ ...tab, id, title })));
      this.#view().activeTab = id;
    });
  }

  #append(blocks: readonly Block[]): void {
    this.#edit((model) => {
      model.tabs[0]?.body.push(...blocks);
    });
  }

  #newSuggestion(): string {
    this.#suggestions += 1;
    return `suggest.${this.#settings.user}${this.#suggestions}`;
  }

  #view(): UserView {
    return userView(this.#file('reader'), this.#settings.user);
  }

  #model(): DocumentModel {
    return modelOf(this.#file('reader'));
  }

  #file(role: Role): DriveFile {
    const { files, fileId, user } = this.#settings;
    const file = files.get(fileId);
    if (!file || !files.may(file, user, role))
      throw new Error(`${user} is no ${role} of the document ${fileId}`);
    return file;
  }

  #edit(work: (model: DocumentModel) => void, role: Role = 'writer'): void {
    const file = this.#file(role);
    const model = structuredClone(modelOf(file));
    work(model);
    storeModel(file, model, this.#settings.clock.now());
  }
}

/** The first paragraph stays the same one, as when its text is typed over. */
function typeInto(cell: TableCell, text: string): void {
  const [first = newParagraph(''), ...others] = typed(text);
  const kept = cell.content.find((block) => block.kind === 'paragraph') ?? first;
  kept.inlines = first.inlines;
  cell.content = [kept, ...others];
}

function lastParagraph(cell: TableCell): Paragraph {
  const last = cell.content[cell.content.length - 1];
  if (last?.kind !== 'paragraph') throw new Error('The cell does not end with a paragraph');
  return last;
}

function deleteTable(model: DocumentModel, index: number): void {
  const { blocks, index: at } = placeOfTable(model, tableAt(model, index));
  blocks.splice(at, 1);
}
