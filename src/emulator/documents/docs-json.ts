/**
 * The parts of the Docs API's JSON (documents v1) that the emulator reads and writes. What it only carries along is
 * a `Style`: kept as it came.
 */
export type Style = Readonly<Record<string, unknown>>;

export interface SuggestedJson {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}

/** Positions in UTF-16 units; Google leaves `startIndex` out where it is 0. */
interface SpanJson {
  readonly startIndex?: number;
  readonly endIndex?: number;
}

interface TextRunJson extends SuggestedJson {
  readonly content?: string;
  readonly textStyle?: Style;
}

/** Beside the span one property, named for its kind: `textRun`, `person`, `pageBreak`, ... */
export interface ElementJson extends SpanJson {
  readonly textRun?: TextRunJson;
  readonly [kind: string]: unknown;
}

interface MagnitudeJson {
  readonly magnitude?: number;
  readonly unit?: string;
}

export interface ParagraphStyleJson extends Style {
  readonly namedStyleType?: string;
  readonly alignment?: string;
}

export interface BulletJson extends Style {
  readonly listId?: string;
  readonly nestingLevel?: number;
}

export interface ParagraphJson {
  readonly elements?: readonly ElementJson[];
  readonly paragraphStyle?: ParagraphStyleJson;
  readonly bullet?: BulletJson;
}

export interface CellStyleJson extends Style {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly backgroundColor?: unknown;
}

export interface RowStyleJson extends Style {
  readonly minRowHeight?: MagnitudeJson;
}

export interface ColumnJson extends Style {
  readonly widthType?: string;
  readonly width?: MagnitudeJson;
}

export interface TableStyleJson extends Style {
  readonly tableColumnProperties?: readonly ColumnJson[];
}

export interface TableCellJson extends SpanJson, SuggestedJson {
  readonly content?: readonly StructuralElementJson[];
  readonly tableCellStyle?: CellStyleJson;
}

export interface TableRowJson extends SpanJson, SuggestedJson {
  readonly tableCells?: readonly TableCellJson[];
  readonly tableRowStyle?: RowStyleJson;
}

export interface TableJson extends SuggestedJson {
  readonly rows?: number;
  readonly columns?: number;
  readonly tableRows?: readonly TableRowJson[];
  readonly tableStyle?: TableStyleJson;
}

export interface StructuralElementJson extends SpanJson {
  readonly paragraph?: ParagraphJson;
  readonly table?: TableJson;
  readonly sectionBreak?: Style;
  readonly tableOfContents?: Style;
}

export interface ListJson {
  readonly listProperties?: { readonly nestingLevels?: readonly Style[] };
}

/** What a tab has beside its body. */
export interface TabRestJson extends Style {
  readonly lists?: Readonly<Record<string, ListJson>>;
}

/** A tab's content; in the legacy form this stands in the document itself. */
export interface DocumentTabJson extends TabRestJson {
  readonly body?: { readonly content?: readonly StructuralElementJson[] };
}

export interface TabJson {
  readonly tabProperties?: {
    readonly tabId?: string;
    readonly title?: string;
    readonly index?: number;
    readonly nestingLevel?: number;
    readonly parentTabId?: string;
  };
  readonly documentTab?: DocumentTabJson;
  readonly childTabs?: readonly TabJson[];
}

export interface DocumentJson {
  readonly documentId?: string;
  readonly title?: string;
  readonly revisionId?: string;
  readonly suggestionsViewMode?: string;
  readonly tabs?: readonly TabJson[];
}
