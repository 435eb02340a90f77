import { ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { Body } from './body.ts';
import { allTabs, type Paragraph as ParagraphNode, type DocumentTab as TabNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { newPosition, Position, placeOf } from './position.ts';
import { Range, RangeElement } from './range.ts';
import { Tab } from './tab.ts';
import { type ElementNode, isTab, nodeByKey } from './tree.ts';
import { type SelectedPart, type UserView, userView } from './user-view.ts';

/** One open document. `active`: the one the person is looking at; only that has a cursor and a selection. */
export class Document {
  readonly #open: OpenDocument;
  readonly #active: boolean;

  constructor(open: OpenDocument, active: boolean) {
    this.#open = open;
    this.#active = active;
  }

  getId(): string {
    return this.#open.file.id;
  }

  getName(): string {
    return this.#open.file.name;
  }

  setName(name: string): Document {
    if (typeof name !== 'string') throw signatureError('Document.setName', [name]);
    this.#open.edit('Document.setName');
    this.#open.file.name = name;
    return this;
  }

  getUrl(): string {
    return `https://docs.google.com/open?id=${this.#open.file.id}`;
  }

  /** The body of the tab the person is looking at; of the first tab in a document opened by id. */
  getBody(): Body {
    this.#open.read('Document.getBody');
    return new Body(this.#open, this.#activeTab());
  }

  /** Those of the top level. */
  getTabs(): Tab[] {
    this.#open.read('Document.getTabs');
    return this.#open.model.tabs.map((tab, index) => new Tab(this.#open, tab, index));
  }

  getActiveTab(): Tab {
    this.#open.read('Document.getActiveTab');
    return this.#tab(this.#activeTab());
  }

  getTab(tabId: string): Tab | null {
    this.#open.read('Document.getTab');
    const found = allTabs(this.#open.model.tabs).find(({ id }) => id === tabId);
    return found ? this.#tab(found) : null;
  }

  /** Null while something is selected, and in a document the person is not looking at. */
  getCursor(): Position | null {
    this.#open.read('Document.getCursor');
    const cursor = this.#active ? this.#view().cursor : null;
    const paragraph = cursor && this.#byKey(cursor.paragraph);
    return paragraph ? new Position(this.#open, paragraph as ParagraphNode, cursor.offset) : null;
  }

  /** Shows the person another tab, with neither cursor nor selection in it. */
  setActiveTab(tabId: string): void {
    this.#open.read('Document.setActiveTab');
    if (typeof tabId !== 'string') throw signatureError('Document.setActiveTab', [tabId]);
    this.#requireActive('Document.setActiveTab');
    const isThere = allTabs(this.#open.model.tabs).some(({ id }) => id === tabId);
    if (!isThere) throw new ServiceError('Tab not found.');
    Object.assign(this.#view(), { activeTab: tabId, cursor: null, selection: [] });
  }

  /** Only in the tab the person is looking at. */
  setCursor(position: Position): Document {
    this.#open.read('Document.setCursor');
    const place = placeOf(position);
    if (!place) throw signatureError('Document.setCursor', [position]);
    this.#requireActive('Document.setCursor');
    const paragraph = this.#byKey(place.paragraph);
    if (paragraph === null || this.#open.tabOf(paragraph) !== this.#activeTab())
      throw new ServiceError('The position is not in the active tab.');
    Object.assign(this.#view(), { cursor: place, selection: [] });
    return this;
  }

  /** In the tab the person is looking at, or the first one. `offset` counts characters in a text, and children in a paragraph. */
  newPosition(element: unknown, offset: number): Position {
    return newPosition('Document.newPosition', this.#open, this.#activeTab(), element, offset);
  }

  getSelection(): Range | null {
    this.#open.read('Document.getSelection');
    const parts = this.#active ? this.#view().selection : [];
    const elements = parts.flatMap((part) => this.#selected(part));
    return elements.length > 0 ? new Range(elements) : null;
  }

  saveAndClose(): void {
    this.#open.saveAndClose();
  }

  #requireActive(method: string): void {
    if (!this.#active) throw new ServiceError(`${method} is only there for the document a person has open.`);
  }

  #view(): UserView {
    return userView(this.#open.file, this.#open.execution.user);
  }

  #tab(node: TabNode): Tab {
    const parent = allTabs(this.#open.model.tabs).find((tab) => tab.childTabs.includes(node));
    return new Tab(this.#open, node, (parent?.childTabs ?? this.#open.model.tabs).indexOf(node));
  }

  #activeTab(): TabNode {
    const id = this.#active ? this.#view().activeTab : null;
    const tabs = allTabs(this.#open.model.tabs);
    const tab = tabs.find((candidate) => candidate.id === id) ?? tabs[0];
    if (!tab) throw new ServiceError('The document has no tabs.');
    return tab;
  }

  #byKey(key: number): ElementNode | null {
    for (const tab of allTabs(this.#open.model.tabs)) {
      const found = nodeByKey(tab, key);
      if (found) return found;
    }
    return null;
  }

  #selected({ key, start, endInclusive }: SelectedPart): RangeElement[] {
    const node = this.#byKey(key);
    if (!node || isTab(node)) return [];
    const text = node.kind === 'paragraph' ? node.inlines.find(({ kind }) => kind === 'text') : undefined;
    const found =
      text && start !== undefined && endInclusive !== undefined
        ? { node: text, start, endInclusive, partial: true }
        : { node, start: -1, endInclusive: -1, partial: false };
    return [new RangeElement(this.#open, found)];
  }
}
