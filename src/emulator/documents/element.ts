import { NotEmulated, ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import { type Block, copyOf, type TableCell, type TableRow } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { removeChild } from './structure.ts';
import { childrenOf, type ElementNode, isTab } from './tree.ts';

interface Handle {
  readonly open: OpenDocument;
  readonly node: ElementNode;
}

type Wrap = (open: OpenDocument, node: ElementNode) => Element;

const wraps = new WeakMap<OpenDocument, Wrap>();

/** Says how the elements of a document are made; this file cannot know their classes. */
export function setElements(open: OpenDocument, wrap: Wrap): void {
  wraps.set(open, wrap);
}

/** The element a script gets for a node. */
export function elementOf(open: OpenDocument, node: ElementNode): Element {
  const wrap = wraps.get(open);
  if (!wrap) throw new Error('The document was opened without setElements');
  return wrap(open, node);
}

const handles = new WeakMap<object, Handle>();

/** What stands behind an element a script passes in; undefined for anything else. */
export function handleOf(element: unknown): Handle | undefined {
  return typeof element === 'object' && element !== null ? handles.get(element) : undefined;
}

/**
 * A detached element a script passes in to be put into `open`. `kinds` are those of model nodes. An element of
 * another document goes in as a copy.
 */
export function detachedNode<N extends Block | TableRow | TableCell>(
  open: OpenDocument,
  element: unknown,
  kind: N['kind'],
  method: string,
): N {
  const handle = handleOf(element);
  if (!handle || isTab(handle.node) || handle.node.kind !== kind) throw signatureError(method, [element]);
  if (handle.open.parentOf(handle.node)) throw new ServiceError('Element must be detached.');
  const node = handle.node as N;
  return handle.open === open ? node : copyOf(node);
}

/** A text a script passes in. What a line break in it becomes is not known for sure, so it is refused. */
export function textArgument(text: unknown, method: string): string {
  if (typeof text !== 'string') throw signatureError(method, [text]);
  if (/[\n\r\v]/.test(text)) throw new NotEmulated(`A line break in the text given to ${method}`);
  return text;
}

/** What every element of a document can do. The class names are those in Google's messages. */
export abstract class Element {
  readonly #open: OpenDocument;
  readonly #node: ElementNode;

  constructor(open: OpenDocument, node: ElementNode) {
    this.#open = open;
    this.#node = node;
    handles.set(this, { open, node });
  }

  abstract getType(): EnumValue;

  getParent(): Element | null {
    this.#open.read('Element.getParent');
    const parent = this.#open.parentOf(this.#node);
    return parent && elementOf(this.#open, parent);
  }

  getNextSibling(): Element | null {
    return this.#sibling('Element.getNextSibling', 1);
  }

  getPreviousSibling(): Element | null {
    return this.#sibling('Element.getPreviousSibling', -1);
  }

  isAtDocumentEnd(): boolean {
    this.#open.read('Element.isAtDocumentEnd');
    let node = this.#node;
    for (let parent = this.#open.parentOf(node); parent; parent = this.#open.parentOf(node)) {
      const children = childrenOf(parent);
      if (children[children.length - 1] !== node) return false;
      node = parent;
    }
    return isTab(node);
  }

  removeFromParent(): this {
    this.#open.edit('Element.removeFromParent');
    const parent = this.#open.parentOf(this.#node);
    if (!parent) throw new ServiceError('Element does not have a parent.');
    removeChild(parent, this.#node);
    return this;
  }

  /** A copy that is in no document yet. */
  copy(): Element {
    this.#open.read('Element.copy');
    const node = this.#node;
    if (isTab(node)) throw new NotEmulated('Body.copy');
    const copy = node.kind === 'text' || node.kind === 'object' ? structuredClone(node) : copyOf(node);
    return elementOf(this.#open, copy);
  }

  asBody(): Element {
    return this.#as('BODY_SECTION');
  }

  asListItem(): Element {
    return this.#as('LIST_ITEM');
  }

  asParagraph(): Element {
    return this.#as('PARAGRAPH');
  }

  asTable(): Element {
    return this.#as('TABLE');
  }

  asTableCell(): Element {
    return this.#as('TABLE_CELL');
  }

  asTableRow(): Element {
    return this.#as('TABLE_ROW');
  }

  asText(): Element {
    return this.#as('TEXT');
  }

  #as(type: string): Element {
    const own = this.getType().name();
    if (own !== type) throw new ServiceError(`${own} can't be cast to ${type}.`);
    return this;
  }

  #sibling(method: string, step: number): Element | null {
    this.#open.read(method);
    const parent = this.#open.parentOf(this.#node);
    const siblings = parent ? childrenOf(parent) : [];
    const sibling = siblings[siblings.indexOf(this.#node) + step];
    return sibling ? elementOf(this.#open, sibling) : null;
  }
}
