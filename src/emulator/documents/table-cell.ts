import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import { colorStyle, hexOf } from './colors.ts';
import { type Element, textArgument } from './element.ts';
import { ElementType, VerticalAlignment } from './enums.ts';
import { setParagraphText } from './find-text.ts';
import { type TableCell as CellNode, newParagraph, type Table, type TableRow } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { changed } from './runs.ts';
import { SectionElement } from './section-element.ts';
import { spanOf } from './structure.ts';
import { Text } from './text.ts';

const CONTENT_ALIGNMENT = { TOP: 'TOP', CENTER: 'MIDDLE', BOTTOM: 'BOTTOM' } as const;

export class TableCell extends SectionElement {
  readonly #open: OpenDocument;
  readonly #node: CellNode;

  constructor(open: OpenDocument, node: CellNode) {
    super(open, node);
    this.#open = open;
    this.#node = node;
  }

  getType(): EnumValue {
    return ElementType.TABLE_CELL;
  }

  editAsText(): Text {
    return new Text(this.#open, this.#node);
  }

  /** Replaces everything in the cell; the first paragraph's style stays. */
  setText(text: string): TableCell {
    const wanted = textArgument(text, 'TableCell.setText');
    this.#open.edit('TableCell.setText');
    const first = this.#node.content.find((block) => block.kind === 'paragraph') ?? newParagraph('');
    setParagraphText(first, wanted);
    this.#node.content.splice(0, this.#node.content.length, first);
    return this;
  }

  getParentRow(): Element | null {
    return this.getParent();
  }

  getParentTable(): Element | null {
    return this.getParent()?.getParent() ?? null;
  }

  getColSpan(): number {
    return this.#span('columnSpan');
  }

  getRowSpan(): number {
    return this.#span('rowSpan');
  }

  getBackgroundColor(): string | null {
    this.#open.read('TableCell.getBackgroundColor');
    return hexOf(this.#node.style.backgroundColor);
  }

  setBackgroundColor(color: string): TableCell {
    return this.#restyle('setBackgroundColor', 'backgroundColor', colorStyle(color));
  }

  setPaddingTop(paddingTop: number): TableCell {
    return this.#restyle('setPaddingTop', 'paddingTop', points(paddingTop));
  }

  setPaddingBottom(paddingBottom: number): TableCell {
    return this.#restyle('setPaddingBottom', 'paddingBottom', points(paddingBottom));
  }

  setPaddingLeft(paddingLeft: number): TableCell {
    return this.#restyle('setPaddingLeft', 'paddingLeft', points(paddingLeft));
  }

  setPaddingRight(paddingRight: number): TableCell {
    return this.#restyle('setPaddingRight', 'paddingRight', points(paddingRight));
  }

  setVerticalAlignment(alignment: unknown): TableCell {
    const known = Object.values(VerticalAlignment).find((value) => value === alignment);
    if (!known) throw signatureError('TableCell.setVerticalAlignment', [alignment]);
    return this.#restyle('setVerticalAlignment', 'contentAlignment', CONTENT_ALIGNMENT[known.name()]);
  }

  #restyle(method: string, property: string, value: unknown): TableCell {
    this.#open.edit(`TableCell.${method}`);
    this.#node.style = changed(this.#node.style, { [property]: value });
    return this;
  }

  #span(direction: 'columnSpan' | 'rowSpan'): number {
    this.#open.read(`TableCell.${direction}`);
    const row = this.#open.parentOf(this.#node) as TableRow | null;
    const table = row && (this.#open.parentOf(row) as Table | null);
    if (!row || !table) throw new ServiceError('Element does not have a parent.');
    return spanOf(table, row, row.cells.indexOf(this.#node), direction);
  }
}

function points(magnitude: number): { magnitude: number; unit: 'PT' } {
  if (typeof magnitude !== 'number') throw signatureError('TableCell.setPadding', [magnitude]);
  return { magnitude, unit: 'PT' };
}
