import type { CellValue } from '../core/tracker/cells.ts';
import type { LayoutCell } from '../core/tracker/dashboard.ts';
import type { FormulaCell } from '../core/tracker/formula.ts';
import type { RangeWrite } from '../core/tracker/range-writes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Input = string | number | boolean;

const DAY_FORMAT = 'yyyy-mm-dd';
const MS_A_DAY = 86_400_000;
/** Sheets counts days from this one. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * The one function that writes cells: a rectangle in one call, two when it holds days. Text gets a leading
 * apostrophe, which Sheets takes off again, so that nothing in it is read as a formula, a date or a fraction.
 */
export function writeCells(sheet: Sheet, write: RangeWrite): void {
  writeInputs(sheet, { ...write, values: write.values.map((row) => row.map(inputOf)) });
  for (const column of dayColumns(write.values)) {
    sheet.getRange(write.row, write.column + column, write.values.length, 1).setNumberFormat(DAY_FORMAT);
  }
}

/** Writes cells of which some are the add-on's own formulas, never text of a plan; from the sheet's first cell. */
export function writeFormulas(sheet: Sheet, cells: readonly (readonly LayoutCell[])[]): void {
  const values = cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? `=${cell.formula.replace(/^=/, '')}` : inputOf(cell))),
  );
  writeInputs(sheet, { row: 1, column: 1, values });
}

interface Inputs {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Input[])[];
}

function writeInputs(sheet: Sheet, { row, column, values }: Inputs): void {
  const height = values.length;
  const width = values[0]?.length ?? 0;
  if (height === 0 || width === 0) return;
  rangeWithRoom(sheet, row, column, height, width).setValues(values.map((cells) => [...cells]));
}

/** The range, after the sheet has grown where it is too small. Asking for its size each time would be a round trip. */
export function rangeWithRoom(sheet: Sheet, row: number, column: number, height: number, width: number) {
  try {
    return sheet.getRange(row, column, height, width);
  } catch {
    makeRoom(sheet, row + height - 1, column + width - 1);
    return sheet.getRange(row, column, height, width);
  }
}

/** Rows are added in plenty, so that it seldom happens. */
function makeRoom(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows + Math.ceil(lastRow / 4));
  const columns = sheet.getMaxColumns();
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

function inputOf(value: CellValue): Input {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' ? serialOf(value.day) : value;
}

const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - SERIAL_ZERO) / MS_A_DAY;

const isFormula = (cell: LayoutCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

function dayColumns(values: readonly (readonly CellValue[])[]): number[] {
  const columns = new Set<number>();
  for (const row of values) {
    row.forEach((value, column) => {
      if (typeof value === 'object' && value !== null) columns.add(column);
    });
  }
  return [...columns];
}
