import { ServiceError } from '../execution.ts';
import type { Area } from './model.ts';

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 1 for `A`, in either case. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const CORNERS = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i;

/** `A1`, `A1:B2`, `A:B`, `2:3` or `A2:B` on a grid of this size. Throws Google's `Range not found`. */
export function parseA1(text: string, grid: { maxRows: number; maxColumns: number }): Area {
  const [, left = '', top = '', right = '', bottom = ''] = CORNERS.exec(text) ?? [];
  const isRange = text.includes(':');
  const valid = isRange
    ? (left !== '' || top !== '') && (left === '') === (right === '') && (right !== '' || bottom !== '')
    : left !== '' && top !== '';
  if (!valid) throw new ServiceError('Range not found');
  const row = Number(top || 1);
  const column = left === '' ? 1 : columnNumber(left);
  const lastRow = isRange ? Number(bottom || grid.maxRows) : row;
  const lastColumn = isRange ? (right === '' ? grid.maxColumns : columnNumber(right)) : column;
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  if (area.row < 1 || area.rows < 1 || area.columns < 1) throw new ServiceError('Range not found');
  return area;
}

/** `B2` for one cell, `B2:C3` for more. */
export function formatA1(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}
