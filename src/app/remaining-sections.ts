import { normalizeLabel } from '../core/plan/normalize-label.ts';
import type { Block, DocumentBlocks } from '../core/reading/blocks.ts';
import type { OutlineBlock, OutlineSection } from '../core/template/outline.ts';
import type { DocumentBlock } from './ports.ts';

/** How far an insertion has come. */
export interface BegunInsertion {
  /** What is still to be written: the whole outline where nothing was begun. */
  readonly rest: readonly OutlineSection[];
  /** Which of the blocks is the last one written, from 0; null where nothing was begun. */
  readonly last: number | null;
}

/**
 * The part of an outline that a document does not hold yet: all of it unless its title, which names school and year,
 * stands there. Insertion goes from top to bottom, so everything after the
 * last section that stands is missing, and of that section whatever was not written before the insertion stopped.
 * Sections above it are left alone, there or not: people rename and delete what they do not need.
 */
export const remainingSections = (
  outline: readonly OutlineSection[],
  document: DocumentBlocks,
): readonly OutlineSection[] => begunInsertion(outline, document.blocks.map(seenInReading)).rest;

/** The same in the open document, with the place where the insertion stopped. */
export const begunInDocument = (
  outline: readonly OutlineSection[],
  blocks: readonly DocumentBlock[],
): BegunInsertion => begunInsertion(outline, blocks.map(seenInDocument));

/** True where one of these blocks could be taken for the beginning of a section of the outline. */
export const holdsASection = (
  outline: readonly OutlineSection[],
  blocks: readonly DocumentBlock[],
): boolean => outline.some((section) => indexOfHeading(section, blocks.map(seenInDocument), 0) >= 0);

/** Tables are the same when their first cells are: the rest is there to be filled in. */
interface SeenBlock {
  readonly isTable: boolean;
  /** Of a table, its first cell. */
  readonly text: string;
}

const seenInReading = (block: Block): SeenBlock =>
  block.kind === 'table'
    ? { isTable: true, text: block.rows[0]?.[0]?.text || '' }
    : { isTable: false, text: block.text };

const seenInDocument = ({ kind, rows }: DocumentBlock): SeenBlock => ({
  isTable: kind === 'table',
  text: rows[0]?.[0] || '',
});

function begunInsertion(outline: readonly OutlineSection[], blocks: readonly SeenBlock[]): BegunInsertion {
  const title = indexOfHeading(outline[0], blocks, 0);
  if (title < 0) return { rest: outline, last: null };
  const at = outline.map((section) => indexOfHeading(section, blocks, title));
  const number = at.reduce((lowest, block, section) => (block < 0 ? lowest : section), 0);
  const section = outline[number];
  const start = at[number] ?? title;
  const found = blocksFound(section?.blocks || [], blocks.slice(start));
  const missing = section?.blocks.slice(found.count) || [];
  const rest = outline.slice(number + 1);
  return {
    rest: section === undefined || missing.length === 0 ? rest : [{ ...section, blocks: missing }, ...rest],
    last: start + found.last,
  };
}

/** What stands above the title was there before it. */
function indexOfHeading(section: OutlineSection | undefined, blocks: readonly SeenBlock[], from: number) {
  const heading = section?.blocks[0];
  return heading === undefined
    ? -1
    : blocks.findIndex((block, index) => index >= from && isSame(heading, block));
}

/** How many blocks, from the first, stand in the document in this order, whatever people put between them; and the last. */
function blocksFound(wanted: readonly OutlineBlock[], blocks: readonly SeenBlock[]) {
  let count = 0;
  let last = 0;
  blocks.forEach((block, at) => {
    const next = wanted[count];
    if (next === undefined || !isSame(next, block)) return;
    count += 1;
    last = at;
  });
  return { count, last };
}

function isSame(wanted: OutlineBlock, { isTable, text }: SeenBlock): boolean {
  const own = wanted.kind === 'table' ? wanted.rows[0]?.[0] || '' : wanted.text;
  return isTable === (wanted.kind === 'table') && normalizeLabel(own) === normalizeLabel(text);
}
