import type { Block, ParagraphBlock, TableBlock } from './blocks.ts';
import { classifyTable, goalTableHeading, type KnownTable } from './classify-table.ts';
import { fieldLookup } from './field-lookup.ts';

/** A block of the document and, for a table, what it is. */
export type ReadBlock =
  | { readonly kind: 'paragraph'; readonly block: ParagraphBlock }
  | { readonly kind: 'table'; readonly block: TableBlock; readonly known: KnownTable };

export const readBlocks = (blocks: readonly Block[]): readonly ReadBlock[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? { kind: 'table', block, known: classifyTable(block) }
      : { kind: 'paragraph', block },
  );

export type ReadTable = ReadBlock & { readonly kind: 'table' };

export const tablesIn = (blocks: readonly ReadBlock[]): readonly ReadTable[] =>
  blocks.filter((read): read is ReadTable => read.kind === 'table');

/** A goal's part of the document: the block that starts it, and all that follows up to the next goal or section. */
export interface GoalSegment {
  readonly start: ReadBlock;
  /** The heading it stands under; a heading over one of a goal's tables does not count. */
  readonly title: string;
  /** What stands between that heading and the start. */
  readonly before: readonly ReadBlock[];
  readonly rest: readonly ReadBlock[];
}

export interface Segments {
  readonly goals: readonly GoalSegment[];
  /** Everything that belongs to no goal, in order. */
  readonly outside: readonly ReadBlock[];
}

/** The goal being walked through. */
interface OpenGoal {
  /** A heading of this level or above ends the goal. */
  readonly level: number;
}

type StartsGoal = (block: ReadBlock) => boolean;

/** A goal starts at its table: the table with its Goal ID and SMART goal. */
export const startsTableGoal: StartsGoal = (read) => read.kind === 'table' && read.known.kind === 'goal';

/**
 * Cuts a document into goals and the rest. A goal goes on until the next goal starts, a heading of its own level or
 * above, or the next tab. A heading over one of a goal's own tables does not end it when it stands at the goal's level.
 */
export function segmentsOf(blocks: readonly ReadBlock[], startsGoal: StartsGoal): Segments {
  const goals: { start: ReadBlock; title: string; before: readonly ReadBlock[]; rest: ReadBlock[] }[] = [];
  const outside: ReadBlock[] = [];
  let above: Above = NOTHING_ABOVE;
  for (const block of blocks) {
    if (block.block.place.tab !== above.tab) above = { ...NOTHING_ABOVE, tab: block.block.place.tab };
    const starts = startsGoal(block);
    above = underHeading(above, block);
    if (starts) {
      const last = goals[goals.length - 1];
      const before = takenBelowHeading(above.open === null || last === undefined ? outside : last.rest);
      above = { ...above, open: { level: above.level } };
      goals.push({ start: block, title: above.title, before, rest: [] });
    } else if (above.open === null) outside.push(block);
    else goals[goals.length - 1]?.rest.push(block);
  }
  return { goals, outside };
}

/**
 * Takes a goal's heading and the paragraphs below it away from what stood before the goal; its heading then is its title. Those
 * below the heading over all goals stay.
 */
function takenBelowHeading(blocks: ReadBlock[]): readonly ReadBlock[] {
  let from = blocks.length;
  while (from > 0 && isBody(blocks[from - 1])) from -= 1;
  const heading = blocks[from - 1];
  if (heading?.kind !== 'paragraph' || isOverGoals(heading.block.text)) return [];
  return blocks.splice(from - 1).slice(1);
}

const OVER_GOALS = fieldLookup([{ key: 'goals', label: 'Goals', synonyms: [] }]);

const isOverGoals = (heading: string): boolean =>
  OVER_GOALS(heading) !== null || goalTableHeading(heading) !== null;

const isBody = (read: ReadBlock | undefined): boolean =>
  read?.kind === 'paragraph' && read.block.headingLevel === 0;

/** What stands above a block: its tab, the heading that counts, and the goal it belongs to. */
interface Above {
  readonly tab: string | null;
  readonly title: string;
  readonly level: number;
  readonly open: OpenGoal | null;
}

const NOTHING_ABOVE: Above = { tab: null, title: '', level: 6, open: null };

function underHeading(above: Above, block: ReadBlock): Above {
  if (block.kind === 'table' || block.block.headingLevel === 0) return above;
  const { text, headingLevel } = block.block;
  const { open } = above;
  const isOwnTable = open !== null && headingLevel >= open.level && goalTableHeading(text) !== null;
  if (isOwnTable) return above;
  const stays = open !== null && headingLevel > open.level;
  return { ...above, title: text, level: headingLevel, open: stays ? open : null };
}
