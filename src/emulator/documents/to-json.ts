import type {
  DocumentJson,
  DocumentTabJson,
  ElementJson,
  ParagraphJson,
  StructuralElementJson,
  Style,
  SuggestedJson,
  TabJson,
  TableCellJson,
  TableRowJson,
} from './docs-json.ts';
import { UNSUPPORTED_CHIP } from './from-json.ts';
import type {
  Block,
  DocumentModel,
  DocumentTab,
  InlineObject,
  OpaqueBlock,
  Paragraph,
  Run,
  Suggestible,
  Table,
  TableCell,
  TableRow,
} from './model.ts';
import { tidy } from './runs.ts';
import { settledBlocks } from './suggestions.ts';

export type SuggestionsViewMode =
  | 'SUGGESTIONS_INLINE'
  | 'PREVIEW_WITHOUT_SUGGESTIONS'
  | 'PREVIEW_SUGGESTIONS_ACCEPTED';

export interface JsonOptions {
  readonly id: string;
  readonly title: string;
  readonly suggestionsViewMode: SuggestionsViewMode;
  /** Only for those who may edit. */
  readonly revisionId?: string;
}

/** The document as documents.get gives it with includeTabsContent=true. */
export function documentToJson(model: DocumentModel, options: JsonOptions): DocumentJson {
  return { ...head(options), tabs: tabsToJson(model.tabs, options.suggestionsViewMode) };
}

/** The document as documents.get gives it without includeTabsContent: the first tab's content, no tabs. */
export function documentToLegacyJson(
  model: DocumentModel,
  options: JsonOptions,
): DocumentJson & DocumentTabJson {
  const first = model.tabs[0];
  return { ...head(options), ...(first ? contentToJson(first, options.suggestionsViewMode) : {}) };
}

function head({ id, title, suggestionsViewMode, revisionId }: JsonOptions): DocumentJson {
  return {
    title,
    ...(revisionId === undefined ? {} : { revisionId }),
    suggestionsViewMode,
    documentId: id,
  };
}

function tabsToJson(
  tabs: readonly DocumentTab[],
  mode: SuggestionsViewMode,
  parent?: { readonly id: string; readonly nestingLevel: number },
): TabJson[] {
  return tabs.map((tab, index) => {
    const nestingLevel = parent ? parent.nestingLevel + 1 : 0;
    const childTabs = tabsToJson(tab.childTabs, mode, { id: tab.id, nestingLevel });
    return {
      tabProperties: {
        tabId: tab.id,
        title: tab.title,
        index,
        ...(parent ? { parentTabId: parent.id, nestingLevel } : {}),
      },
      documentTab: contentToJson(tab, mode),
      ...(childTabs.length > 0 ? { childTabs } : {}),
    };
  });
}

function contentToJson(tab: DocumentTab, mode: SuggestionsViewMode): DocumentTabJson {
  const body =
    mode === 'SUGGESTIONS_INLINE'
      ? tab.body
      : settledBlocks(tab.body, mode === 'PREVIEW_SUGGESTIONS_ACCEPTED' ? 'accepted' : 'rejected');
  return { body: { content: blocksToJson(body, 0).json }, ...tab.rest };
}

interface Placed<Json> {
  readonly json: Json;
  /** The index after it. */
  readonly end: number;
}

/** Google leaves a start at 0 out. */
const span = (start: number, end: number): { startIndex?: number; endIndex: number } =>
  start === 0 ? { endIndex: end } : { startIndex: start, endIndex: end };

/** Places parts one after another from `start` on. */
function inARow<Part, Json>(
  parts: readonly Part[],
  start: number,
  place: (part: Part, start: number) => Placed<Json>,
): Placed<Json[]> {
  const json: Json[] = [];
  let end = start;
  for (const part of parts) {
    const placed = place(part, end);
    json.push(placed.json);
    end = placed.end;
  }
  return { json, end };
}

function blocksToJson(blocks: readonly Block[], start: number): Placed<StructuralElementJson[]> {
  return inARow(blocks, start, blockToJson);
}

