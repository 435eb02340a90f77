import { NotEmulated } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import { detachedNode, handleOf, textArgument } from './element.ts';
import { ElementType } from './enums.ts';
import { InlineElement } from './inline-element.ts';
import { ListItem } from './list-item.ts';
import {
  type DocumentTab,
  newObject,
  newParagraph,
  paragraphsOf,
  type Table as TableNode,
  tableOfTexts,
  tablesOf,
} from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { Paragraph } from './paragraph.ts';
import { SectionElement } from './section-element.ts';
import { insertBlocks } from './structure.ts';
import { Table } from './table.ts';
import { childrenOf } from './tree.ts';

/** The body of one tab. */
export class Body extends SectionElement {
  readonly #open: OpenDocument;
  readonly #tab: DocumentTab;

  constructor(open: OpenDocument, tab: DocumentTab) {
    super(open, tab);
    this.#open = open;
    this.#tab = tab;
  }

  getType(): EnumValue {
    return ElementType.BODY_SECTION;
  }

  /** List items too, and those in tables. */
  getParagraphs(): Paragraph[] {
    this.#open.read('Body.getParagraphs');
    return paragraphsOf(this.#tab.body).map((node) =>
      node.bullet ? new ListItem(this.#open, node) : new Paragraph(this.#open, node),
    );
  }

  getListItems(): ListItem[] {
    this.#open.read('Body.getListItems');
    const items = paragraphsOf(this.#tab.body).filter((node) => node.bullet !== null);
    return items.map((node) => new ListItem(this.#open, node));
  }

  /** Tables inside tables too. */
  getTables(): Table[] {
    this.#open.read('Body.getTables');
    return tablesOf(this.#tab.body).map((node) => new Table(this.#open, node));
  }

  /** Takes texts by rows or a detached table. Google adds an empty paragraph after it. */
  appendTable(cells: unknown = null): Table {
    return this.insertTable(childrenOf(this.#tab).length, cells);
  }

  insertTable(childIndex: number, cells: unknown = null): Table {
    const node = this.#newTable(cells);
    const size = node.rows.reduce((sum, row) => sum + row.cells.length, 0);
    this.#open.edit('Body.insertTable', 1 + size);
    const atEnd = childIndex === childrenOf(this.#tab).length;
    insertBlocks(this.#tab, childIndex, atEnd ? [node, newParagraph('')] : [node]);
    return new Table(this.#open, node);
  }

  appendPageBreak(): InlineElement {
    return this.#insertObject(childrenOf(this.#tab).length, 'pageBreak');
  }

  insertPageBreak(childIndex: number): InlineElement {
    return this.#insertObject(childIndex, 'pageBreak');
  }

  appendHorizontalRule(): InlineElement {
    return this.#insertObject(childrenOf(this.#tab).length, 'horizontalRule');
  }

  insertHorizontalRule(childIndex: number): InlineElement {
    return this.#insertObject(childIndex, 'horizontalRule');
  }

  #newTable(cells: unknown): TableNode {
    if (cells === null) throw new NotEmulated('A table without rows');
    if (handleOf(cells)) return detachedNode<TableNode>(this.#open, cells, 'table', 'Body.insertTable');
    const texts = textsOf(cells);
    if (!texts) throw signatureError('Body.insertTable', [cells]);
    if (texts.length === 0 || texts.some((row) => row.length === 0)) {
      throw new NotEmulated('A table without cells');
    }
    return tableOfTexts(texts);
  }

  /** In a paragraph of its own. */
  #insertObject(childIndex: number, name: string): InlineElement {
    this.#open.edit(`Body.insert ${name}`);
    const object = newObject(name);
    insertBlocks(this.#tab, childIndex, [{ ...newParagraph(''), inlines: [object] }]);
    return new InlineElement(this.#open, object);
  }
}

/** Null for anything but rows of texts: a number among them is refused, as by Google. */
function textsOf(cells: unknown): string[][] | null {
  if (!Array.isArray(cells) || cells.some((row) => !Array.isArray(row))) return null;
  const rows = cells as readonly (readonly unknown[])[];
  if (rows.flat().some((text) => typeof text !== 'string')) return null;
  return rows.map((row) => row.map((text) => textArgument(text, 'Body.insertTable')));
}
