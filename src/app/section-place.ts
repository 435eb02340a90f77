import type { OutlineSection } from '../core/template/outline.ts';
import type { DocumentBlock, DocumentPlace, OpenDocument } from './ports.ts';
import { begunInDocument, holdsASection } from './remaining-sections.ts';

/** Above which block a section goes; null for the end of the tab. */
export interface SectionPlace {
  readonly before: DocumentPlace | null;
  readonly tab: number;
}

export const AT_THE_END: SectionPlace = { before: null, tab: 0 };

/** Writes a section, and saves. */
export function insertAt(
  document: OpenDocument,
  { before, tab }: SectionPlace,
  section: OutlineSection,
): void {
  if (before === null) document.append(section, tab);
  else document.insertBefore(before, section);
}

/**
 * Where the cursor stands, between whole blocks: above an empty paragraph and the beginning of a text, else below the
 * paragraph, table or list. Null without a cursor, and where what follows has a heading of the outline: were the
 * insertion to stop, that could not be told from the insertion’s own.
 */
export function placeAtCursor(
  document: OpenDocument,
  outline: readonly OutlineSection[],
): SectionPlace | null {
  const cursor = document.cursor();
  if (cursor === null) return null;
  const { tab } = cursor;
  const blocks = document.blocks().filter((block) => block.tab === tab);
  const at = blocks[cursor.index];
  const isAbove = at?.kind === 'paragraph' && (cursor.isAtStart || isBlank(at));
  const index = isAbove ? cursor.index : endOfList(blocks, cursor.index) + 1;
  if (holdsASection(outline, blocks.slice(index))) return null;
  return above(blocks.slice(index), tab);
}

/** Above what follows; at the end where that is nothing but empty lines. */
const above = (following: readonly DocumentBlock[], tab: number): SectionPlace => ({
  before: following.every(isBlank) ? null : (following[0] ?? null),
  tab,
});

/** The last item of the list this block is in; the block itself where it is in none. */
function endOfList(blocks: readonly DocumentBlock[], index: number): number {
  const isItem = (at: number): boolean => blocks[at]?.kind === 'item';
  let last = index;
  while (isItem(last) && isItem(last + 1)) last += 1;
  return last;
}

/** Below the last block of an insertion that was begun: at the end where nothing follows. */
export function placeAfterBegun(document: OpenDocument, outline: readonly OutlineSection[]): SectionPlace {
  const blocks = document.blocks();
  const last = blocks[begunInDocument(outline, blocks).last ?? blocks.length - 1];
  const { tab, index } = last ?? { tab: 0, index: 0 };
  return above(
    blocks.filter((block) => block.tab === tab && block.index > index),
    tab,
  );
}

const isBlank = ({ kind, rows }: DocumentBlock): boolean =>
  kind === 'paragraph' && rows.every((row) => row.every((text) => text.trim() === ''));
