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
    rows.every((view) => (view[at]?.length ?? 0) >= width && isBlank(view[at] || [])),
  );
  const first = isNewestLast ? blank.lastIndexOf(false) + 1 : blank.indexOf(true);
  return isMerged || blank[first] !== true ? null : header + first;
}

/**
 * The lowest row (0-based) below the header (1-based) that holds all of these texts in their cells, whatever else it
 * holds by now; else the lowest one in which an attempt to write them left off: in every view of the table it holds the
 * first of them, up to some line, and nothing else. Null when there is neither.
 */
export function begunRow(
  views: readonly TableBlock[],
  header: number,
  texts: readonly string[],
): { readonly row: number; readonly isWhole: boolean } | null {
  const saved = views[0]?.rows || [];
  const rows = saved.map((_, row) => row).filter((row) => row >= header);
  const whole = rows.filter((row) => holdsAll(saved[row] || [], texts)).pop();
  if (whole !== undefined) return { row: whole, isWhole: true };
  const begun = rows.filter((row) => views.every((view) => isBegun(view.rows[row] || [], texts))).pop();
  return begun === undefined ? null : { row: begun, isWhole: false };
}

const holdsAll = (cells: readonly Cell[], texts: readonly string[]): boolean =>
  texts.every((text, column) => text === '' || sameWords(text, cells[column]?.text || ''));

/** Cells are written from left to right, and their lines from top to bottom. */
function isBegun(cells: readonly Cell[], texts: readonly string[]): boolean {
  let isCut = false;
  const fits = cells.every(({ text, hasUnreadableChip }, column) => {
    const wanted = texts[column] || '';
    if (hasUnreadableChip || (isCut && text !== '')) return false;
    isCut = !sameWords(text, wanted);
    return !isCut || holdsFirstLines(text, wanted);
  });
  return fits && cells.length >= texts.length && !isBlank(cells);
}

const holdsFirstLines = (text: string, wanted: string): boolean =>
  wanted.split('\n').some((_, count, lines) => sameWords(lines.slice(0, count).join('\n'), text));

const isMergedCell = ({ columnSpan, rowSpan }: Cell): boolean => columnSpan > 1 || rowSpan > 1;

const isBlank = (cells: readonly Cell[]): boolean =>
  cells.every(({ text, hasUnreadableChip }) => text === '' && !hasUnreadableChip);
