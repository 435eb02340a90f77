import {
  allTabs,
  type DocumentModel,
  newCell,
  newParagraph,
  newRow,
  type Paragraph,
  type Table,
  type TableCell,
  tableOfTexts,
  tablesOf,
} from './model.ts';
import { type CellPlace, cellAt, type Place, placeOfTable, tableAt } from './person-places.ts';
import { plainText } from './plain-text.ts';

/** Text as it is typed: every line break starts a paragraph. */
export const typed = (text: string): Paragraph[] => text.split('\n').map((line) => newParagraph(line));

/** The first paragraph stays the same one, as when its text is typed over. */
export function typeInto(cell: TableCell, text: string): void {
  const [first = newParagraph(''), ...others] = typed(text);
  const kept = cell.content.find((block) => block.kind === 'paragraph') ?? first;
  kept.inlines = first.inlines;
  cell.content = [kept, ...others];
}

/** At the end of the table, or at a place. */
export function addRow(model: DocumentModel, table: number, cells: readonly string[], at?: number): void {
  const { rows } = tableAt(model, table);
  rows.splice(at ?? rows.length, 0, newRow(cells.map((text) => newCell(typed(text)))));
}

export function addRowBelow(model: DocumentModel, rowKey: number): void {
  const { table, index } = rowOfKey(model, rowKey);
  const cells = table.rows[index]?.cells ?? [];
  table.rows.splice(index + 1, 0, newRow(cells.map(() => newCell(typed('')))));
}

export function deleteRowOfKey(model: DocumentModel, rowKey: number): void {
  const { table, index } = rowOfKey(model, rowKey);
  deleteRow(model, table, index);
}

/** A table's only row takes the table with it. */
export function deleteRow(model: DocumentModel, table: Table, index: number): void {
  if (table.rows.length === 1) deleteTable(model, table);
  else table.rows.splice(index, 1);
}

export function deleteTableOfKey(model: DocumentModel, key: number): void {
  const table = allTables(model).find((candidate) => candidate.key === key);
  if (!table) throw new Error('The table is no longer in the document');
  deleteTable(model, table);
}

export function deleteTable(model: DocumentModel, table: Table): void {
  const { blocks, index } = placeOfTable(model, table);
  blocks.splice(index, 1);
}

/** Google keeps a paragraph before and after every table. */
export function insertTableAfter(model: DocumentModel, key: number, rows: number, columns: number): void {
  const { blocks, index } = placeOfBlock(model, key);
  const table = tableOfTexts(Array.from({ length: rows }, () => Array<string>(columns).fill('')));
  const before = blocks[index]?.kind === 'table' ? [newParagraph('')] : [];
  const after = blocks[index + 1]?.kind === 'paragraph' ? [] : [newParagraph('')];
  blocks.splice(index + 1, 0, ...before, table, ...after);
}

/** Merges cells of one row into the first of them, which gets all their text. */
export function mergeCells(model: DocumentModel, [table, row, column]: CellPlace, columns: number): void {
  const cells = Array.from({ length: columns }, (_, step) => cellAt(model, table, row, column + step));
  const [first, ...covered] = cells;
  if (!first) return;
  first.style = { ...first.style, columnSpan: columns };
  first.content.push(...covered.flatMap((cell) => cell.content.filter((block) => plainText(block) !== '')));
  for (const cell of covered) cell.content = [newParagraph('')];
}

const allTables = (model: DocumentModel): Table[] => allTabs(model.tabs).flatMap((tab) => tablesOf(tab.body));

function rowOfKey(model: DocumentModel, key: number): { readonly table: Table; readonly index: number } {
  for (const table of allTables(model)) {
    const index = table.rows.findIndex((row) => row.key === key);
    if (index >= 0) return { table, index };
  }
  throw new Error('The row is no longer in the document');
}

function placeOfBlock(model: DocumentModel, key: number): Place {
  for (const { body } of allTabs(model.tabs)) {
    const index = body.findIndex((block) => block.key === key);
    if (index >= 0) return { blocks: body, index };
  }
  throw new Error('The place for the table is no longer in the document');
}
