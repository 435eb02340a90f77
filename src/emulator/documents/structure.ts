import { NotEmulated, ServiceError } from '../execution.ts';
import type { Block, Inline, Paragraph, Table, TableRow } from './model.ts';
import { blocksOf, childrenOf, type ElementNode, isTab, type Section } from './tree.ts';

/** How many tables lack a paragraph right before or after them: Google keeps one on either side. */
function crowdedTables(blocks: readonly Block[]): number {
  return blocks.filter(
    (block, index) =>
      block.kind === 'table' &&
      (blocks[index - 1]?.kind !== 'paragraph' || blocks[index + 1]?.kind !== 'paragraph'),
  ).length;
}

function replaceBlocks(section: Section, wanted: readonly Block[]): void {
  const blocks = blocksOf(section);
  if (crowdedTables(wanted) > crowdedTables(blocks)) {
    throw new NotEmulated('A table without a paragraph before and after it');
  }
  blocks.splice(0, blocks.length, ...wanted);
}

/** Puts blocks in at a child index as DocumentApp counts, or at the end. */
export function insertBlocks(section: Section, index: number, added: readonly Block[]): void {
  const children = childrenOf(section);
  checkIndex(index, children.length);
  const blocks = blocksOf(section);
  const next = children[index];
  const at = next === undefined ? blocks.length : blocks.indexOf(next as Block);
  replaceBlocks(section, [...blocks.slice(0, at), ...added, ...blocks.slice(at)]);
}

export function checkIndex(index: number, count: number): void {
  if (Number.isInteger(index) && index >= 0 && index <= count) return;
  throw new ServiceError(
    `Child index (${index}) must be less than or equal to the number of child elements (${count}).`,
  );
}

/** Takes an element out of the one that holds it. Throws where Google refuses. */
export function removeChild(parent: ElementNode, node: ElementNode): void {
  if (isTab(parent) || parent.kind === 'cell') removeBlock(parent, node);
  else if (parent.kind === 'table') removeFrom(parent.rows, node as TableRow, 'A table without rows');
  else if (parent.kind === 'row') removeFrom(parent.cells, node as never, 'A table row without cells');
  else if (parent.kind === 'paragraph') removeInline(parent, node as Inline);
}

function removeBlock(section: Section, node: ElementNode): void {
  const blocks = blocksOf(section);
  if (blocks[blocks.length - 1] === node) {
    throw new ServiceError("Can't remove the last paragraph in a document section.");
  }
  replaceBlocks(
    section,
    blocks.filter((block) => block !== node),
  );
}

/** Google deletes a table with its last row, by the API; what DocumentApp does is not known. */
function removeFrom<T>(list: T[], node: T, whenEmpty: string): void {
  if (list.length === 1) throw new NotEmulated(whenEmpty);
  list.splice(list.indexOf(node), 1);
}

function removeInline(paragraph: Paragraph, inline: Inline): void {
  paragraph.inlines = paragraph.inlines.filter((other) => other !== inline);
}

/** Spans as DocumentApp reports them: 0 for a cell that a merged one covers (unverified). */
export function spanOf(
  table: Table,
  row: TableRow,
  column: number,
  direction: 'columnSpan' | 'rowSpan',
): number {
  const at = table.rows.indexOf(row);
  const covered = table.rows.slice(0, at + 1).some((above, rowIndex) =>
    above.cells.some((cell, columnIndex) => {
      const { rowSpan = 1, columnSpan = 1 } = cell.style;
      const reaches = rowIndex + rowSpan > at && columnIndex <= column && columnIndex + columnSpan > column;
      return reaches && !(rowIndex === at && columnIndex === column);
    }),
  );
  return covered ? 0 : (row.cells[column]?.style[direction] ?? 1);
}
