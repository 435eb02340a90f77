import type { EnumValue } from '../services/enum-value.ts';
import { Element } from './element.ts';
import { ElementType } from './enums.ts';
import type { InlineObject, OpaqueBlock } from './model.ts';
import type { OpenDocument } from './open-document.ts';

const TYPES: Readonly<Record<string, EnumValue>> = {
  person: ElementType.PERSON,
  richLink: ElementType.RICH_LINK,
  dateElement: ElementType.DATE,
  pageBreak: ElementType.PAGE_BREAK,
  horizontalRule: ElementType.HORIZONTAL_RULE,
  inlineObjectElement: ElementType.INLINE_IMAGE,
  footnoteReference: ElementType.FOOTNOTE,
  equation: ElementType.EQUATION,
  tableOfContents: ElementType.TABLE_OF_CONTENTS,
};

/** Anything that is no text, paragraph or table: a chip, a break, an image. It can be told, kept and removed. */
export class InlineElement extends Element {
  readonly #node: InlineObject | OpaqueBlock;

  constructor(open: OpenDocument, node: InlineObject | OpaqueBlock) {
    super(open, node);
    this.#node = node;
  }

  getType(): EnumValue {
    return TYPES[this.#node.name] ?? ElementType.UNSUPPORTED;
  }
}
