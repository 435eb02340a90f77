import { ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { type Element, elementOf, handleOf, textArgument } from './element.ts';
import type { DocumentTab, Paragraph as ParagraphNode, TextNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { plainText } from './plain-text.ts';
import { Text } from './text.ts';
import { insertText } from './text-view.ts';
import { isTab } from './tree.ts';
import type { TextPlace } from './user-view.ts';

const places = new WeakMap<object, TextPlace>();

/** What stands behind a Position a script passes in; undefined for anything else. */
export function placeOf(position: unknown): TextPlace | undefined {
  return typeof position === 'object' && position !== null ? places.get(position) : undefined;
}

/** A place for `Document` and `DocumentTab`, whose own elements alone it may be in. */
export function newPosition(
  method: string,
  open: OpenDocument,
  tab: DocumentTab,
  element: unknown,
  offset: number,
): Position {
  open.read(method);
  const place = placeIn(open, element, offset);
  if (!place) throw signatureError(method, [element, offset]);
  if (open.tabOf(place.paragraph) !== tab) throw new ServiceError('The element is not in this tab.');
  if (!Number.isInteger(offset) || offset < 0 || offset > place.length)
    throw new ServiceError('The offset is outside the element.');
  return new Position(open, place.paragraph, place.offset);
}

interface PlaceIn {
  readonly paragraph: ParagraphNode;
  readonly offset: number;
  /** The last offset there is in the element. */
  readonly length: number;
}

/** The paragraph and offset that an offset in a paragraph or in one of its texts stands for; null for others. */
function placeIn(open: OpenDocument, element: unknown, offset: number): PlaceIn | null {
  const handle = handleOf(element);
  if (!handle || isTab(handle.node)) return null;
  const { node } = handle;
  if (node.kind === 'paragraph') {
    const before = node.inlines.slice(0, offset);
    return { paragraph: node, offset: before.map(plainText).join('').length, length: node.inlines.length };
  }
  const parent = node.kind === 'text' ? open.parentOf(node) : null;
  if (node.kind !== 'text' || !parent || isTab(parent) || parent.kind !== 'paragraph') return null;
  const before = parent.inlines.slice(0, parent.inlines.indexOf(node));
  const { length } = plainText(node);
  return { paragraph: parent, offset: before.map(plainText).join('').length + offset, length };
}

/** A place between two characters. */
export class Position {
  readonly #open: OpenDocument;
  readonly #paragraph: ParagraphNode;
  readonly #offset: number;

  constructor(open: OpenDocument, paragraph: ParagraphNode, offset: number) {
    this.#open = open;
    this.#paragraph = paragraph;
    this.#offset = offset;
    places.set(this, { paragraph: paragraph.key, offset });
  }

  /** The text around it, or the paragraph when that is empty. */
  getElement(): Element {
    this.#open.read('Position.getElement');
    return elementOf(this.#open, this.#text()?.node ?? this.#paragraph);
  }

  getOffset(): number {
    this.#open.read('Position.getOffset');
    const text = this.#text();
    return text ? this.#offset - text.start : 0;
  }

  getSurroundingText(): Text {
    this.#open.read('Position.getSurroundingText');
    return new Text(this.#open, this.#paragraph);
  }

  getSurroundingTextOffset(): number {
    return this.#offset;
  }

  insertText(text: string): Text {
    const added = textArgument(text, 'Position.insertText');
    this.#open.edit('Position.insertText');
    if (added !== '') insertText(this.#paragraph, this.#offset, added);
    return new Text(this.#open, this.#paragraph);
  }

  #text(): { readonly node: TextNode; readonly start: number } | null {
    let start = 0;
    for (const node of this.#paragraph.inlines) {
      const { length } = plainText(node);
      if (node.kind === 'text' && this.#offset <= start + length) return { node, start };
      start += length;
    }
    return null;
  }
}
