import type { Cell, Place, TableBlock } from '../blocks.ts';
import { cellPlace } from '../findings.ts';
import { boxPieces, gridPiece, isOverBox, isRowOfPeriods } from './boxes.ts';
import { goalColumnPieces } from './goal-columns.ts';
import { filledIn, isLabelRow, isLabelTable, labelPieces, type UnknownRow } from './label-rows.ts';
import type { Piece } from './pieces.ts';
import { type ColumnKey, type Header, headerOf } from './row-header.ts';

/** One row below a header: its texts by what the header calls them; columns of the same kind are joined by line feeds. */
export interface OtherRow {
  readonly kind: 'row';
  readonly texts: ReadonlyMap<ColumnKey, string>;
  /** The strategy its activity is a step of, where the table has a column for each. */
  readonly strategy: string;
  /** Whether the table has a column for goals at all. */
  readonly hasGoals: boolean;
  /** The cell with the goal is merged with the one above. */
  readonly sameGoal: boolean;
  readonly place: Place;
}

type TablePiece = Piece | OtherRow | UnknownRow;

/**
 * Reads a table of another district row by row: a row of headers explains those below it, a row of one cell is text, a
 * label is followed by its value. One table may hold several goals, each with headers of its own.
 */
export function piecesOfTable({ rows, place }: TableBlock): readonly TablePiece[] {
  const byColumn = goalColumnPieces({ rows, place });
  if (byColumn !== null) return byColumn;
  const reading = new TableReading(rows);
  return rows.flatMap((row, index) => reading.piecesOf(row, index, cellPlace(place, index + 1, null)));
}

/** A table while its rows are read from the top: the header above, how far a merged goal reaches. */
class TableReading {
  private header: Header | null = null;
  private isGrid = false;
  private mergedUntil = 0;
  private readonly rows: TableBlock['rows'];
  private readonly labelled: boolean;

  constructor(rows: TableBlock['rows']) {
    this.rows = rows;
    this.labelled = isLabelTable(rows);
  }

  piecesOf(row: readonly Cell[], index: number, at: Place): readonly TablePiece[] {
    const filled = filledIn(row);
    if (filled.length === 0 || this.takesHeader(row, filled, index)) return [];
    if (this.header === null) return this.withoutHeader(row, filled, index, at);
    if (isLabelRow(filled) || isCaption(filled, row)) return labelPieces(row, at);
    if (filled.some(({ text }) => TOTAL.test(text))) return [];
    const sameGoal = index < this.mergedUntil;
    if (!sameGoal) this.mergedUntil = index + rowsOfGoal(row, this.header);
    return [rowPiece(row, this.header, sameGoal, at)];
  }

  private takesHeader(row: readonly Cell[], filled: readonly Cell[], index: number): boolean {
    const isLast = index + 1 === this.rows.length;
    const found = this.labelled || isLast ? null : headerOf(filled, row, this.header !== null);
    this.header = found ?? this.header;
    return found !== null;
  }

  private withoutHeader(
    row: readonly Cell[],
    filled: readonly Cell[],
    index: number,
    at: Place,
  ): readonly TablePiece[] {
    const boxes = boxPieces(row, at);
    if (boxes !== null) return boxes;
    this.isGrid ||= isRowOfPeriods(row);
    if (this.isGrid && filled.length > 1) return [gridPiece(row, at)];
    return filled.length > 1 && isOverBox(row, this.rows[index + 1], at) ? [] : labelPieces(row, at);
  }
}

export const ONLY_NUMBER = /^\W*\d{1,2}\W*$/;
const TOTAL = /^(?:sub-?\s?|grand\s+)?total\b/i;

/** How many rows the cell with the goal is merged over. */
const rowsOfGoal = (row: readonly Cell[], { goalColumn }: Header): number =>
  goalColumn === null ? 1 : (row[goalColumn]?.rowSpan ?? 1);

function rowPiece(
  row: readonly Cell[],
  { columns, goalColumn, strategyColumn }: Header,
  sameGoal: boolean,
  place: Place,
): OtherRow {
  const texts = new Map<ColumnKey, string>();
  row.forEach(({ text }, column) => {
    const key = columns.get(column);
    if (key === undefined || text === '' || column === strategyColumn) return;
    const above = texts.get(key);
    // A number beside what it numbers says nothing.
    if (above !== undefined && ONLY_NUMBER.test(text)) return;
    texts.set(key, above === undefined || ONLY_NUMBER.test(above) ? text : `${above}\n${text}`);
  });
  const strategy = strategyColumn === null ? '' : (row[strategyColumn]?.text ?? '');
  return { kind: 'row', texts, strategy, hasGoals: goalColumn !== null, sameGoal, place };
}

/** A row across the table, such as `Goal 2: …` between two lists. */
const isCaption = (filled: readonly Cell[], row: readonly Cell[]): boolean =>
  filled.length === 1 && row.length > 1 && ((filled[0]?.columnSpan ?? 1) >= row.length || isLabelRow(filled));
