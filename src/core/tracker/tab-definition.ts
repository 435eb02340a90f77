import type { CellValue } from './cells.ts';

/**
 * How a column is formatted. A cell of any column may still hold text where the plan did not give one number or
 * one day; only a value of that type is written as such.
 */
export type ColumnKind = 'text' | 'number' | 'money' | 'day' | 'link';

type Writer = 'people' | 'rollUp' | 'formulas';

export interface ColumnDefinition {
  /** Names the column in code and in rows; it never changes and is never shown. */
  readonly key: string;
  /** The heading in row 1, by which the column is found wherever people moved it. */
  readonly header: string;
  readonly kind: ColumnKind;
  /**
   * Pixels; left to the sheet where absent. Only columns that need over 150 have one: each run of widths is a round trip,
   * and a new sheet gives every column 100.
   */
  readonly width?: number;
  /** Who fills the column; where absent, whoever writes the tab. */
  readonly by?: 'people' | 'rollUp';
  /** People type here what Sheets takes for a number or a day (`0917`, `3-5`), so the column is plain text. */
  readonly plainText?: true;
  /** The stable id a heading such as `P1 · Instruction` starts with, when the rest may change from year to year. */
  readonly headerId?: string;
}

/** How a tab says whether what a row stands for is still there. The texts are closed codes: formulas count on them. */
export interface StandingColumn {
  readonly column: string;
  readonly here: string;
  /** Written when a plan that was read no longer holds the row. */
  readonly gone: string;
  /** Written when the row's document is no longer listed on the Schools tab. */
  readonly unlisted: string;
}

/** For rows that have no id of their own and are told apart by a number within their goal. */
export interface Sequence {
  /** The key column with the number. A row keeps the number it first got, wherever it stands in the plan later. */
  readonly number: string;
  /** The columns by whose words a row is recognised. */
  readonly namedBy: readonly string[];
}

/** How a tab without headings of its own looks when it is made. */
export interface TabLook {
  /** Of the first columns, in pixels. */
  readonly widths: readonly number[];
  readonly boldRows: readonly number[];
  /** The row with headings that are longer than their columns are wide. */
  readonly wrappedRow: number;
  /** Headings that stand at the right, over their numbers. */
  readonly numberHeadings: readonly {
    readonly row: number;
    readonly column: number;
    readonly columns: number;
  }[];
  readonly moneyColumn: number;
}

export interface TabDefinition {
  readonly name: string;
  /** One sentence for people: what the tab is for and who fills it. */
  readonly purpose: string;
  readonly writer: Writer;
  readonly columns: readonly ColumnDefinition[];
  /** Keys of the columns that together name a row. Empty for a tab that is not made of keyed rows. */
  readonly keyColumns: readonly string[];
  /** The column with the document id a row was read from; rows of documents not read this time are left alone. */
  readonly documentColumn?: string;
  readonly standing?: StandingColumn;
  readonly sequence?: Sequence;
  readonly look?: TabLook;
}

/** Cells by column key. A key that is not there leaves the cell as it is; null empties it. */
export type TrackerRow = Readonly<Record<string, CellValue>>;

/** A tab as read from the sheet: row 1 is the header, `rows[0]` is row 2. Rows may be shorter than the header. */
export interface TabContent {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Tabs by name; a tab that is missing from the spreadsheet is missing here. */
export type TabContents = Readonly<Record<string, TabContent | undefined>>;

/** Whether the roll-up may write a column: people's columns are read and never written. */
export function isManaged(definition: TabDefinition, column: ColumnDefinition): boolean {
  return (column.by ?? definition.writer) === 'rollUp';
}
