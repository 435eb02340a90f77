import { NotEmulated } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { ContainerElement } from './container-element.ts';
import { detachedNode, handleOf, textArgument } from './element.ts';
import { ListItem } from './list-item.ts';
import { addList } from './lists.ts';
import { newParagraph, type Paragraph as ParagraphNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { Paragraph } from './paragraph.ts';
import { insertBlocks, removeChild } from './structure.ts';
import { blocksOf, childrenOf, type Section } from './tree.ts';

/** What holds paragraphs: the body, or a table's cell. */
export abstract class SectionElement extends ContainerElement {
  readonly #open: OpenDocument;
  readonly #section: Section;

  constructor(open: OpenDocument, section: Section) {
    super(open, section);
    this.#open = open;
    this.#section = section;
  }

  /** Takes a text or a detached paragraph. */
  appendParagraph(paragraph: unknown): Paragraph {
    return this.insertParagraph(childrenOf(this.#section).length, paragraph);
  }

  insertParagraph(childIndex: number, paragraph: unknown): Paragraph {
    const method = 'insertParagraph';
    const node = handleOf(paragraph)
      ? detachedNode<ParagraphNode>(this.#open, paragraph, 'paragraph', method)
      : newParagraph(textArgument(paragraph, method));
    if (node.bullet) throw signatureError(method, [paragraph]);
    this.#open.edit(method);
    insertBlocks(this.#section, childIndex, [node]);
    return new Paragraph(this.#open, node);
  }

  appendListItem(listItem: unknown): ListItem {
    return this.insertListItem(childrenOf(this.#section).length, listItem);
  }

  /** A text joins the list of the item before it, or starts a numbered list. */
  insertListItem(childIndex: number, listItem: unknown): ListItem {
    const method = 'insertListItem';
    if (handleOf(listItem)) throw new NotEmulated(`${method} of a ListItem`);
    const node = newParagraph(textArgument(listItem, method));
    this.#open.edit(method);
    const before = childrenOf(this.#section)[childIndex - 1];
    const neighbour = before && 'kind' in before && before.kind === 'paragraph' ? before.bullet : null;
    insertBlocks(this.#section, childIndex, [node]);
    node.bullet = neighbour ?? { listId: this.#newList(node) };
    return new ListItem(this.#open, node);
  }

  removeChild(child: unknown): this {
    const handle = handleOf(child);
    if (!handle || this.#open.parentOf(handle.node) !== this.#section) {
      throw signatureError('removeChild', [child]);
    }
    this.#open.edit('removeChild');
    removeChild(this.#section, handle.node);
    return this;
  }

  /** One empty paragraph stays, as everywhere in Google Docs. */
  clear(): this {
    this.#open.edit('clear', childrenOf(this.#section).length);
    const blocks = blocksOf(this.#section);
    const kept = blocks
      .filter((block) => block.kind === 'opaque' && block.name === 'sectionBreak')
      .slice(0, 1);
    blocks.splice(0, blocks.length, ...kept, newParagraph(''));
    return this;
  }

  #newList(item: ParagraphNode): string {
    const listId = `kix.list${item.key.toString(36)}`;
    const tab = this.#open.tabOf(this.#section);
    if (tab) addList(tab, listId, 'NUMBER');
    return listId;
  }
}
