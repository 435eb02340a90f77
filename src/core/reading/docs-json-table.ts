import type { Cell } from './blocks.ts';
import {
  countOf,
  type Json,
  listOf,
  NO_TEXT,
  objectOf,
  type ReadText,
  textOfParagraph,
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
  const rows = listOf(table.tableRows).map((row) =>
    listOf(objectOf(row).tableCells).map((cell) => cellOf(objectOf(cell), nested)),
  );
  const columns = countOf(table.columns, 0);
  return { rows: rows.some((row) => row.length < columns) ? withCoveredCells(rows) : rows, nested };
}

function cellOf(cell: Json, nested: Json[]): Cell {
  const { text, hasUnreadableChip } = textOfContent(cell.content, nested, 0);
  const style = objectOf(cell.tableCellStyle);
  return {
    text: text.trim(),
    hasUnreadableChip,
    columnSpan: countOf(style.columnSpan, 1),
    rowSpan: countOf(style.rowSpan, 1),
  };
}

/** A nested table's text is part of its cell's text, one line a cell, so that nothing is lost; it is also kept apart. */
function textOfContent(content: unknown, nested: Json[], depth: number): ReadText {
  const parts = listOf(content).map((value): ReadText => {
    const element = objectOf(value);
    if (element.paragraph !== undefined) return textOfParagraph(objectOf(element.paragraph));
    if (element.table === undefined || depth >= DEEPEST_NESTING) return NO_TEXT;
    const table = objectOf(element.table);
    if (depth === 0) nested.push(table);
    return textOfNestedTable(table, depth + 1);
  });
  return joined(parts);
}

function textOfNestedTable(table: Json, depth: number): ReadText {
  const cells = listOf(table.tableRows).flatMap((row) => listOf(objectOf(row).tableCells));
  return joined(cells.map((cell) => textOfContent(objectOf(cell).content, [], depth)));
}

function joined(parts: readonly ReadText[]): ReadText {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return {
    text: parts.map(({ text }) => text).join('\n'),
    hasUnreadableChip: parts.some((part) => part.hasUnreadableChip),
  };
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
