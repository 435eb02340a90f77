import type { OutlineBlock, OutlineSection } from '../core/template/outline.ts';
import type { DocumentBlock } from './ports.ts';

/** A section of an outline as it stands in a document, without a word of anybody else's. */
export interface UnchangedSection {
  readonly section: OutlineSection;
  /** What was written for it, and blank lines between that and the next heading. */
  readonly blocks: readonly DocumentBlock[];
}

export interface StandingSections {
  readonly unchanged: readonly UnchangedSection[];
  /** Headings of sections that are there and say anything else. */
  readonly changed: readonly string[];
}

/**
 * Where the sections of an outline stand in a document, from top to bottom. Unchanged are those with every text as it
 * was written, nothing between and nothing below before the next heading; their last blocks may be gone. Below the last one of all, other text may
 * stand where the outline was put in the middle of a document.
 */
export function unchangedSections(
  outline: readonly OutlineSection[],
  blocks: readonly DocumentBlock[],
  isInTheMiddle: boolean,
): StandingSections {
  const unchanged: UnchangedSection[] = [];
  const changed: string[] = [];
  let from = 0;
  outline.forEach((section, at) => {
    const next = outline.slice(at + 1);
    const mayEnd: MayEnd = (rest, isWhole) =>
      endsHere(section, next, rest) || (isWhole && isInTheMiddle && next.length === 0);
    const starts = headingsOf(section, blocks, from);
    const start = starts.find((index) => lengthOf(section, blocks.slice(index), mayEnd) !== null);
    if (start === undefined) {
      if (starts.length > 0 || holdsItsTable(section, blocks)) changed.push(section.heading);
      return;
    }
    const length = lengthOf(section, blocks.slice(start), mayEnd) ?? 0;
    from = start + length;
    unchanged.push({ section, blocks: blocks.slice(start, from) });
  });
  return { unchanged, changed };
}

/** Whether a section may end where this follows; `isWhole` when all of it was found. */
type MayEnd = (rest: readonly DocumentBlock[], isWhole: boolean) => boolean;

const headingsOf = (
  { blocks: [heading] }: OutlineSection,
  blocks: readonly DocumentBlock[],
  from: number,
): readonly number[] =>
  blocks.flatMap((block, index) =>
    index >= from && heading !== undefined && isAsWritten(heading, block) ? [index] : [],
  );

/** A goal whose heading was changed is known by its id, and the plan by its school. */
const holdsItsTable = ({ blocks: wanted }: OutlineSection, blocks: readonly DocumentBlock[]): boolean =>
  wanted.some(
    (own) =>
      own.kind === 'table' &&
      own.shape === 'labels' &&
      blocks.some(({ kind, rows }) => kind === 'table' && sameRows(own.rows.slice(0, 1), rows.slice(0, 1))),
  );

/**
 * How many blocks the section takes up from here; null where they are not as they were written. The end may be gone: it is
 * when an earlier removal stopped.
 */
function lengthOf(section: OutlineSection, blocks: readonly DocumentBlock[], mayEnd: MayEnd): number | null {
  const tab = blocks[0]?.tab;
  let length = 0;
  let isWhole = true;
  for (const [at, wanted] of section.blocks.entries()) {
    const next = blocks.findIndex((block, index) => index >= length && !isBlankLine(block));
    const block = blocks[next];
    const isThere = block !== undefined && block.tab === tab && isAsWritten(wanted, block);
    // What is taken out goes from its end; a heading alone may be somebody else's.
    if (!isThere && at < 2) return null;
    isWhole = isThere;
    if (!isWhole) break;
    length = next + 1;
  }
  let end = length;
  while (isBlankLine(blocks[end]) && blocks[end]?.tab === tab) end += 1;
  const rest = blocks.slice(end).filter((block) => block.tab === tab);
  if (!mayEnd(rest, isWhole)) return null;
  return rest[0] !== undefined && isHeading(rest[0]) ? end : length;
}

/** The end of the tab, a heading of the section's level or above, or one of the sections to come. */
function endsHere(
  section: OutlineSection,
  next: readonly OutlineSection[],
  [below]: readonly DocumentBlock[],
): boolean {
  if (below === undefined) return true;
  const isNext = next.some(({ blocks: [heading] }) => heading !== undefined && isAsWritten(heading, below));
  return isNext || (isHeading(below) && below.level <= levelOf(section));
}

const levelOf = ({ blocks: [heading] }: OutlineSection): number =>
  heading?.kind === 'paragraph' ? heading.headingLevel : 0;

const isHeading = ({ level }: DocumentBlock): boolean => level > 0;

const isBlankLine = (block: DocumentBlock | undefined): boolean =>
  block?.kind === 'paragraph' && textOf(block).trim() === '';

function isAsWritten(wanted: OutlineBlock, block: DocumentBlock): boolean {
  if (wanted.kind === 'table') return block.kind === 'table' && sameRows(wanted.rows, block.rows);
  return (
    block.kind === 'paragraph' &&
    block.level === wanted.headingLevel &&
    textOf(block).trim() === wanted.text.trim()
  );
}

const sameRows = (wanted: DocumentBlock['rows'], rows: DocumentBlock['rows']): boolean =>
  wanted.length === rows.length &&
  wanted.every((cells, row) => {
    const found = rows[row] || [];
    return (
      cells.length === found.length && cells.every((text, column) => text.trim() === found[column]?.trim())
    );
  });

const textOf = ({ rows }: DocumentBlock): string => rows[0]?.[0] || '';
