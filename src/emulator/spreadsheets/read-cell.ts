import { showsDate } from './enter.ts';
import { formulaResult } from './formulas.ts';
import { cellAt, type Scalar, type SpreadsheetModel, type Tab } from './model.ts';
import { formatValue } from './number-format.ts';
import { instantOfSerial } from './serial-date.ts';

/** What a cell holds or its formula gives; dates as serial numbers, null for an empty cell. */
export function resultAt(model: SpreadsheetModel, tab: Tab, row: number, column: number): Scalar {
  const cell = cellAt(tab, row, column);
  return cell?.formula === undefined ? (cell?.value ?? null) : formulaResult(model, tab, row, column);
}

/** As `getValue` gives it: a number shown as a day or time is a Date in the spreadsheet's zone; empty is `''`. */
export function scriptValueAt(
  model: SpreadsheetModel,
  tab: Tab,
  row: number,
  column: number,
): Exclude<Scalar, null> | Date {
  const result = resultAt(model, tab, row, column);
  if (typeof result !== 'number' || !showsDate(cellAt(tab, row, column))) return result ?? '';
  return new Date(instantOfSerial(result, model.timeZone));
}

/** As people see it. */
export function displayAt(model: SpreadsheetModel, tab: Tab, row: number, column: number): string {
  const format = cellAt(tab, row, column)?.numberFormat;
  return formatValue(resultAt(model, tab, row, column), format, model.locale);
}
