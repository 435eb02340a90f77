import type { Cell, TableBlock } from '../core/reading/blocks.ts';

/**
 * The 0-based row to fill: one below the header (1-based) that is blank in every view of the table, the first such row
 * or the first below everything that is filled. Null when there is none, and in a table with merged cells, whose rows
 * only look blank.
 */
export function blankRow(views: readonly TableBlock[], header: number, isNewestLast: boolean): number | null {
  const rows = views.map((view) => view.rows.slice(header));
  const isMerged = rows.some((view) => view.some((cells) => cells.some(isMergedCell)));
  const count = Math.max(...rows.map(({ length }) => length));
  const blank = Array.from({ length: count }, (_, at) => rows.every((view) => isBlank(view[at] ?? [])));
  const first = isNewestLast ? blank.lastIndexOf(false) + 1 : blank.indexOf(true);
  return isMerged || blank[first] !== true ? null : header + first;
}

const isMergedCell = ({ columnSpan, rowSpan }: Cell): boolean => columnSpan > 1 || rowSpan > 1;

const isBlank = (cells: readonly Cell[]): boolean =>
  cells.every(({ text, hasUnreadableChip }) => text === '' && !hasUnreadableChip);
