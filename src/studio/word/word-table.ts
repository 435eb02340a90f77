import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { hexOf } from '../../emulator/documents/colors.ts';
import {
  type TableCell as DocsCell,
  type Table as DocsTable,
  paragraphsOf,
} from '../../emulator/documents/model.ts';
import { isEmpty, type Place, wordGrid } from './word-grid.ts';
import { pointsOf, TWIPS } from './word-page.ts';

/** What stands in a cell so many twentieths of a point wide. */
type Content = (cell: DocsCell, width: number) => readonly (Paragraph | Table)[];

/** Word's margins left and right of a cell's text. */
const CELL_MARGINS = 216;

/** A table for Word, as wide as the text unless it says so itself. Rows do not break over pages; header rows repeat. */
export function wordTable(table: DocsTable, textWidth: number, content: Content): Table {
  const columns = table.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  const widths = columnWidths(table, columns, textWidth);
  const headers = headerRows(table);
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: wordGrid(table, columns).map(
      (places, row) =>
        new TableRow({
          ...(row < headers && { tableHeader: true }),
          cantSplit: true,
          children: places.flatMap((place, column) =>
            place ? [wordCell(place, sum(widths.slice(column, column + place.columnSpan)), content)] : [],
          ),
        }),
    ),
  });
}

function wordCell(
  { cell, columnSpan, merge }: NonNullable<Place>,
  width: number,
  content: Content,
): TableCell {
  const blocks = cell ? content(cell, Math.max(width - CELL_MARGINS, CELL_MARGINS)) : [];
  const fill = hexOf(cell?.style.backgroundColor);
  return new TableCell({
    // Word calls a file damaged when a cell does not end with a paragraph.
    children: blocks[blocks.length - 1] instanceof Paragraph ? blocks : [...blocks, new Paragraph('')],
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    ...(merge && {
      verticalMerge: merge === 'starts' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, fill: fill.slice(1) } }),
  });
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** In twentieths of a point. Columns without a width of their own share what is left; too wide a table is narrowed. */
function columnWidths(table: DocsTable, columns: number, textWidth: number): number[] {
  const given = Array.from({ length: columns }, (_, column) =>
    pointsOf(table.style.tableColumnProperties?.[column]?.width, 0),
  ).map((points) => points * TWIPS);
  const left = Math.max(textWidth - sum(given), 0);
  const share = Math.max(
    left / Math.max(given.filter((width) => width === 0).length, 1),
    textWidth / columns / 2,
  );
  const wanted = given.map((width) => (width === 0 ? share : width));
  const scale = Math.min(1, textWidth / sum(wanted));
  return wanted.map((width) => Math.max(1, Math.floor(width * scale)));
}

/** Rows that Docs marks as headers; in a table without marks, a first row of nothing but bold, or of three labels or more. */
function headerRows({ rows }: DocsTable): number {
  const plain = rows.findIndex(({ style }) => style['tableHeader'] !== true);
  if (plain !== 0 || rows.length < 2) return Math.max(plain, 0);
  const labels = (rows[0]?.cells ?? []).filter((cell) => !isEmpty(cell));
  if (labels.length !== rows[0]?.cells.length) return 0;
  return labels.length >= 3 || labels.every(isBold) ? 1 : 0;
}

const isBold = (cell: DocsCell): boolean =>
  paragraphsOf(cell.content).every(({ inlines }) =>
    inlines.every(
      (inline) => inline.kind === 'text' && inline.runs.every(({ style }) => style['bold'] === true),
    ),
  );
