import type { CellValue } from './cells.ts';
import { rowName } from './row-name.ts';
import type { TabDefinition, TrackerRow } from './tab-definition.ts';

/** Sheets refuses a cell of more than 50,000 characters; what is longer than this is cut, to leave room for saying so. */
export const LONGEST_CELL = 49_000;

const CUT = '\n[Cut here: the text is too long for one cell. Its whole length is in the plan.]';

export interface FittedRows {
  readonly rows: readonly TrackerRow[];
  /** A sentence for each text that was cut. */
  readonly notices: readonly string[];
}

/** Rows as cells can hold them: text beyond `LONGEST_CELL` UTF-16 units is cut, with a sentence at its end. */
export function fitRows(definition: TabDefinition, rows: readonly TrackerRow[]): FittedRows {
  const notices: string[] = [];
  const fitted = rows.map((row) => {
    const long = definition.columns.filter(({ key }) => isTooLong(row[key]));
    if (long.length === 0) return row;
    const cells: Record<string, CellValue> = { ...row };
    for (const { key, header } of long) {
      cells[key] = cut(String(row[key]));
      notices.push(cutNotice(definition, header, row));
    }
    return cells;
  });
  return { rows: fitted, notices };
}

function isTooLong(value: CellValue | undefined): boolean {
  return typeof value === 'string' && value.length > LONGEST_CELL;
}

/** Half of a surrogate pair would come back from the sheet as something else, so none is left at the end. */
function cut(text: string): string {
  const unit = text.charCodeAt(LONGEST_CELL - 1);
  const isHalf = unit >= 0xd800 && unit <= 0xdbff;
  return text.slice(0, isHalf ? LONGEST_CELL - 1 : LONGEST_CELL) + CUT;
}

function cutNotice({ name }: TabDefinition, header: string, row: TrackerRow): string {
  return (
    `“${header}” of ${rowName(row)} is too long for one cell of the tab “${name}”. The tracker shows its beginning; the ` +
    'plan still has all of it. A shorter text is shown whole.'
  );
}
