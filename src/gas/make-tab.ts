import type { ColumnDefinition, ColumnKind, TabDefinition, TabLook } from '../core/tracker/tab-definition.ts';
import { writeCells } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds a tab after the others: header row in bold and frozen, a note on what it is for, widths, formats. */
export function makeTab(spreadsheet: Spreadsheet, { name, purpose, columns, look }: TabDefinition): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  sheet.getRange(1, 1).setNote(purpose);
  if (look) setLook(sheet, look);
  if (columns.length === 0) return;
  writeCells(sheet, { row: 1, column: 1, values: [columns.map(({ header }) => header)] });
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  setFormats(sheet, columns);
}

function setLook(sheet: Sheet, look: TabLook): void {
  const { widths, boldRows, wrappedRow, numberHeadings, moneyColumn } = look;
  for (const row of boldRows) sheet.getRange(row, 1, 1, widths.length).setFontWeight('bold');
  for (const { row, column, columns } of numberHeadings) {
    sheet.getRange(row, column, 1, columns).setHorizontalAlignment('right');
  }
  sheet.getRange(wrappedRow, 1, 1, widths.length).setWrap(true);
  sheet.getRange(1, moneyColumn, sheet.getMaxRows(), 1).setNumberFormat(MONEY_FORMAT);
  setWidths(sheet, widths);
}

/** Neighbouring columns of one width in one call. */
function setWidths(sheet: Sheet, widths: readonly (number | undefined)[]): void {
  let start = 0;
  widths.forEach((width, index) => {
    if (index + 1 < widths.length && widths[index + 1] === width) return;
    if (width !== undefined) sheet.setColumnWidths(start + 1, index - start + 1, width);
    start = index + 1;
  });
}

const MONEY_FORMAT = '$#,##0';
const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = { day: 'yyyy-mm-dd', money: MONEY_FORMAT };

/** Below the header row; a plain-text column keeps what people type as they typed it. */
function setFormats(sheet: Sheet, columns: readonly ColumnDefinition[]): void {
  columns.forEach(({ kind, plainText }, index) => {
    const format = plainText ? '@' : FORMATS[kind];
    if (format !== undefined) sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
  });
}
