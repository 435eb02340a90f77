import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';
import type { Style } from './docs-json.ts';
import { HtmlContent } from './html-content.ts';
import { gridOf, type SpannedCell } from './html-grid.ts';
import {
  type DocumentModel,
  documentOf,
  newCell,
  newParagraph,
  newRow,
  newTable,
  type Table,
} from './model.ts';
import { changed } from './runs.ts';
import { textAttribute } from './text-attributes.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** How the text inside a tag looks. */
const INLINE: Readonly<Record<string, string>> = {
  b: 'BOLD',
  strong: 'BOLD',
  th: 'BOLD',
  i: 'ITALIC',
  em: 'ITALIC',
  u: 'UNDERLINE',
};

const NAMED_STYLES: Readonly<Record<string, string>> = {
  p: 'NORMAL_TEXT',
  h1: 'HEADING_1',
  h2: 'HEADING_2',
  h3: 'HEADING_3',
  h4: 'HEADING_4',
  h5: 'HEADING_5',
  h6: 'HEADING_6',
};

/** What holds nothing a reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template']);

/**
 * The document Google Drive makes of an HTML page: headings, paragraphs, lists, tables with merged cells, links,
 * bold, italic, line breaks, and of styles the type size and, in a table's first row, the width of columns, both in points. Of any other tag only the text is kept. Unverified against a real conversion.
 */
export function documentFromHtml(text: string): DocumentModel {
  const content = new HtmlContent();
  readAll(parse(text).childNodes, content, {});
  const model = documentOf(content.finish());
  if (Object.keys(content.lists).length > 0) {
    for (const tab of model.tabs) tab.rest = { ...tab.rest, lists: content.lists };
  }
  return model;
}

function readAll(nodes: readonly Node[], content: HtmlContent, style: Style): void {
  for (const node of nodes) {
    if ('tagName' in node && node.namespaceURI === html.NS.HTML) readElement(node, content, style);
    else if ('value' in node) content.text(node.value, style);
  }
}

type Reader = (element: HtmlElement, content: HtmlContent, style: Style) => void;

const READERS: Readonly<Record<string, Reader>> = {
  br: (_element, content, style) => content.lineBreak(style),
  table: (element, content, style) => content.table(tableOf(element, style)),
  ul: (element, content, style) => content.list(false, () => readAll(element.childNodes, content, style)),
  ol: (element, content, style) => content.list(true, () => readAll(element.childNodes, content, style)),
  li: (element, content, style) => content.item(() => readAll(element.childNodes, content, style)),
};

function readElement(element: HtmlElement, content: HtmlContent, style: Style): void {
  const { tagName, childNodes } = element;
  if (UNSEEN.has(tagName)) return;
  const named = NAMED_STYLES[tagName];
  const read = READERS[tagName];
  if (read) read(element, content, style);
  else if (named !== undefined) content.paragraph(named, () => readAll(childNodes, content, style));
  else readAll(childNodes, content, styleInside(element, style));
}

function styleInside(element: HtmlElement, outer: Style): Style {
  const size = pointsIn(element, 'font-size');
  const style = size === null ? outer : changed(outer, textAttribute('FONT_SIZE').change(size));
  const attribute = INLINE[element.tagName];
  if (attribute !== undefined) return changed(style, textAttribute(attribute).change(true));
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  return href === undefined ? style : changed(style, textAttribute('LINK_URL').change(href));
}

/** A length of the style attribute in points; null where there is none, or in another unit. */
function pointsIn(element: HtmlElement, property: 'width' | 'font-size'): number | null {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\d.]+)pt`).exec(
    attributeOf(element, 'style') ?? '',
  );
  return found ? Number(found[1]) : null;
}

function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements of these tags in a node, those inside them not looked for. */
function outermost(node: HtmlElement, tags: readonly string[]): HtmlElement[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return tags.includes(child.tagName) ? [child] : outermost(child, tags);
  });
}

function tableOf(element: HtmlElement, style: Style): Table {
  const rows = outermost(element, ['tr']).map((row) =>
    outermost(row, ['td', 'th']).map(
      (cell): SpannedCell<HtmlElement> => ({
        value: cell,
        columnSpan: spanOf(cell, 'colspan'),
        rowSpan: spanOf(cell, 'rowspan'),
      }),
    ),
  );
  const grid = gridOf(rows);
  const table = newTable(
    grid.map((cells) =>
      newRow(
        cells.map((cell) => {
          const content = cell.value ? cellContent(cell.value, styleInside(cell.value, style)) : [];
          const made = newCell(content.length > 0 ? content : [newParagraph('')]);
          return { ...made, style: { rowSpan: cell.rowSpan, columnSpan: cell.columnSpan } };
        }),
      ),
    ),
  );
  const widths = (grid[0] ?? []).map(({ value }) => (value ? pointsIn(value, 'width') : null));
  return widths.every((width) => width === null) ? table : { ...table, style: columnsOf(widths) };
}

const columnsOf = (widths: readonly (number | null)[]): Table['style'] => ({
  tableColumnProperties: widths.map((width) =>
    width === null
      ? { widthType: 'EVENLY_DISTRIBUTED' }
      : { widthType: 'FIXED_WIDTH', width: { magnitude: width, unit: 'PT' } },
  ),
});

function spanOf(cell: HtmlElement, attribute: string): number {
  const span = Number(attributeOf(cell, attribute) ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function cellContent(cell: HtmlElement, style: Style): ReturnType<HtmlContent['finish']> {
  const content = new HtmlContent();
  readAll(cell.childNodes, content, style);
  return content.finish();
}
