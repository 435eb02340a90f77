import type { EnumValue } from '../services/enum-value.ts';
import { Body } from './body.ts';
import { TabType } from './enums.ts';
import type { DocumentTab as TabNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { newPosition, type Position } from './position.ts';

/** The content of a tab. */
export class DocumentTab {
  readonly #open: OpenDocument;
  readonly #node: TabNode;

  constructor(open: OpenDocument, node: TabNode) {
    this.#open = open;
    this.#node = node;
  }

  getBody(): Body {
    this.#open.read('DocumentTab.getBody');
    return new Body(this.#open, this.#node);
  }

  /** In an element of this tab. */
  newPosition(element: unknown, offset: number): Position {
    return newPosition('DocumentTab.newPosition', this.#open, this.#node, element, offset);
  }
}

export class Tab {
  readonly #open: OpenDocument;
  readonly #node: TabNode;
  readonly #index: number;

  constructor(open: OpenDocument, node: TabNode, index: number) {
    this.#open = open;
    this.#node = node;
    this.#index = index;
  }

  getType(): EnumValue {
    return TabType.DOCUMENT_TAB;
  }

  getId(): string {
    return this.#node.id;
  }

  getTitle(): string {
    return this.#node.title;
  }

  /** Its place among the tabs of the same parent. */
  getIndex(): number {
    return this.#index;
  }

  getChildTabs(): Tab[] {
    this.#open.read('Tab.getChildTabs');
    return this.#node.childTabs.map((child, index) => new Tab(this.#open, child, index));
  }

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.#open, this.#node);
  }
}
