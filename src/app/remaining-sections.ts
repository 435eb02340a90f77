import { normalizeLabel } from '../core/plan/normalize-label.ts';
import type { Block, DocumentBlocks } from '../core/reading/blocks.ts';
import type { OutlineBlock, OutlineSection } from '../core/template/outline.ts';

/**
 * The part of an outline that a document does not hold yet: all of it unless its title, which names school and year,
 * stands there. Insertion goes from top to bottom, so everything after the
 * last section that stands is missing, and of that section whatever was not written before the insertion stopped.
 * Sections above it are left alone, there or not: people rename and delete what they do not need.
 */
export function remainingSections(
  outline: readonly OutlineSection[],
  document: DocumentBlocks,
): readonly OutlineSection[] {
  if (!holdsTitle(outline, document.blocks)) return outline;
  const last = lastStanding(outline, document.blocks);
  const section = outline[last.section];
  if (section === undefined) return outline;
  const missing = section.blocks.slice(blocksFound(section.blocks, document.blocks.slice(last.block)));
  const rest = outline.slice(last.section + 1);
  return missing.length === 0 ? rest : [{ ...section, blocks: missing }, ...rest];
}

function holdsTitle([title]: readonly OutlineSection[], blocks: readonly Block[]): boolean {
  const heading = title?.blocks[0];
  return heading !== undefined && blocks.some((block) => isSame(heading, block));
}

/** The last section of the outline whose heading is in the document, and where; -1 when there is none. */
function lastStanding(outline: readonly OutlineSection[], blocks: readonly Block[]) {
  let found = { section: -1, block: -1 };
  outline.forEach(({ blocks: [heading] }, section) => {
    const block = heading === undefined ? -1 : blocks.findIndex((candidate) => isSame(heading, candidate));
    if (block >= 0) found = { section, block };
  });
  return found;
}

/** How many blocks, from the first, stand in the document in this order, whatever people put between them. */
function blocksFound(wanted: readonly OutlineBlock[], blocks: readonly Block[]): number {
  let found = 0;
  for (const block of blocks) {
    const next = wanted[found];
    if (next !== undefined && isSame(next, block)) found += 1;
  }
  return found;
}

/** Tables are the same when their first cells are: the rest is there to be filled in. */
function isSame(wanted: OutlineBlock, block: Block): boolean {
  if (wanted.kind === 'table') {
    return block.kind === 'table' && sameText(wanted.rows[0]?.[0], block.rows[0]?.[0]?.text);
  }
  return block.kind === 'paragraph' && sameText(wanted.text, block.text);
}

const sameText = (wanted = '', found = ''): boolean => normalizeLabel(wanted) === normalizeLabel(found);
