import { SMALL_TYPE } from './column-widths.ts';
import type { OutlineBlock, OutlineParagraph, OutlineSection, OutlineTable } from './outline.ts';

/**
 * A whole HTML page of an outline, to be converted into a Google Doc. Every text is escaped; a line feed becomes a
 * line break. `title` is the page's title only: the outline brings its own heading. As in all HTML, several spaces in
 * a row come out as one.
 */
export function htmlOfOutline(title: string, sections: readonly OutlineSection[]): string {
  const body = sections.map(({ blocks }) => blocks.map(htmlOfBlock).join('\n')).join('\n');
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

const htmlOfBlock = (block: OutlineBlock): string =>
  block.kind === 'table' ? htmlOfTable(block) : htmlOfParagraph(block);

function htmlOfParagraph({ headingLevel, text, guidance }: OutlineParagraph): string {
  const tag = headingLevel === 0 ? 'p' : `h${Math.min(headingLevel, 6)}`;
  return `<${tag}>${guidance ? `<i>${lines(text)}</i>` : lines(text)}</${tag}>`;
}

function htmlOfTable({ shape, rows, widths = [] }: OutlineTable): string {
  const isHeader = (row: number, column: number) => (shape === 'list' ? row === 0 : column === 0);
  const size = shape === 'list' ? `; font-size: ${SMALL_TYPE}pt` : '';
  const lookOf = (column: number) =>
    widths[column] === undefined ? '' : ` style="width: ${widths[column]}pt${size}"`;
  const htmlOfRow = (cells: readonly string[], row: number) =>
    `<tr>${cells
      .map((text, column) => htmlOfCell(text, isHeader(row, column), row === 0 ? lookOf(column) : ''))
      .join('')}</tr>`;
  return `<table border="1">\n${rows.map(htmlOfRow).join('\n')}\n</table>`;
}

const htmlOfCell = (text: string, header: boolean, look: string): string =>
  header ? `<th${look}>${lines(text)}</th>` : `<td${look}>${lines(text)}</td>`;

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>');

/** Text as HTML says it literally, in an element or an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
