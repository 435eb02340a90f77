import type { SourceBlock } from './plan-source.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;

function blockHtml(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${block.rows.map(row).join('')}</table>`;
  }
}

/** A document's blocks as HTML, for Drive to turn into a Google Doc. */
export const documentHtml = (blocks: readonly SourceBlock[]): string => blocks.map(blockHtml).join('\n');
