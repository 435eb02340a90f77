import { ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import { colorStyle } from './colors.ts';
import { ContainerElement } from './container-element.ts';
import type { ColumnJson, Style } from './docs-json.ts';
import { detachedNode } from './element.ts';
import { ElementType } from './enums.ts';
import { newRow, type TableRow as RowNode, type Table as TableNode } from './model.ts';
import type { OpenDocument } from './open-document.ts';
import { changed } from './runs.ts';
import { checkIndex, removeChild } from './structure.ts';
import type { TableCell } from './table-cell.ts';
import { TableRow } from './table-row.ts';

const BORDERS = ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'];

export class Table extends ContainerElement {
  readonly #open: OpenDocument;
  readonly #node: TableNode;

  constructor(open: OpenDocument, node: TableNode) {
    super(open, node);
    this.#open = open;
    this.#node = node;
  }

  getType(): EnumValue {
    return ElementType.TABLE;
  }

  getNumRows(): number {
    this.#open.read('Table.getNumRows');
    return this.#node.rows.length;
  }

  getRow(rowIndex: number): TableRow {
    this.#open.read('Table.getRow');
    return new TableRow(this.#open, this.#row(rowIndex));
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    return this.getRow(rowIndex).getCell(cellIndex);
  }

  /** Without an argument a row without cells. */
  appendTableRow(tableRow: unknown = null): TableRow {
    return this.insertTableRow(this.#node.rows.length, tableRow);
  }

  insertTableRow(childIndex: number, tableRow: unknown = null): TableRow {
    const node =
      tableRow === null
        ? newRow([])
        : detachedNode<RowNode>(this.#open, tableRow, 'row', 'Table.insertTableRow');
    checkIndex(childIndex, this.#node.rows.length);
    this.#open.edit('Table.insertTableRow', 1 + node.cells.length);
    this.#node.rows.splice(childIndex, 0, node);
    return new TableRow(this.#open, node);
  }

  removeRow(rowIndex: number): TableRow {
    const row = this.#row(rowIndex);
    this.#open.edit('Table.removeRow');
    removeChild(this.#node, row);
    return new TableRow(this.#open, row);
  }

  getColumnWidth(columnIndex: number): number | null {
    this.#open.read('Table.getColumnWidth');
    return this.#columns()[columnIndex]?.width?.magnitude ?? null;
  }

  setColumnWidth(columnIndex: number, width: number): Table {
    this.#open.edit('Table.setColumnWidth');
    const count = Math.max(columnIndex + 1, ...this.#node.rows.map((row) => row.cells.length));
    const columns = this.#columns();
    const fixed: ColumnJson = { widthType: 'FIXED_WIDTH', width: { magnitude: width, unit: 'PT' } };
    const tableColumnProperties = Array.from({ length: count }, (_, index) =>
      index === columnIndex ? fixed : (columns[index] ?? { widthType: 'EVENLY_DISTRIBUTED' }),
    );
    this.#node.style = { ...this.#node.style, tableColumnProperties };
    return this;
  }

  setBorderColor(color: string): Table {
    return this.#setBorder('Table.setBorderColor', { color: colorStyle(color) ?? {} });
  }

  setBorderWidth(width: number): Table {
    return this.#setBorder('Table.setBorderWidth', { width: { magnitude: width, unit: 'PT' } });
  }

  #setBorder(method: string, change: Style): Table {
    this.#open.edit(method);
    for (const cell of this.#node.rows.flatMap((row) => row.cells)) {
      const borders = BORDERS.map((name): [string, Style] => [
        name,
        {
          width: { magnitude: 1, unit: 'PT' },
          dashStyle: 'SOLID',
          ...(cell.style[name] as Style),
          ...change,
        },
      ]);
      cell.style = changed(cell.style, Object.fromEntries(borders));
    }
    return this;
  }

  #columns(): readonly ColumnJson[] {
    return this.#node.style.tableColumnProperties ?? [];
  }

  #row(index: number): RowNode {
    const row = this.#node.rows[index];
    if (!row) {
      throw new ServiceError(
        `Row index (${index}) must be less than the number of rows (${this.#node.rows.length}).`,
      );
    }
    return row;
  }
}
