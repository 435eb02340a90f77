import { ServiceError } from '../execution.ts';
import type { Area } from './area.ts';

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 1 for `A`, in either case. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const COLUMNS = /^\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+)$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function readCorner(text: string): Corner {
  const [, column, row] = CELL.exec(text) ?? [];
  if (column && row) return { row: Number(row), column: columnNumber(column) };
  const [, onlyColumn] = COLUMNS.exec(text) ?? [];
  if (onlyColumn) return { row: null, column: columnNumber(onlyColumn) };
  const [, onlyRow] = ROWS.exec(text) ?? [];
  if (onlyRow) return { row: Number(onlyRow), column: null };
  throw new ServiceError('Range not found');
}

/** `A1`, `A1:B2`, `A:B`, `2:3` or `A2:B` on a grid of this size. Throws Google's `Range not found`. */
export function parseA1(text: string, grid: { maxRows: number; maxColumns: number }): Area {
  const [first = '', second, ...more] = text.split(':');
  const from = readCorner(first);
  const to = readCorner(second ?? first);
  const single = second === undefined && (from.row === null || from.column === null);
  const row = from.row ?? 1;
  const column = from.column ?? 1;
  const rows = (to.row ?? grid.maxRows) - row + 1;
  const columns = (to.column ?? grid.maxColumns) - column + 1;
  if (single || more.length > 0 || Math.min(row, rows, columns) < 1)
    throw new ServiceError('Range not found');
  return { row, column, rows, columns };
}

/** `B2` for one cell, `B2:C3` for more. */
export function formatA1(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}
