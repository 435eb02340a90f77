import type { Goal } from '../../plan/plan.ts';
import type { Report } from '../findings.ts';
import type { ReadBlock } from '../segments.ts';
import type { KnownIds } from '../table-goals.ts';
import { piecesOfText } from './pieces.ts';
import { takeHeading } from './take-heading.ts';
import { takePiece } from './take-piece.ts';
import { takeTable } from './take-table.ts';
import { Walk } from './walk.ts';

export interface OtherGoals {
  readonly goals: readonly Goal[];
  /** The blocks that belong to no goal. */
  readonly outside: readonly ReadBlock[];
}

/**
 * The goals of a plan in another district's format, as far as its headings, labels, lists, tables and target sentences tell
 * them, each with a confidence. Text of a goal's part that has no place of its own is kept in its notes.
 */
export function otherGoals(
  title: string,
  blocks: readonly ReadBlock[],
  known: KnownIds,
  report: Report,
): OtherGoals {
  const walk = new Walk(title, report);
  const outside: ReadBlock[] = [];
  for (const read of blocks) {
    takeBlock(walk, read);
    if (walk.draft === null) outside.push(read);
  }
  return { goals: walk.drafts.flatMap((draft) => draft.toGoal(known) ?? []), outside };
}

function takeBlock(walk: Walk, read: ReadBlock): void {
  walk.enterTab(read.block.place.tab);
  if (read.kind === 'table') takeTable(walk, read);
  else if (read.block.headingLevel > 0) takeHeading(walk, read.block);
  else if (!walk.isAside()) {
    const { text, listLevel, place } = read.block;
    for (const piece of piecesOfText(text, listLevel, place)) takePiece(walk, piece);
  }
}
