import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { ContainerElement } from './container-element.ts';
import { detachedNode, type Element, handleOf, textArgument } from './element.ts';
import { ElementType } from './enums.ts';
import { type TableCell as CellNode, newCell, newParagraph, type TableRow as RowNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { changed } from './runs.ts';
import { checkIndex, removeChild } from './structure.ts';
import { TableCell } from './table-cell.ts';

export class TableRow extends ContainerElement {
  readonly #open: OpenDocument;
  readonly #node: RowNode;

  constructor(open: OpenDocument, node: RowNode) {
    super(open, node);
    this.#open = open;
    this.#node = node;
  }

  getType(): EnumValue {
    return ElementType.TABLE_ROW;
  }

  getNumCells(): number {
    this.#open.read('TableRow.getNumCells');
    return this.#node.cells.length;
  }

  getCell(cellIndex: number): TableCell {
    this.#open.read('TableRow.getCell');
    return new TableCell(this.#open, this.#cell(cellIndex));
  }

  getParentTable(): Element | null {
    return this.getParent();
  }

  /** Takes a text, a detached cell, or nothing for an empty cell. */
  appendTableCell(textContentsOrCell: unknown = null): TableCell {
    return this.insertTableCell(this.#node.cells.length, textContentsOrCell);
  }

  insertTableCell(childIndex: number, textContentsOrCell: unknown = null): TableCell {
    const node = handleOf(textContentsOrCell)
      ? detachedNode<CellNode>(this.#open, textContentsOrCell, 'cell', 'TableRow.insertTableCell')
      : newCell([newParagraph(textArgument(textContentsOrCell ?? '', 'TableRow.insertTableCell'))]);
    checkIndex(childIndex, this.#node.cells.length);
    this.#open.edit('TableRow.insertTableCell');
    this.#node.cells.splice(childIndex, 0, node);
    return new TableCell(this.#open, node);
  }

  removeCell(cellIndex: number): TableCell {
    const cell = this.#cell(cellIndex);
    this.#open.edit('TableRow.removeCell');
    removeChild(this.#node, cell);
    return new TableCell(this.#open, cell);
  }

  getMinimumHeight(): number | null {
    this.#open.read('TableRow.getMinimumHeight');
    return this.#node.style.minRowHeight?.magnitude ?? null;
  }

  setMinimumHeight(minHeight: number): TableRow {
    this.#open.edit('TableRow.setMinimumHeight');
    this.#node.style = changed(this.#node.style, { minRowHeight: { magnitude: minHeight, unit: 'PT' } });
    return this;
  }

  #cell(index: number): CellNode {
    const cell = this.#node.cells[index];
    if (!cell) {
      throw new ServiceError(
        `Cell index (${index}) must be less than the number of cells (${this.#node.cells.length}).`,
      );
    }
    return cell;
  }
}
