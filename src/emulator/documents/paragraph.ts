import { NotEmulated } from '../execution.ts';
import { EnumValue } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import { ContainerElement } from './container-element.ts';
import { handleOf, textArgument } from './element.ts';
import { ElementType, HEADING_OF_STYLE, HorizontalAlignment, ParagraphHeading } from './enums.ts';
import { setParagraphText } from './find-text.ts';
import { InlineElement } from './inline-element.ts';
import { newObject, newRun, type Paragraph as ParagraphNode, type Run, type TextNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { plainText } from './plain-text.ts';
import { changed } from './runs.ts';
import { removeChild } from './structure.ts';
import { Text } from './text.ts';
import { commonValue, isTextAttribute, textAttribute } from './text-attributes.ts';
import { restyle, stylesBetween } from './text-view.ts';

const ALIGNMENTS = { START: 'LEFT', CENTER: 'CENTER', END: 'RIGHT', JUSTIFIED: 'JUSTIFY' } as const;

/** The last run's style, without a link, which text typed after it does not carry on. */
function styleToContinue(run: Run | undefined): Run['style'] {
  if (!run) return {};
  return 'link' in run.style ? changed(run.style, textAttribute('LINK_URL').change(null)) : run.style;
}

export class Paragraph extends ContainerElement {
  readonly #open: OpenDocument;
  readonly #node: ParagraphNode;

  constructor(open: OpenDocument, node: ParagraphNode) {
    super(open, node);
    this.#open = open;
    this.#node = node;
  }

  getType(): EnumValue {
    return ElementType.PARAGRAPH;
  }

  editAsText(): Text {
    return new Text(this.#open, this.#node);
  }

  /** None where the tab has none; which paragraph one hangs on is not kept. */
  getPositionedImages(): never[] {
    this.#open.read('Paragraph.getPositionedImages');
    const images = this.#open.tabOf(this.#node)?.rest['positionedObjects'];
    if (Object.keys(images ?? {}).length > 0) throw new NotEmulated('Paragraph.getPositionedImages');
    return [];
  }

  setText(text: string): void {
    const wanted = textArgument(text, 'Paragraph.setText');
    this.#open.edit('Paragraph.setText');
    setParagraphText(this.#node, wanted);
  }

  /** Returns the text added, which can be styled by itself. */
  appendText(text: string): Text {
    if (handleOf(text)) throw new NotEmulated('Paragraph.appendText of a Text');
    const added = textArgument(text, 'Paragraph.appendText');
    this.#open.edit('Paragraph.appendText');
    const last = this.#node.inlines[this.#node.inlines.length - 1];
    const style = styleToContinue(last?.kind === 'text' ? last.runs[last.runs.length - 1] : undefined);
    const node: TextNode = { kind: 'text', runs: added === '' ? [] : [newRun(added, style)] };
    this.#node.inlines.push(node);
    return new Text(this.#open, node);
  }

  appendPageBreak(): InlineElement {
    return this.#appendObject('Paragraph.appendPageBreak', 'pageBreak');
  }

  appendHorizontalRule(): InlineElement {
    return this.#appendObject('Paragraph.appendHorizontalRule', 'horizontalRule');
  }

  removeChild(child: unknown): Paragraph {
    const handle = handleOf(child);
    if (!handle || this.#open.parentOf(handle.node) !== this.#node) {
      throw signatureError('Paragraph.removeChild', [child]);
    }
    this.#open.edit('Paragraph.removeChild');
    removeChild(this.#node, handle.node);
    return this;
  }

  clear(): Paragraph {
    this.#open.edit('Paragraph.clear');
    this.#node.inlines = [];
    return this;
  }

  getHeading(): EnumValue {
    this.#open.read('Paragraph.getHeading');
    const style = this.#node.style.namedStyleType ?? 'NORMAL_TEXT';
    return ParagraphHeading[HEADING_OF_STYLE[style] ?? 'NORMAL'];
  }

  setHeading(heading: unknown): Paragraph {
    const found = Object.entries(HEADING_OF_STYLE).find(([, name]) => ParagraphHeading[name] === heading);
    if (!found) throw signatureError('Paragraph.setHeading', [heading]);
    this.#open.edit('Paragraph.setHeading');
    const [namedStyleType] = found;
    const headingId = /^HEADING_|TITLE$/.test(namedStyleType) ? `h.${this.#node.key.toString(36)}` : null;
    this.#node.style = changed(this.#node.style, { namedStyleType, headingId });
    return this;
  }

  getAlignment(): EnumValue | null {
    this.#open.read('Paragraph.getAlignment');
    const alignment = this.#node.style.alignment as keyof typeof ALIGNMENTS | undefined;
    return alignment === undefined ? null : HorizontalAlignment[ALIGNMENTS[alignment]];
  }

  setAlignment(alignment: unknown): Paragraph {
    const found = Object.entries(ALIGNMENTS).find(([, name]) => HorizontalAlignment[name] === alignment);
    if (!found) throw signatureError('Paragraph.setAlignment', [alignment]);
    this.#open.edit('Paragraph.setAlignment');
    this.#node.style = changed(this.#node.style, { alignment: found[0] });
    return this;
  }

  getLinkUrl(): string | null {
    this.#open.read('Paragraph.getLinkUrl');
    const styles = stylesBetween(this.#node, 0, plainText(this.#node).length);
    return commonValue(styles, 'LINK_URL') as string | null;
  }

  setLinkUrl(url: string): Paragraph {
    this.#open.edit('Paragraph.setLinkUrl');
    this.#restyleText('LINK_URL', url);
    return this;
  }

  /** Attributes of text, HEADING and HORIZONTAL_ALIGNMENT; any other is not emulated. */
  setAttributes(attributes: Readonly<Record<string, unknown>>): Paragraph {
    this.#open.edit('Paragraph.setAttributes');
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'HEADING') this.setHeading(value);
      else if (name === 'HORIZONTAL_ALIGNMENT') this.setAlignment(value);
      else if (isTextAttribute(name)) this.#restyleText(name, value);
      else throw new NotEmulated(`DocumentApp.Attribute.${name} of a paragraph`);
    }
    return this;
  }

  /** The newline takes the style too: text typed later carries it on. */
  #restyleText(name: string, value: unknown): void {
    const change = textAttribute(name).change(value instanceof EnumValue ? value.name() : value);
    restyle(this.#node, 0, plainText(this.#node).length, change);
    this.#node.end.style = changed(this.#node.end.style, change);
  }

  #appendObject(method: string, name: string): InlineElement {
    this.#open.edit(method);
    const node = newObject(name);
    this.#node.inlines.push(node);
    return new InlineElement(this.#open, node);
  }
}
