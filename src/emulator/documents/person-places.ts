import {
  allTabs,
  type Block,
  type DocumentModel,
  type Paragraph,
  paragraphsOf,
  type Table,
  type TableCell,
  tablesOf,
} from './model.ts';
import { plainText } from './plain-text.ts';
import type { TextPlace } from './user-view.ts';

/** Which cell: tables of all tabs counted in reading order, everything from 0. */
export type CellPlace = readonly [table: number, row: number, column: number];

/** Tables of all tabs in reading order, from 0. */
export function tableAt(model: DocumentModel, index: number): Table {
  const table = allTabs(model.tabs).flatMap((tab) => tablesOf(tab.body))[index];
  if (!table) throw new Error(`The document has no table ${index}`);
  return table;
}

export function cellAt(model: DocumentModel, table: number, row: number, column: number): TableCell {
  const cell = tableAt(model, table).rows[row]?.cells[column];
  if (!cell) throw new Error(`Table ${table} has no cell ${row}, ${column}`);
  return cell;
}

/** The cell that `seenTabs` gave this key. */
export function cellOfKey(model: DocumentModel, key: number): TableCell {
  const tables = allTabs(model.tabs).flatMap((tab) => tablesOf(tab.body));
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  const cell = cells.find((candidate) => candidate.key === key);
  if (!cell) throw new Error('The cell is no longer in the document');
  return cell;
}

/** A place in a paragraph that `seenTabs` gave this key, or in a cell's first one. Null when it is gone. */
export function placeOfKey(model: DocumentModel, key: number, offset: number): TextPlace | null {
  const blocks = allTabs(model.tabs).flatMap((tab) => tab.body);
  const cells = tablesOf(blocks).flatMap((table) => table.rows.flatMap((row) => row.cells));
  const content = cells.find((cell) => cell.key === key)?.content ?? [];
  const found = paragraphsOf(blocks).find((each) => each.key === key) ?? paragraphsOf(content)[0];
  if (!found) return null;
  return { paragraph: found.key, offset: Math.min(offset, plainText(found).length) };
}

/** The list a block stands in, and its place there. */
export interface Place {
  readonly blocks: Block[];
  readonly index: number;
}

export function placeOfTable(model: DocumentModel, table: Table): Place {
  for (const { body } of allTabs(model.tabs)) {
    const index = body.indexOf(table);
    if (index >= 0) return { blocks: body, index };
  }
  throw new Error('The table stands inside another');
}

/** 1 to 6; 0 for a title; Infinity for what is no heading. */
export function levelOf(block: Block | undefined): number {
  const style = block?.kind === 'paragraph' ? (block.style.namedStyleType ?? '') : '';
  if (style === 'TITLE') return 0;
  return style.startsWith('HEADING_') ? Number(style.slice('HEADING_'.length)) : Number.POSITIVE_INFINITY;
}

/** The first heading with this text. */
export function placeOfHeading(model: DocumentModel, text: string): Place & { readonly heading: Paragraph } {
  for (const { body } of allTabs(model.tabs)) {
    for (const [index, block] of body.entries()) {
      if (block.kind !== 'paragraph' || levelOf(block) === Number.POSITIVE_INFINITY) continue;
      if (plainText(block).trim() === text) return { blocks: body, index, heading: block };
    }
  }
  throw new Error(`The document has no heading “${text}”`);
}

/** A heading and all below it, up to the next heading of its level or above. */
export function sectionAt({ blocks, index }: Place): Block[] {
  const level = levelOf(blocks[index]);
  const rest = blocks.slice(index + 1);
  const length = rest.findIndex((block) => levelOf(block) <= level);
  return blocks.slice(index, length < 0 ? undefined : index + 1 + length);
}

/** The cell beside a label, in the first two-column row below `near` (or from the top) that has it. */
export function labelledCell(model: DocumentModel, label: string, near?: string): TableCell {
  const scope = near === undefined ? allTabs(model.tabs).flatMap((tab) => tab.body) : below(model, near);
  for (const row of tablesOf(scope).flatMap((table) => table.rows)) {
    const [first, second] = row.cells;
    if (first && second && plainText(first).trim() === label) return second;
  }
  throw new Error(`The document has no row “${label}”${near === undefined ? '' : ` below “${near}”`}`);
}

function below(model: DocumentModel, heading: string): Block[] {
  return sectionAt(placeOfHeading(model, heading));
}
