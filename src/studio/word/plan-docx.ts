import { Document, Packer, Paragraph, type Table } from 'docx';
import { allTabs, type Block, type DocumentModel, type DocumentTab } from '../../emulator/documents/model.ts';
import { settledBlocks } from '../../emulator/documents/suggestions.ts';
import { pageOf } from './word-page.ts';
import { NUMBERING, type WordParagraphs, wordParagraphs } from './word-paragraphs.ts';
import { wordTable } from './word-table.ts';

/**
 * A document as a Word file that reads back as the same plan: headings, lists, tables with their widths, merged cells
 * and header rows repeated on every page, links, bold, italic and colours. Pending suggestions are left out as if
 * rejected. Chips stand as their text; pictures, notes, headers and footers are left out. Several tabs follow each other,
 * each on a new page under its title. `title` is what a screen reader announces for the file.
 */
export function planDocx(model: DocumentModel, title: string): Promise<Buffer> {
  const tabs = allTabs(model.tabs);
  const page = pageOf(tabs[0]?.rest['documentStyle']);
  const children = tabs.flatMap((tab, index) => [
    ...(tabs.length > 1 ? [titleOf(tab, index)] : []),
    ...wordBlocks(settledBlocks(tab.body, 'rejected'), wordParagraphs(tab), page.textWidth),
  ]);
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Throughline',
      styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-US' } } } } },
      numbering: NUMBERING,
      sections: [{ properties: { page: page.settings }, children }],
    }),
  );
}

const titleOf = (tab: DocumentTab, index: number): Paragraph =>
  new Paragraph({ text: tab.title, style: 'Title', pageBreakBefore: index > 0 });

/** `width` in twentieths of a point, as Word measures. */
function wordBlocks(
  blocks: readonly Block[],
  paragraphs: WordParagraphs,
  width: number,
): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === 'paragraph') return [paragraphs.of(block)];
    if (block.kind === 'opaque' || block.rows.length === 0) return [];
    return [wordTable(block, width, (cell, inside) => wordBlocks(cell.content, paragraphs, inside))];
  });
}
