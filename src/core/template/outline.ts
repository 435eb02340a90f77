/** What a template yields: plain blocks in document order, for whoever writes them into a document. */
export type OutlineBlock = OutlineParagraph | OutlineTable;

export interface OutlineParagraph {
  readonly kind: 'paragraph';
  /** 0 for body text, 1 to 6 for headings. */
  readonly headingLevel: number;
  readonly text: string;
  /** Guidance is set in a quiet style and may be deleted by the writer of the plan. */
  readonly guidance: boolean;
}

export interface OutlineTable {
  readonly kind: 'table';
  /** `labels`: two columns, label left, value right. `list`: a heading row, then rows. */
  readonly shape: 'labels' | 'list';
  readonly rows: readonly (readonly string[])[];
  /** In points, one for each column; left out where columns share the page evenly. A list with widths has small headings. */
  readonly widths?: readonly number[];
}

/** One section of the document: written in one step, so that a large edit never fails as a whole. */
export interface OutlineSection {
  /** Names the section, for progress and messages. It is not written by itself: `blocks` holds the heading too. */
  readonly heading: string;
  /** Everything to write, in order, the section's own heading paragraph first. */
  readonly blocks: readonly OutlineBlock[];
}
