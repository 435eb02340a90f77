/**
 * A document as the reader sees it: headings, paragraphs and tables in order, tab after tab. Nothing of Google's
 * JSON is left, so plans from Docs, Word or a test are read by the same code.
 */
export interface DocumentBlocks {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** 0 for body text, 1 to 6 for headings (a document title counts as 1). */
  readonly headingLevel: number;
  /** Nesting depth from 0 in a bulleted or numbered list, else null. */
  readonly listLevel: number | null;
  readonly text: string;
  readonly place: Place;
  /** Present when the paragraph holds something Google does not let us read; its text may then be empty. */
  readonly hasUnreadableChip?: true;
}

export interface TableBlock {
  readonly kind: 'table';
  /** A cell's index in its row is its column: cells that a merged cell covers are listed, empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly place: Place;
}

export interface Cell {
  /** Paragraphs joined by line feeds, trimmed. Person, date and link chips stand as their visible text. */
  readonly text: string;
  /** True when the cell holds something Google does not let us read, such as a dropdown chip. */
  readonly hasUnreadableChip: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Where something stands, in words a person can follow: tab, heading, table, row. */
export interface Place {
  /** Title of the document tab; '' when the document has one tab only. */
  readonly tab: string;
  /** The nearest heading above, '' before the first one; a heading's own text for the heading itself. */
  readonly heading: string;
  /** 1-based number of the table in its tab, or null outside tables. A table inside a cell bears its outer table's. */
  readonly table: number | null;
  /** 1-based row and column in that table, or null. */
  readonly row: number | null;
  readonly column: number | null;
}

/** Something the reader could not read or had to doubt. It advises; it is never an exception. */
export interface ReadingFinding {
  readonly code: ReadingFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** What was found and what to do about it, in one or two sentences for a principal. */
  readonly message: string;
  readonly place: Place;
}

export type ReadingFindingCode =
  | 'emptyDocument'
  | 'notAPlan'
  | 'noFacts'
  | 'noGoals'
  | 'goalWithoutId'
  | 'repeatedGoalId'
  | 'goalWithoutStatement'
  | 'unreadableChip'
  | 'unreadableNumber'
  | 'unreadableDay'
  | 'unreadableName'
  | 'notAProfile'
  | 'unknownPriority'
  | 'unknownNeed'
  | 'untaggedGoal'
  | 'unknownTable'
  | 'tableWithoutGoal'
  | 'textTooLong';
