import type { Tracker } from '../app/ports.ts';
import { invariant } from '../core/text/invariant.ts';
import type { CellValue } from '../core/tracker/cells.ts';
import { makeTab } from './make-tab.ts';
import { trackerCharts } from './tracker-charts.ts';
import { writeCells, writeFormulas } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet the add-on is open in, opened at the first use. */
export function trackerSheet(): Tracker {
  let open: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  const spreadsheet = () => {
    open = open || SpreadsheetApp.getActiveSpreadsheet();
    return open;
  };
  const sheet = (tab: string): Sheet => {
    const found = spreadsheet().getSheetByName(tab);
    invariant(found, `the tab ${tab} to be there`);
    return found;
  };
  return {
    tabNames: () =>
      spreadsheet()
        .getSheets()
        .map((each) => each.getName()),
    header: (tab) => headerOf(sheet(tab)),
    read: (tab) => {
      const [header = [], ...rows] = valuesOf(sheet(tab));
      const cell = cellReader(() => spreadsheet().getSpreadsheetTimeZone());
      return { header: header.map((value) => String(value)), rows: rows.map((row) => row.map(cell)) };
    },
    write: (tab, writes) => {
      for (const write of writes) writeCells(sheet(tab), write);
    },
    make: (definition) => makeTab(spreadsheet(), definition),
    formulas: (tab) => sheet(tab).getDataRange().getFormulas(),
    writeLayout: (tab, cells) => writeFormulas(sheet(tab), cells),
    ...trackerCharts(sheet),
    display: (tab) => sheet(tab).getDataRange().getDisplayValues(),
    save: () => SpreadsheetApp.flush(),
  };
}

/** An empty sheet answers with one empty cell; it has no header. */
function valuesOf(sheet: Sheet): unknown[][] {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return values.length === 1 && values[0]?.length === 1 && values[0][0] === '' ? [] : values;
}

function headerOf(sheet: Sheet): string[] {
  const columns = sheet.getLastColumn();
  if (columns === 0) return [];
  const [header = []] = sheet.getRange(1, 1, 1, columns).getValues() as unknown[][];
  return header.map((value) => String(value));
}

/** Turns what Sheets gives into cells; the time zone is asked for only when there is a day to read. */
function cellReader(timeZone: () => string): (value: unknown) => CellValue {
  let zone: string | null = null;
  return (value) => {
    if (value === '') return null;
    if (value instanceof Date) {
      zone = zone ?? timeZone();
      return { day: Utilities.formatDate(value, zone, 'yyyy-MM-dd') };
    }
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
}
