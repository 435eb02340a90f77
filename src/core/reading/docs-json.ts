import type { Block, DocumentBlocks, ParagraphBlock, Place } from './blocks.ts';
import { DEEPEST_NESTING, tableOfDocsJson } from './docs-json-table.ts';
import {
  countOf,
  hasChip,
  type Json,
  listOf,
  objectOf,
  stringOf,
  textOfParagraph,
  withoutChips,
} from './docs-json-text.ts';

/** By the name of a paragraph style; a document title counts as 1. */
export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map([
  ['TITLE', 1],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`HEADING_${level}`, level] as const),
]);
/** Tabs within tabs that are read. */
export const DEEPEST_TABS = 16;

/**
 * The blocks of a Google Doc as `documents.get` returns it, with `includeTabsContent` or in the legacy form. Expects
 * the preview without suggestions; whatever else stands in the JSON is ignored, and any value is accepted: what is no
 * document has no blocks. Empty paragraphs and tables of contents are left out. A table inside a cell follows its outer table.
 */
export function blocksOfDocsJson(json: unknown): DocumentBlocks {
  const document = objectOf(json);
  const tabs = flatTabs(listOf(document.tabs), 0);
  const bodies = tabs.length > 0 ? tabs : [{ title: '', content: objectOf(document.body).content }];
  const named = bodies.length > 1;
  return {
    title: stringOf(document.title),
    blocks: bodies.flatMap(({ title, content }) => blocksOfBody(content, named ? title : '')),
  };
}

interface TabBody {
  readonly title: string;
  readonly content: unknown;
}

function flatTabs(tabs: readonly unknown[], depth: number): readonly TabBody[] {
  return tabs.flatMap((value) => {
    const tab = objectOf(value);
    const title = stringOf(objectOf(tab.tabProperties).title);
    const content = objectOf(objectOf(tab.documentTab).body).content;
    const children = depth < DEEPEST_TABS ? flatTabs(listOf(tab.childTabs), depth + 1) : [];
    return [{ title, content }, ...children];
  });
}

function blocksOfBody(content: unknown, tab: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let tables = 0;
  for (const value of listOf(content)) {
    const element = objectOf(value);
    if (element.paragraph !== undefined) {
      const paragraph = paragraphBlock(objectOf(element.paragraph), tab, heading);
      if (paragraph.text === '' && paragraph.hasUnreadableChip === undefined) continue;
      heading = paragraph.place.heading;
      blocks.push(paragraph);
    } else if (element.table !== undefined) {
      tables += 1;
      const place: Place = { tab, heading, table: tables, row: null, column: null };
      addTables(blocks, objectOf(element.table), place, 0);
    }
  }
  return blocks;
}

function paragraphBlock(paragraph: Json, tab: string, headingAbove: string): ParagraphBlock {
  const shown = textOfParagraph(paragraph);
  const isUnreadable = hasChip(shown);
  const text = isUnreadable ? withoutChips(shown) : shown.trim();
  const style = stringOf(objectOf(paragraph.paragraphStyle).namedStyleType);
  const headingLevel = text === '' ? 0 : (HEADING_LEVELS.get(style) ?? 0);
  const { bullet } = paragraph;
  const heading = headingLevel > 0 ? text : headingAbove;
  const block: ParagraphBlock = {
    kind: 'paragraph',
    headingLevel,
    listLevel: bullet === undefined ? null : countOf(objectOf(bullet).nestingLevel, 0),
    text,
    place: { tab, heading, table: null, row: null, column: null },
  };
  return isUnreadable ? { ...block, hasUnreadableChip: true } : block;
}

function addTables(blocks: Block[], table: Json, place: Place, depth: number): void {
  const { rows, nested } = tableOfDocsJson(table);
  blocks.push({ kind: 'table', rows, place });
  if (depth >= DEEPEST_NESTING) return;
  for (const inner of nested) addTables(blocks, inner, place, depth + 1);
}
