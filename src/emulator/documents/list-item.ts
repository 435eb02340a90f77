import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import { ElementType, GlyphType } from './enums.ts';
import { glyphAt, setGlyphAt } from './lists.ts';
import type { DocumentTab, Paragraph as ParagraphNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { Paragraph } from './paragraph.ts';

/** A paragraph with a bullet or number. */
export class ListItem extends Paragraph {
  readonly #open: OpenDocument;
  readonly #node: ParagraphNode;

  constructor(open: OpenDocument, node: ParagraphNode) {
    super(open, node);
    this.#open = open;
    this.#node = node;
  }

  override getType(): EnumValue {
    return ElementType.LIST_ITEM;
  }

  getListId(): string {
    this.#open.read('ListItem.getListId');
    return this.#node.bullet?.listId ?? '';
  }

  getNestingLevel(): number {
    this.#open.read('ListItem.getNestingLevel');
    return this.#level();
  }

  setNestingLevel(nestingLevel: number): ListItem {
    if (!Number.isInteger(nestingLevel) || nestingLevel < 0 || nestingLevel > 8) {
      throw signatureError('ListItem.setNestingLevel', [nestingLevel]);
    }
    this.#open.edit('ListItem.setNestingLevel');
    this.#node.bullet = { ...this.#node.bullet, nestingLevel };
    return this;
  }

  getGlyphType(): EnumValue | null {
    this.#open.read('ListItem.getGlyphType');
    const glyph = glyphAt(this.#tab(), this.#node.bullet?.listId ?? '', this.#level());
    return glyph && GlyphType[glyph];
  }

  setGlyphType(glyphType: unknown): ListItem {
    const glyph = Object.values(GlyphType).find((value) => value === glyphType);
    if (!glyph) throw signatureError('ListItem.setGlyphType', [glyphType]);
    this.#open.edit('ListItem.setGlyphType');
    setGlyphAt(this.#tab(), this.#node.bullet?.listId ?? '', this.#level(), glyph.name());
    return this;
  }

  #level(): number {
    return this.#node.bullet?.nestingLevel ?? 0;
  }

  #tab(): DocumentTab {
    const tab = this.#open.tabOf(this.#node);
    if (!tab) throw new ServiceError('Element does not have a parent.');
    return tab;
  }
}
