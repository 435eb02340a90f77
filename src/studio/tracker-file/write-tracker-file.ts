import type { Cell, Image, Sheet } from 'write-excel-file/node';
import type { Grid, GridCell } from '../../emulator/spreadsheets/snapshot.ts';
import { cachedResults, type FormulaResults } from './cached-results.ts';

/** Sheets' default column is 100 pixels; .xlsx widths are in characters of about 7 pixels. */
const PIXELS_A_CHARACTER = 7;

/** The tracker as a person would download it: values, formulas with their results, number formats, frozen headers. */
export async function trackerFileBytes(tabs: readonly Grid[]): Promise<Buffer> {
  // It takes a tenth of a second to load, and most commands write no tracker.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheets: Sheet<Image['content']>[] = tabs.map((tab) => ({
    sheet: tab.name,
    data: tab.rows.map((row) => row.map(fileCell)),
    stickyRowsCount: tab.frozenRows,
    columns: tab.columnWidths.map((pixels) => ({ width: Math.round(pixels / PIXELS_A_CHARACTER) })),
  }));
  return writeExcelFile(sheets, { features: [cachedResults(tabs.map(formulaResults))] }).toBuffer();
}

function fileCell(cell: GridCell): Cell {
  const style = {
    ...(cell.bold && { fontWeight: 'bold' as const }),
    ...(cell.background && { backgroundColor: cell.background }),
  };
  if (cell.formula) return { type: 'Formula', value: cell.formula.replace(/^=/, ''), ...style };
  if (cell.value === '' || cell.value === null) return null;
  if (typeof cell.value === 'number') {
    return {
      type: Number,
      value: cell.value,
      ...(cell.numberFormat && { format: cell.numberFormat }),
      ...style,
    };
  }
  if (typeof cell.value === 'boolean') return { type: Boolean, value: cell.value, ...style };
  return { type: String, value: cell.value, wrap: true, alignVertical: 'top', ...style };
}

const formulaResults = (tab: Grid): FormulaResults =>
  new Map(
    tab.rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) =>
        cell.formula && cell.value !== null
          ? [[`${columnLetters(columnIndex)}${rowIndex + 1}`, cell.value] as const]
          : [],
      ),
    ),
  );

/** 0 is A, 25 Z, 26 AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
