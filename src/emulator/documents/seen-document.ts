import { hexOf } from './colors.ts';
import type { Style } from './docs-json.ts';
import { glyphAt } from './lists.ts';
import { allTabs, type Block, type DocumentTab, type Paragraph, type Table, tablesOf } from './model.ts';
import { plainText } from './plain-text.ts';

/** A paragraph as its reader sees it. The key names it for as long as the document is open. */
export interface SeenParagraph {
  readonly kind: 'paragraph';
  readonly key: number;
  readonly text: string;
  /** As the Docs API names it: `NORMAL_TEXT`, `TITLE`, `HEADING_2`. */
  readonly namedStyle: string;
  readonly item: { readonly level: number; readonly isNumbered: boolean } | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** `#rrggbb` where the whole paragraph has one color of its own. */
  readonly color: string | null;
  /** True where nothing but settled text stands: typing over it loses nothing else. */
  readonly isPlain: boolean;
}

export interface SeenTableCell {
  readonly key: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isBold: boolean;
  /** Type size in points where the whole cell has one of its own. */
  readonly size: number | null;
  readonly isPlain: boolean;
}

export interface SeenTable {
  readonly kind: 'table';
  readonly key: number;
  /** Among the tables of all tabs in reading order, from 0. */
  readonly index: number;
  /** Of each column in points, 0 for one without a width of its own; empty where no column has one. */
  readonly widths: readonly number[];
  /** Cells that a merged one covers are left out. */
  readonly rows: readonly { readonly key: number; readonly cells: readonly SeenTableCell[] }[];
}

export interface SeenTab {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly (SeenParagraph | SeenTable)[];
}

/** All tabs as they are read on the screen; section breaks and tables of contents are not seen. */
export function seenTabs(tabs: readonly DocumentTab[]): SeenTab[] {
  const all = allTabs(tabs);
  const tables = all.flatMap((tab) => tablesOf(tab.body));
  return all.map((tab) => ({
    id: tab.id,
    title: tab.title,
    blocks: tab.body.flatMap((block): (SeenParagraph | SeenTable)[] => {
      if (block.kind === 'paragraph') return [seenParagraph(tab, block)];
      return block.kind === 'table' ? [seenTable(block, tables.indexOf(block))] : [];
    }),
  }));
}

function seenParagraph(tab: DocumentTab, paragraph: Paragraph): SeenParagraph {
  const { key, style, bullet } = paragraph;
  const level = bullet?.nestingLevel ?? 0;
  const glyph = bullet?.listId === undefined ? null : glyphAt(tab, bullet.listId, level);
  return {
    kind: 'paragraph',
    key,
    text: plainText(paragraph),
    namedStyle: style.namedStyleType ?? 'NORMAL_TEXT',
    item: bullet && { level, isNumbered: glyph !== null && !glyph.endsWith('BULLET') },
    isBold: isBold([paragraph]),
    isItalic: allRuns([paragraph], ({ italic }) => italic === true),
    color: colorOf(paragraph),
    isPlain: isPlain(paragraph),
  };
}

function seenTable(table: Table, index: number): SeenTable {
  const covered = coveredCells(table);
  const rows = table.rows.map((row) => ({
    key: row.key,
    cells: row.cells
      .filter(({ key }) => !covered.has(key))
      .map((cell) => ({
        key: cell.key,
        text: plainText(cell),
        rowSpan: cell.style.rowSpan ?? 1,
        columnSpan: cell.style.columnSpan ?? 1,
        isBold: isBold(cell.content),
        size: sizeOf(cell.content),
        isPlain: cell.content.every(isPlain),
      })),
  }));
  const widths = (table.style.tableColumnProperties ?? []).map(({ width }) => width?.magnitude ?? 0);
  return { kind: 'table', key: table.key, index, widths, rows };
}

/** Keys of the cells that lie under a merged one. */
function coveredCells({ rows }: Table): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      if (covered.has(cell.key)) continue;
      for (const key of keysBelow(rows, r, c)) covered.add(key);
    }
  }
  return covered;
}

/** Keys of all cells a cell spans but its own, which comes first. */
function keysBelow(rows: Table['rows'], r: number, c: number): number[] {
  const { rowSpan = 1, columnSpan = 1 } = rows[r]?.cells[c]?.style ?? {};
  const spanned = rows.slice(r, r + rowSpan).flatMap(({ cells }) => cells.slice(c, c + columnSpan));
  return spanned.slice(1).map(({ key }) => key);
}

function isPlain(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  return block.inlines.every(
    (inline) =>
      inline.kind === 'text' &&
      inline.runs.every((run) => run.insertionIds.length === 0 && run.deletionIds.length === 0),
  );
}

const isBold = (blocks: readonly Block[]): boolean => allRuns(blocks, ({ bold }) => bold === true);

/** Whether there is text, and all of it has a style. */
function allRuns(blocks: readonly Block[], has: (style: Style) => boolean): boolean {
  const styles = stylesOf(blocks);
  return styles.length > 0 && styles.every(has);
}

function colorOf(paragraph: Paragraph): string | null {
  const colors = new Set(stylesOf([paragraph]).map(({ foregroundColor }) => hexOf(foregroundColor)));
  const [color = null] = colors;
  return colors.size === 1 ? color : null;
}

function sizeOf(blocks: readonly Block[]): number | null {
  const sizes = new Set(
    stylesOf(blocks).map(
      ({ fontSize }) => (fontSize as { magnitude?: number } | undefined)?.magnitude ?? null,
    ),
  );
  const [size = null] = sizes;
  return sizes.size === 1 ? size : null;
}

const stylesOf = (blocks: readonly Block[]): Style[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.inlines.flatMap((inline) =>
          inline.kind === 'text' ? inline.runs.map(({ style }) => style) : [],
        )
      : [],
  );
