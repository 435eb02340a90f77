import { isGuidance } from '../template/guidance.ts';
import type { ParagraphBlock, TableBlock } from './blocks.ts';
import type { ReadBlock } from './segments.ts';

/** A heading that belongs to no goal. */
export interface StandingSection {
  /** As it stands in the document. */
  readonly heading: string;
  /** Whether anything of a person's stands under it, or under a deeper heading below it. */
  readonly isWritten: boolean;
}

/**
 * Every heading outside the goals, in order. The template's guidance and tables whose rows are blank are nothing written; a
 * table the reader has no name for is, as soon as a cell below its first row holds text.
 */
export function standingSections(blocks: readonly ReadBlock[]): readonly StandingSection[] {
  const sections: { readonly heading: string; isWritten: boolean }[] = [];
  let open: { readonly level: number; readonly at: number }[] = [];
  let tab = '';
  for (const read of blocks) {
    const { place } = read.block;
    if (place.tab !== tab) open = [];
    tab = place.tab;
    if (read.kind === 'paragraph' && read.block.headingLevel > 0) {
      const { headingLevel: level, text: heading } = read.block;
      open = [...open.filter((above) => above.level < level), { level, at: sections.length }];
      sections.push({ heading, isWritten: false });
    } else if (isWritten(read)) {
      for (const { at } of open) sections[at] = { heading: sections[at]?.heading || '', isWritten: true };
    }
  }
  return sections;
}

function isWritten(read: ReadBlock): boolean {
  if (read.kind === 'paragraph') return isText(read.block);
  if (read.known.kind === 'unknown') return isFilled(read.block);
  return 'list' in read.known && read.known.list.rows.length > 0;
}

const isText = ({ text, hasUnreadableChip }: ParagraphBlock): boolean =>
  hasUnreadableChip === true || (text !== '' && !isGuidance(text));

function isFilled({ rows }: TableBlock): boolean {
  const below = rows.length === 1 ? rows : rows.slice(1);
  return below.some((row) => row.some(({ text, hasUnreadableChip }) => text !== '' || hasUnreadableChip));
}
