import { escapeHtml } from '../../core/template/document-html.ts';
import type { SourceBlock } from './plan-source.ts';

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;

function blockHtml(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table>${block.rows.map(row).join('')}</table>`;
  }
}

/** A document's blocks as HTML, for Drive to turn into a Google Doc. */
export const documentHtml = (blocks: readonly SourceBlock[]): string => blocks.map(blockHtml).join('\n');
