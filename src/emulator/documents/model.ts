import type {
  BulletJson,
  CellStyleJson,
  ParagraphStyleJson,
  RowStyleJson,
  Style,
  TableStyleJson,
  TabRestJson,
} from './docs-json.ts';

/** Ids of the pending suggestions that would insert or delete this; both empty for settled content. */
export interface Suggestible {
  insertionIds: readonly string[];
  deletionIds: readonly string[];
}

export interface Run extends Suggestible {
  text: string;
  style: Style;
}

/** Consecutive runs between two inline objects: one Text element for DocumentApp. Never without runs. */
export interface TextNode {
  kind: 'text';
  runs: Run[];
}

/** Anything else in a paragraph, kept as it came. `name` as the Docs API has it, or `unsupported`. */
export interface InlineObject extends Suggestible {
  kind: 'object';
  name: string;
  json: Style;
  /** In UTF-16 units. */
  length: number;
}

export type Inline = TextNode | InlineObject;

/** The newline that ends a paragraph: it has a style and can be suggested, as any text. */
interface ParagraphEnd extends Suggestible {
  style: Style;
}

export interface Paragraph {
  kind: 'paragraph';
  /** Stays with the element through copies of the whole document, so that edits can be brought together. */
  key: number;
  style: ParagraphStyleJson;
  bullet: BulletJson | null;
  inlines: Inline[];
  end: ParagraphEnd;
}

export interface TableCell extends Suggestible {
  kind: 'cell';
  key: number;
  style: CellStyleJson;
  content: Block[];
}

export interface TableRow extends Suggestible {
  kind: 'row';
  key: number;
  style: RowStyleJson;
  cells: TableCell[];
}

/** Merged cells are in `cells` twice over: the first with its spans, the ones it covers as empty cells. */
export interface Table extends Suggestible {
  kind: 'table';
  key: number;
  style: TableStyleJson;
  rows: TableRow[];
}

/** A section break or a table of contents. */
export interface OpaqueBlock {
  kind: 'opaque';
  key: number;
  name: 'sectionBreak' | 'tableOfContents';
  json: Style;
  length: number;
}

export type Block = Paragraph | Table | OpaqueBlock;

export interface DocumentTab {
  id: string;
  title: string;
  body: Block[];
  /** Everything else of the tab (styles, lists, headers, inline objects), as it came; named ranges are not kept. */
  rest: TabRestJson;
  childTabs: DocumentTab[];
}

export interface DocumentModel {
  tabs: DocumentTab[];
  /** Grows with every change. */
  revision: number;
  /** A document Google cannot serve by its API: every request ends in a 500. */
  unservable: boolean;
}

let made = 0;

function newKey(): number {
  made += 1;
  return made;
}

const settled = (): Suggestible => ({ insertionIds: [], deletionIds: [] });

export function newRun(text: string, style: Style = {}): Run {
  return { text, style, ...settled() };
}

/** A paragraph of plain text; `text` holds no line break. */
export function newParagraph(text: string, namedStyleType = 'NORMAL_TEXT'): Paragraph {
  return {
    kind: 'paragraph',
    key: newKey(),
    style: { namedStyleType, direction: 'LEFT_TO_RIGHT' },
    bullet: null,
    inlines: text === '' ? [] : [{ kind: 'text', runs: [newRun(text)] }],
    end: { style: {}, ...settled() },
  };
}

export function newObject(name: string, json: Style = {}): InlineObject {
  return { kind: 'object', name, json, length: 1, ...settled() };
}

export function newCell(content: Block[]): TableCell {
  return { kind: 'cell', key: newKey(), style: { rowSpan: 1, columnSpan: 1 }, content, ...settled() };
}

export function newRow(cells: TableCell[]): TableRow {
  return { kind: 'row', key: newKey(), style: {}, cells, ...settled() };
}

export function newTable(rows: TableRow[]): Table {
  return { kind: 'table', key: newKey(), style: {}, rows, ...settled() };
}

export function newOpaque(name: OpaqueBlock['name'], json: Style, length: number): OpaqueBlock {
  return { kind: 'opaque', key: newKey(), name, json, length };
}

/** A table of plain texts, one paragraph a cell. */
export function tableOfTexts(rows: readonly (readonly string[])[]): Table {
  return newTable(rows.map((texts) => newRow(texts.map((text) => newCell([newParagraph(text)])))));
}

const FIRST_SECTION: Style = {
  sectionStyle: {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: 'CONTINUOUS',
  },
};

/** One tab with this content. Google ends every body with a paragraph: one is added where it is missing. */
export function documentOf(blocks: readonly Block[]): DocumentModel {
  const body: Block[] = [newOpaque('sectionBreak', FIRST_SECTION, 1), ...blocks];
  if (body[body.length - 1]?.kind !== 'paragraph') body.push(newParagraph(''));
  return {
    tabs: [{ id: 't.0', title: 'Tab 1', body, rest: {}, childTabs: [] }],
    revision: 1,
    unservable: false,
  };
}

/** A blank document as Google makes it: a section break and an empty paragraph. */
export function blankDocument(): DocumentModel {
  return documentOf([]);
}

/** A copy with keys of its own, for content that goes in a second time. */
export function copyOf<Node extends Block | TableRow | TableCell>(node: Node): Node {
  const copy = structuredClone(node);
  renew(copy);
  return copy;
}

function renew(node: Block | TableRow | TableCell): void {
  node.key = newKey();
  if (node.kind === 'table') for (const row of node.rows) renew(row);
  if (node.kind === 'row') for (const cell of node.cells) renew(cell);
  if (node.kind === 'cell') for (const block of node.content) renew(block);
}

/** Every tab, parents before their children, in the order of the page. */
export function allTabs(tabs: readonly DocumentTab[]): DocumentTab[] {
  return tabs.flatMap((tab) => [tab, ...allTabs(tab.childTabs)]);
}

/** Paragraphs in reading order, those of tables too; a table of contents has none. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'opaque') return [];
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.content)));
  });
}

/** Tables in reading order, each followed by those inside its cells. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => tablesOf(cell.content)))]
      : [],
  );
}
