import type { Cell } from './blocks.ts';
import {
  countOf,
  hasChip,
  type Json,
  listOf,
  objectOf,
  textOfParagraph,
  withoutChips,
} from './docs-json-text.ts';

/** Tables within tables deeper than this are damage or malice, not a plan. */
export const DEEPEST_NESTING = 8;

/** A table's cells row by row, and the tables that stand inside its cells. */
export interface ReadTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly nested: readonly Json[];
}

/**
 * Reads a table so that a cell's index in its row is its column: Google lists the cells a merged cell covers as empty
 * ones; where a source leaves them out, they are put in.
 */
export function tableOfDocsJson(table: Json): ReadTable {
  const nested: Json[] = [];
  const columns = countOf(table.columns, 0);
  let isShort = false;
  const rows = listOf(table.tableRows).map((row) => {
    const cells = listOf(objectOf(row).tableCells).map((cell) => cellOf(objectOf(cell), nested));
    if (cells.length < columns) isShort = true;
    return cells;
  });
  return { rows: isShort ? withCoveredCells(rows) : rows, nested };
}

function cellOf(cell: Json, nested: Json[]): Cell {
  const text = textOfContent(cell.content, nested, 0);
  const style = objectOf(cell.tableCellStyle);
  const hasUnreadableChip = hasChip(text);
  return {
    text: hasUnreadableChip ? withoutChips(text) : text.trim(),
    hasUnreadableChip,
    columnSpan: countOf(style.columnSpan, 1),
    rowSpan: countOf(style.rowSpan, 1),
  };
}

/** A nested table's text is part of its cell's text, one line a cell, so that nothing is lost; it is also kept apart. */
function textOfContent(content: unknown, nested: Json[], depth: number): string {
  if (!Array.isArray(content)) return '';
  if (content.length === 1) return textOfElement(objectOf(content[0]), nested, depth);
  return content
    .map((element) => textOfElement(objectOf(element), nested, depth).replace(FINAL_LINE_FEED, ''))
    .join('\n');
}

const FINAL_LINE_FEED = /\n$/;

function textOfElement(element: Json, nested: Json[], depth: number): string {
  if (element.paragraph !== undefined) return textOfParagraph(objectOf(element.paragraph));
  if (element.table === undefined || depth >= DEEPEST_NESTING) return '';
  const table = objectOf(element.table);
  if (depth === 0) nested.push(table);
  return listOf(table.tableRows)
    .flatMap((row) => listOf(objectOf(row).tableCells))
    .map((cell) => textOfContent(objectOf(cell).content, [], depth + 1).replace(FINAL_LINE_FEED, ''))
    .join('\n');
}

const COVERED: Cell = { text: '', hasUnreadableChip: false, columnSpan: 1, rowSpan: 1 };

/** Puts an empty cell wherever a merged cell to the left or above reaches. */
function withCoveredCells(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let covered: readonly number[] = [];
  return rows.map((row) => {
    const placed = placeRow(row, covered, widest + row.length * 2);
    covered = placed.stillCovered;
    return placed.cells;
  });
}

/** `covered[column]` is how many more rows a cell above still reaches down over that column. */
function placeRow(row: readonly Cell[], covered: readonly number[], widest: number) {
  const cells: Cell[] = [];
  const stillCovered = covered.map((rowsLeft) => Math.max(0, rowsLeft - 1));
  for (const cell of row) {
    while ((covered[cells.length] ?? 0) > 0) cells.push(COVERED);
    const span = Math.min(cell.columnSpan, widest);
    for (let offset = 0; offset < span; offset += 1) {
      stillCovered[cells.length] = cell.rowSpan - 1;
      cells.push(offset === 0 ? cell : COVERED);
    }
  }
  while ((covered[cells.length] ?? 0) > 0) cells.push(COVERED);
  return { cells, stillCovered };
}
