import { overviewTable } from '../overview/overview-changes.ts';
import { isOverviewMark, OVERVIEW_HEADING } from '../overview/overview-mark.ts';
import type { Block } from './blocks.ts';

/** What tells the overview: a paragraph's text, or a table's first row. */
export type SeenForOverview = { readonly text: string } | { readonly header: readonly string[] };

export interface FoundOverview<Each> {
  /** The line that says what the table is; null where that is gone. */
  readonly mark: Each | null;
  readonly table: Each;
}

/** So many of its columns make the table below its line the overview; without that line it takes all. */
const FEWEST_COLUMNS = 3;
const ALL_COLUMNS = 6;

/** The first overview among these blocks: a table with all its columns, or the one right below its line. */
export function overviewIn<Each>(
  blocks: readonly Each[],
  seen: (block: Each) => SeenForOverview,
): FoundOverview<Each> | null {
  for (const [at, table] of blocks.entries()) {
    const columns = columnsIn(seen(table));
    if (columns < FEWEST_COLUMNS) continue;
    const mark = markAbove(blocks.slice(0, at), seen);
    if (mark !== null || columns === ALL_COLUMNS) return { mark, table };
  }
  return null;
}

/** At least one of these tells that it is worth to look closer. */
const TELLING = /^\s*(?:goal|money)\s*$/i;

function columnsIn(content: SeenForOverview): number {
  if (!('header' in content) || !content.header.some((text) => TELLING.test(text))) return 0;
  return overviewTable([content.header]).columns.filter((column) => column >= 0).length;
}

/** The nearest block above that is no empty line, if it is the overview's. */
function markAbove<Each>(above: readonly Each[], seen: (block: Each) => SeenForOverview): Each | null {
  const isFilled = (block: Each): boolean => {
    const content = seen(block);
    return 'header' in content || content.text.trim() !== '';
  };
  const nearest = above.filter(isFilled).pop();
  const content = nearest === undefined ? null : seen(nearest);
  return nearest !== undefined && content !== null && 'text' in content && isOverviewMark(content.text)
    ? nearest
    : null;
}

/**
 * The blocks of a document without what is made from the others, so that no goal is read twice. The heading goes too,
 * unless somebody has written below the table.
 */
export function withoutOverview(blocks: readonly Block[]): readonly Block[] {
  // Most plans hold none, and every roll-up reads them all.
  if (!blocks.some(mayBeOverview)) return blocks;
  const found = overviewIn(blocks, seenBlock);
  if (found === null) return blocks;
  const start = blocks.indexOf(found.mark ?? found.table);
  const above = blocks.slice(0, start).filter(isFilled).pop();
  const [below] = blocks.slice(blocks.indexOf(found.table) + 1).filter(isFilled);
  const isAlone = below === undefined || isHeading(below);
  const heading = above?.kind === 'paragraph' && above.text === OVERVIEW_HEADING && isAlone ? above : null;
  const made: readonly (Block | null)[] = [heading, found.mark, found.table];
  return withoutOverview(blocks.filter((block) => !made.includes(block)));
}

const mayBeOverview = (block: Block): boolean =>
  block.kind === 'table' && (block.rows[0] ?? []).some(({ text }) => TELLING.test(text));

const isFilled = (block: Block): boolean => block.kind === 'table' || block.text !== '';

const isHeading = (block: Block): boolean => block.kind === 'paragraph' && block.headingLevel > 0;

export const seenBlock = (block: Block): SeenForOverview =>
  block.kind === 'table' ? { header: (block.rows[0] ?? []).map(({ text }) => text) } : { text: block.text };
