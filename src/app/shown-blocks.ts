import type { Block, ParagraphBlock, TableBlock } from '../core/reading/blocks.ts';
import type { DocumentHeading, DocumentTable } from './ports.ts';

/** A heading or table of the open document, and the same as the reader takes it. */
export type ShownBlock =
  | { readonly part: DocumentHeading; readonly block: ParagraphBlock }
  | { readonly part: DocumentTable; readonly block: TableBlock };

/** The open document for the reader, as far as its goals are concerned: paragraphs other than headings are left out. */
export function shownBlocks(parts: readonly (DocumentHeading | DocumentTable)[]): readonly ShownBlock[] {
  let heading = '';
  let tab = -1;
  return parts.map((part) => {
    if (part.tab !== tab) heading = '';
    tab = part.tab;
    if (part.kind === 'table') return { part, block: blockOfTable(part, heading) };
    heading = part.text;
    return { part, block: blockOfHeading(part) };
  });
}

/** Finds what a block of the reader's stands for. */
export const shownAs = (shown: readonly ShownBlock[], block: Block): ShownBlock | undefined =>
  shown.find((candidate) => candidate.block === block);

export function blockOfTable({ rows, tab }: DocumentTable, heading = ''): TableBlock {
  const cells = rows.map((row) =>
    row.map((text) => ({ text: text.trim(), hasUnreadableChip: false, columnSpan: 1, rowSpan: 1 })),
  );
  return { kind: 'table', rows: cells, place: { ...placeIn(tab), heading } };
}

const blockOfHeading = ({ text, level, tab }: DocumentHeading): ParagraphBlock => ({
  kind: 'paragraph',
  headingLevel: level,
  listLevel: null,
  text,
  place: { ...placeIn(tab), heading: text },
});

/** Tabs go by number here: only that they differ counts. */
const placeIn = (tab: number) => ({ tab: String(tab), heading: '', table: null, row: null, column: null });
