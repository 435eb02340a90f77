import type { Cell, TableBlock } from '../core/reading/blocks.ts';
import { sameWords } from '../core/text/same-words.ts';

/**
 * The 0-based row to fill: one below the header (1-based) that is blank in every view of the table, the first such row
 * or the first below everything that is filled. Null when there is none, and in a table with merged cells, whose rows
 * only look blank.
 */
export function blankRow(views: readonly TableBlock[], header: number, isNewestLast: boolean): number | null {
  const rows = views.map((view) => view.rows.slice(header));
  const isMerged = rows.some((view) => view.some((cells) => cells.some(isMergedCell)));
  const count = Math.max(...rows.map(({ length }) => length));
  // A row that is shorter than the others was left by an attempt that failed; it has no cell for every text.
  const width = views[0]?.rows[header - 1]?.length ?? 0;
  const blank = Array.from({ length: count }, (_, at) =>
    rows.every((view) => (view[at]?.length ?? 0) >= width && isBlank(view[at] ?? [])),
  );
  const first = isNewestLast ? blank.lastIndexOf(false) + 1 : blank.indexOf(true);
  return isMerged || blank[first] !== true ? null : header + first;
}

/**
 * The lowest row (0-based) below the header (1-based) that an earlier attempt began: in every view of the table it holds
 * some of these texts, in their cells, and nothing else. Null when there is none.
 */
export function begunRow(
  views: readonly TableBlock[],
  header: number,
  texts: readonly string[],
): { readonly row: number; readonly isWhole: boolean } | null {
  const [first] = views;
  for (let row = (first?.rows.length ?? 0) - 1; row >= header; row -= 1) {
    const cells = views.map((view) => view.rows[row] ?? []);
    const holdsNothingElse = cells.every(
      (view) => view.length >= texts.length && view.every((cell, column) => isPartOf(cell, texts[column])),
    );
    if (holdsNothingElse && !cells.every(isBlank)) {
      const isWhole = texts.every((text, column) => sameWords(text, cells[0]?.[column]?.text ?? ''));
      return { row, isWhole };
    }
  }
  return null;
}

const isPartOf = ({ text, hasUnreadableChip }: Cell, wanted = ''): boolean =>
  !hasUnreadableChip && (text === '' || sameWords(text, wanted));

const isMergedCell = ({ columnSpan, rowSpan }: Cell): boolean => columnSpan > 1 || rowSpan > 1;

const isBlank = (cells: readonly Cell[]): boolean =>
  cells.every(({ text, hasUnreadableChip }) => text === '' && !hasUnreadableChip);
