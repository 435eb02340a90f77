import type { OutlineBlock, OutlineSection, OutlineTable } from '../../src/core/template/outline.ts';

/** A piece of a document's content as Docs REST returns it, without the indexes no reader of ours looks at. */
export type DocsElement = Readonly<Record<string, unknown>>;

/** What `documents.get` with tabs returns for a document with these sections in one tab. */
export const docsJsonOfOutline = (title: string, sections: readonly OutlineSection[]): object =>
  docsJson(
    title,
    sections.flatMap(({ blocks }) => blocks.map(docsElementOf)),
  );

/** A document of one tab with this content, in the tabs form. */
export const docsJson = (title: string, content: readonly DocsElement[]): object =>
  docsJsonOfTabs(title, [docsTab('Tab 1', content)]);

export const docsJsonOfTabs = (title: string, tabs: readonly object[]): object => ({
  title,
  documentId: 'document-under-test',
  suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS',
  tabs,
});

export const docsTab = (
  title: string,
  content: readonly DocsElement[],
  childTabs: readonly object[] = [],
): object => ({
  tabProperties: { tabId: `t.${title}`, title },
  documentTab: { body: { content: [{ sectionBreak: {} }, ...content] } },
  childTabs,
});

export const docsElementOf = (block: OutlineBlock): DocsElement =>
  block.kind === 'table' ? docsTableOf(block) : docsParagraph(block.text, styleOf(block.headingLevel));

const styleOf = (headingLevel: number): string =>
  headingLevel === 0 ? 'NORMAL_TEXT' : `HEADING_${headingLevel}`;

/** A paragraph; a line feed within it becomes the vertical tab Docs shows for a line break. */
export const docsParagraph = (
  text: string,
  namedStyleType = 'NORMAL_TEXT',
  bullet?: object,
): DocsElement => ({
  paragraph: {
    elements: [{ textRun: { content: `${text.replace(/\n/g, '\v')}\n`, textStyle: {} } }],
    paragraphStyle: { namedStyleType },
    ...(bullet === undefined ? {} : { bullet }),
  },
});

/** A list item; the first level carries no nesting level, as in recorded documents. */
export const docsListItem = (text: string, level = 0): DocsElement =>
  docsParagraph(
    text,
    'NORMAL_TEXT',
    level === 0 ? { listId: 'kix.l' } : { listId: 'kix.l', nestingLevel: level },
  );

const docsTableOf = ({ rows }: OutlineTable): DocsElement =>
  docsTable(rows.map((row) => row.map((text) => docsCell(text))));

/** A table of the given cells; `columns` is its widest row, as Google counts covered cells too. */
export const docsTable = (rows: readonly (readonly object[])[]): DocsElement => ({
  table: {
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    tableRows: rows.map((tableCells) => ({ tableCells })),
  },
});

/** A cell with one paragraph for each line of its text. */
export const docsCell = (text: string, columnSpan = 1, rowSpan = 1): object => ({
  content: text.split('\n').map((line) => docsParagraph(line)),
  tableCellStyle: { columnSpan, rowSpan },
});