function blockToJson(block: Block, start: number): Placed<StructuralElementJson> {
  if (block.kind === 'paragraph') {
    const { json, end } = paragraphToJson(block, start);
    return { json: { ...span(start, end), paragraph: json }, end };
  }
  return block.kind === 'table' ? tableToJson(block, start) : opaqueToJson(block, start);
}

/** A table takes one unit before its first row and one after its last; rows and cells one before their content. */
function tableToJson(table: Table, start: number): Placed<StructuralElementJson> {
  const rows = inARow(table.rows, start + 1, rowToJson);
  const end = rows.end + 1;
  const json = {
    rows: table.rows.length,
    columns: Math.max(0, ...table.rows.map((row) => row.cells.length)),
    tableRows: rows.json,
    tableStyle: table.style,
    ...suggestedJson(table),
  };
  return { json: { ...span(start, end), table: json }, end };
}

function rowToJson(row: TableRow, start: number): Placed<TableRowJson> {
  const { json, end } = inARow(row.cells, start + 1, cellToJson);
  return {
    json: { ...span(start, end), tableCells: json, tableRowStyle: row.style, ...suggestedJson(row) },
    end,
  };
}

function cellToJson(cell: TableCell, start: number): Placed<TableCellJson> {
  const { json, end } = blocksToJson(cell.content, start + 1);
  return {
    json: { ...span(start, end), content: json, tableCellStyle: cell.style, ...suggestedJson(cell) },
    end,
  };
}

function opaqueToJson(block: OpaqueBlock, start: number): Placed<StructuralElementJson> {
  const end = start + block.length;
  const json = block.name === 'tableOfContents' ? shifted(block.json, start + 1) : block.json;
  return { json: { ...span(start, end), [block.name]: json }, end };
}

/** A table of contents kept as it came, its positions moved so that its content starts at `start`. */
function shifted(json: Style, start: number): Style {
  const { content } = json as { content?: readonly StructuralElementJson[] };
  const by = start - (content?.[0]?.startIndex ?? start);
  const text = JSON.stringify(json, (key, value: unknown) =>
    (key === 'startIndex' || key === 'endIndex') && typeof value === 'number' ? value + by : value,
  );
  return JSON.parse(text) as Style;
}

function paragraphToJson(paragraph: Paragraph, start: number): Placed<ParagraphJson> {
  const { json, end } = inARow(elementsOf(paragraph), start, elementToJson);
  const bullet = paragraph.bullet ? { bullet: paragraph.bullet } : {};
  return { json: { elements: json, paragraphStyle: paragraph.style, ...bullet }, end };
}

/** Runs and objects in order, the closing newline joined to the last run where it looks the same. */
function elementsOf(paragraph: Paragraph): (Run | InlineObject)[] {
  const newline: Run = { text: '\n', ...paragraph.end };
  const parts: (Run | InlineObject)[] = [];
  let runs: Run[] = [];
  for (const inline of paragraph.inlines) {
    if (inline.kind === 'text') {
      for (const run of inline.runs) runs.push(run);
    } else if (inline.name === 'unsupported') {
      runs.push(unsupportedAsText(inline));
    } else {
      parts.push(...tidy(runs), inline);
      runs = [];
    }
  }
  return [...parts, ...tidy([...runs, newline])];
}

function unsupportedAsText({ json, insertionIds, deletionIds }: InlineObject): Run {
  const { textStyle = {} } = json as { textStyle?: Style };
  return { text: UNSUPPORTED_CHIP, style: textStyle, insertionIds, deletionIds };
}

function elementToJson(part: Run | InlineObject, start: number): Placed<ElementJson> {
  if ('kind' in part) {
    const end = start + part.length;
    return { json: { ...span(start, end), [part.name]: { ...part.json, ...suggestedJson(part) } }, end };
  }
  const end = start + part.text.length;
  const textRun = { content: part.text, textStyle: part.style, ...suggestedJson(part) };
  return { json: { ...span(start, end), textRun }, end };
}

function suggestedJson({ insertionIds, deletionIds }: Suggestible): SuggestedJson {
  return {
    ...(insertionIds.length > 0 ? { suggestedInsertionIds: insertionIds } : {}),
    ...(deletionIds.length > 0 ? { suggestedDeletionIds: deletionIds } : {}),
  };
}
