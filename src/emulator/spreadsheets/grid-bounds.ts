import { ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { parseA1 } from './a1.ts';
import type { Area } from './area.ts';
import type { Tab } from './model.ts';

/** Throws unless every argument of a method of `Sheet` is a whole number. */
export function requireInts(method: string, args: readonly unknown[]): asserts args is number[] {
  if (!args.every((value) => Number.isInteger(value))) {
    throw signatureError(`SpreadsheetApp.Sheet.${method}`, args);
  }
}

/** Throws unless so many rows or columns from a first one on lie within this size. */
export function requireStretch(what: 'rows' | 'columns', first: number, count: number, size: number): void {
  if (first < 1 || count < 1 || first + count - 1 > size) {
    throw new ServiceError(`Those ${what} are out of bounds.`);
  }
}

/** The area `Sheet.getRange` is asked for: `(a1Notation)` or `(row, column, numRows?, numColumns?)`, with Google's refusals. */
export function askedArea(tab: Tab, args: readonly unknown[]): Area {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') return withinGrid(tab, parseA1(first, tab));
  requireInts('getRange', args);
  const [row, column, rows = 1, columns = 1] = args;
  if (row === undefined || column === undefined || args.length > 4) {
    throw signatureError('SpreadsheetApp.Sheet.getRange', args);
  }
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return withinGrid(tab, { row, column, rows, columns });
}

function withinGrid(tab: Tab, area: Area): Area {
  if (area.row + area.rows - 1 > tab.maxRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}
