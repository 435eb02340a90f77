import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import { Element, textArgument } from './element.ts';
import { ElementType } from './enums.ts';
import { find, patternOf, replaceIn } from './find-text.ts';
import type { OpenDocument } from './open-document.ts';
import { plainText } from './plain-text.ts';
import { RangeElement } from './range.ts';
import { commonValue, textAttribute } from './text-attributes.ts';
import { deleteText, insertText, restyle, stylesBetween, type TextTarget } from './text-view.ts';

/** Text with its styles: one of a paragraph's texts, or a whole paragraph or cell edited as text. */
export class Text extends Element {
  readonly #open: OpenDocument;
  readonly #target: TextTarget;

  constructor(open: OpenDocument, target: TextTarget) {
    super(open, target);
    this.#open = open;
    this.#target = target;
  }

  getType(): EnumValue {
    return ElementType.TEXT;
  }

  editAsText(): Text {
    return this;
  }

  getText(): string {
    this.#open.read('Text.getText');
    return plainText(this.#target);
  }

  setText(text: string): Text {
    const wanted = textArgument(text, 'Text.setText');
    const { length } = plainText(this.#target);
    this.#open.edit('Text.setText');
    if (wanted !== '') insertText(this.#target, length, wanted);
    deleteText(this.#target, 0, length);
    return this;
  }

  appendText(text: string): Text {
    return this.insertText(plainText(this.#target).length, text);
  }

  insertText(offset: number, text: string): Text {
    const added = textArgument(text, 'Text.insertText');
    this.#open.edit('Text.insertText');
    if (added !== '') insertText(this.#target, offset, added);
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): Text {
    this.#open.edit('Text.deleteText');
    deleteText(this.#target, startOffset, endOffsetInclusive + 1);
    return this;
  }

  findText(searchPattern: string): RangeElement | null {
    this.#open.read('Text.findText');
    const found = find(this.#target, patternOf(searchPattern, 'Text.findText'), null);
    return found && new RangeElement(this.#open, found);
  }

  replaceText(searchPattern: string, replacement: string): Text {
    this.#open.edit('Text.replaceText');
    replaceIn(this.#target, patternOf(searchPattern, 'Text.replaceText'), replacement);
    return this;
  }

  setBold(...args: unknown[]): Text {
    return this.#set('setBold', 'BOLD', 'boolean', args);
  }

  isBold(offset: number | null = null): boolean | null {
    return this.#get('isBold', 'BOLD', offset) as boolean | null;
  }

  setItalic(...args: unknown[]): Text {
    return this.#set('setItalic', 'ITALIC', 'boolean', args);
  }

  isItalic(offset: number | null = null): boolean | null {
    return this.#get('isItalic', 'ITALIC', offset) as boolean | null;
  }

  setForegroundColor(...args: unknown[]): Text {
    return this.#set('setForegroundColor', 'FOREGROUND_COLOR', 'string', args);
  }

  getForegroundColor(offset: number | null = null): string | null {
    return this.#get('getForegroundColor', 'FOREGROUND_COLOR', offset) as string | null;
  }

  setBackgroundColor(...args: unknown[]): Text {
    return this.#set('setBackgroundColor', 'BACKGROUND_COLOR', 'string', args);
  }

  getBackgroundColor(offset: number | null = null): string | null {
    return this.#get('getBackgroundColor', 'BACKGROUND_COLOR', offset) as string | null;
  }

  setFontSize(...args: unknown[]): Text {
    return this.#set('setFontSize', 'FONT_SIZE', 'number', args);
  }

  getFontSize(offset: number | null = null): number | null {
    return this.#get('getFontSize', 'FONT_SIZE', offset) as number | null;
  }

  setLinkUrl(...args: unknown[]): Text {
    return this.#set('setLinkUrl', 'LINK_URL', 'string', args);
  }

  getLinkUrl(offset: number | null = null): string | null {
    return this.#get('getLinkUrl', 'LINK_URL', offset) as string | null;
  }

  /** The overloads (value) and (startOffset, endOffsetInclusive, value). */
  #set(method: string, attribute: string, type: string, args: readonly unknown[]): Text {
    const value = args[args.length - 1];
    const [start, endInclusive] =
      args.length === 3 ? [args[0], args[1]] : [0, plainText(this.#target).length - 1];
    const fits = (args.length === 1 || args.length === 3) && (value === null || typeof value === type);
    if (!fits || typeof start !== 'number' || typeof endInclusive !== 'number') {
      throw signatureError(`Text.${method}`, args);
    }
    this.#open.edit(`Text.${method}`);
    restyle(this.#target, start, endInclusive + 1, textAttribute(attribute).change(value));
    return this;
  }

  #get(method: string, attribute: string, offset: number | null): unknown {
    this.#open.read(`Text.${method}`);
    const { length } = plainText(this.#target);
    if (offset !== null && !(offset >= 0 && offset < length)) {
      throw new ServiceError(`Index (${offset}) must be less than the content length (${length}).`);
    }
    const [from, to] = offset === null ? [0, length] : [offset, offset + 1];
    return commonValue(stylesBetween(this.#target, from, to), attribute);
  }
}
