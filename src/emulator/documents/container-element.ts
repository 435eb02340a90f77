import { ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { Element, elementOf, handleOf } from './element.ts';
import { find, patternOf, replaceIn } from './find-text.ts';
import type { OpenDocument } from './open-document.ts';
import { plainText } from './plain-text.ts';
import { RangeElement, rangeElementOf } from './range.ts';
import { childrenOf, type ElementNode } from './tree.ts';

/** An element that holds others. */
export abstract class ContainerElement extends Element {
  readonly #open: OpenDocument;
  readonly #node: ElementNode;

  constructor(open: OpenDocument, node: ElementNode) {
    super(open, node);
    this.#open = open;
    this.#node = node;
  }

  getText(): string {
    this.#open.read('ContainerElement.getText');
    return plainText(this.#node);
  }

  getNumChildren(): number {
    this.#open.read('ContainerElement.getNumChildren');
    return childrenOf(this.#node).length;
  }

  getChild(childIndex: number): Element {
    this.#open.read('ContainerElement.getChild');
    const children = childrenOf(this.#node);
    const child = children[childIndex];
    if (!child) {
      throw new ServiceError(
        `Child index (${childIndex}) must be less than the number of child elements (${children.length}).`,
      );
    }
    return elementOf(this.#open, child);
  }

  getChildIndex(child: unknown): number {
    this.#open.read('ContainerElement.getChildIndex');
    const handle = handleOf(child);
    if (!handle) throw signatureError('ContainerElement.getChildIndex', [child]);
    const index = childrenOf(this.#node).indexOf(handle.node);
    if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
    return index;
  }

  /** The first match of an RE2 pattern in one text, or the next after `from`. */
  findText(searchPattern: string, from: unknown = null): RangeElement | null {
    this.#open.read('ContainerElement.findText');
    const pattern = patternOf(searchPattern, 'ContainerElement.findText');
    const start = from === null ? null : rangeElementOf(from);
    if (start === undefined) throw signatureError('ContainerElement.findText', [searchPattern, from]);
    const found = find(this.#node, pattern, start);
    return found && new RangeElement(this.#open, found);
  }

  replaceText(searchPattern: string, replacement: string): Element {
    this.#open.edit('ContainerElement.replaceText');
    const pattern = patternOf(searchPattern, 'ContainerElement.replaceText');
    if (typeof replacement !== 'string') {
      throw signatureError('ContainerElement.replaceText', [searchPattern, replacement]);
    }
    replaceIn(this.#node, pattern, replacement);
    return this;
  }
}
