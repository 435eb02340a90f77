import { type Element, elementOf } from './element.ts';
import type { Found } from './find-text.ts';
import type { OpenDocument } from './open-document.ts';

const founds = new WeakMap<object, Found>();

/** What stands behind a RangeElement a script passes in; undefined for anything else. */
export function rangeElementOf(value: unknown): Found | undefined {
  return typeof value === 'object' && value !== null ? founds.get(value) : undefined;
}

/** An element, or part of a text. */
export class RangeElement {
  readonly #open: OpenDocument;
  readonly #found: Found;

  constructor(open: OpenDocument, found: Found) {
    this.#open = open;
    this.#found = found;
    founds.set(this, found);
  }

  getElement(): Element {
    return elementOf(this.#open, this.#found.node);
  }

  isPartial(): boolean {
    return this.#found.partial;
  }

  /** -1 for a whole element. */
  getStartOffset(): number {
    return this.#found.partial ? this.#found.start : -1;
  }

  /** -1 for a whole element. */
  getEndOffsetInclusive(): number {
    return this.#found.partial ? this.#found.endInclusive : -1;
  }
}

/** What a person has selected. */
export class Range {
  readonly #elements: readonly RangeElement[];

  constructor(elements: readonly RangeElement[]) {
    this.#elements = elements;
  }

  getRangeElements(): RangeElement[] {
    return [...this.#elements];
  }
}
