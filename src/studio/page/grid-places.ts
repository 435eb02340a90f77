import type { GridTab } from '../serve/studio-api.ts';

/** A cell's place; both count from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

const ROWS_BELOW = 20;
const COLUMNS_BESIDE = 2;
const FEWEST_COLUMNS = 12;

const ROW_PX = 24;
const COLUMN_PX = 100;

/** How many rows and columns are drawn: what has content or lies under a chart, and some empty ones to type in. */
export function sizeOf(tab: GridTab): Spot {
  const columns = Math.max(FEWEST_COLUMNS, (tab.rows[0]?.length ?? 0) + COLUMNS_BESIDE);
  const charted = {
    row: Math.max(0, ...tab.charts.map(({ row, offsetY, height }) => row + (offsetY + height) / ROW_PX)),
    column: Math.max(
      0,
      ...tab.charts.map(({ column, offsetX, width }) => column + (offsetX + width) / COLUMN_PX),
    ),
  };
  return {
    row: Math.min(tab.maxRows, Math.max(tab.rows.length + ROWS_BELOW, Math.ceil(charted.row))),
    column: Math.min(tab.columnWidths.length, Math.max(columns, Math.ceil(charted.column))),
  };
}

/** What would be typed to get the cell as it is. */
export function contentOf(tab: GridTab, { row, column }: Spot): string {
  const cell = tab.rows[row - 1]?.[column - 1];
  return cell?.formula ?? cell?.display ?? '';
}

export const displayAt = (tab: GridTab, { row, column }: Spot): string =>
  tab.rows[row - 1]?.[column - 1]?.display ?? '';

/** `A`, `Z`, `AA`. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

/** Where a key moves to; null for a key that does not move. Hidden columns are passed over. */
export function spotAfter(key: string, { row, column }: Spot, tab: GridTab): Spot | null {
  const step = STEPS[key];
  if (!step) return null;
  const size = sizeOf(tab);
  let next = column + step[1];
  while (tab.columnWidths[next - 1] === 0) next += step[1];
  const isInside = next >= 1 && next <= size.column;
  return {
    row: Math.min(size.row, Math.max(1, row + step[0])),
    column: isInside ? next : column,
  };
}

const PADDING_PX = 9;

/** How wide a text may run over the empty cells beside it, in pixels; null where it stays in its own cell. */
export function spillOf(tab: GridTab, { row, column }: Spot): number | null {
  const cell = tab.rows[row - 1]?.[column - 1];
  if (!cell || cell.display === '' || cell.wrap || cell.alignment !== 'left') return null;
  let last = column;
  while (last < sizeOf(tab).column && displayAt(tab, { row, column: last + 1 }) === '') last += 1;
  if (last === column) return null;
  const widths = tab.columnWidths.slice(column - 1, last);
  return widths.reduce((sum, width) => sum + width, -PADDING_PX);
}
