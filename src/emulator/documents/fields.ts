import type { FieldMask } from './field-mask.ts';

/**
 * The fields of the Docs API a mask may name, by message: each with the message it holds, '' for a value, '*' where
 * what is below is not looked at. Google answers 400 to any other name.
 */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Document: {
    documentId: '',
    title: '',
    revisionId: '',
    suggestionsViewMode: '',
    tabs: 'Tab',
    body: 'Body',
    documentStyle: '*',
    namedStyles: '*',
    lists: '*',
    headers: '*',
    footers: '*',
    footnotes: '*',
    inlineObjects: '*',
  },
  Tab: { tabProperties: 'TabProperties', documentTab: 'DocumentTab', childTabs: 'Tab' },
  TabProperties: { tabId: '', title: '', index: '', nestingLevel: '', parentTabId: '' },
  DocumentTab: {
    body: 'Body',
    documentStyle: '*',
    namedStyles: '*',
    lists: '*',
    headers: '*',
    footers: '*',
    footnotes: '*',
    inlineObjects: '*',
  },
  Body: { content: 'StructuralElement' },
  StructuralElement: {
    startIndex: '',
    endIndex: '',
    paragraph: 'Paragraph',
    table: 'Table',
    sectionBreak: '*',
    tableOfContents: 'TableOfContents',
  },
  TableOfContents: { content: 'StructuralElement' },
  Paragraph: { elements: 'ParagraphElement', paragraphStyle: '*', bullet: 'Bullet' },
  Bullet: { listId: '', nestingLevel: '', textStyle: 'TextStyle' },
  ParagraphElement: {
    startIndex: '',
    endIndex: '',
    textRun: 'TextRun',
    person: 'Person',
    richLink: 'RichLink',
    dateElement: 'DateElement',
    inlineObjectElement: '*',
    pageBreak: '*',
    columnBreak: '*',
    horizontalRule: '*',
    footnoteReference: '*',
    equation: '*',
    autoText: '*',
  },
  TextRun: { content: '', textStyle: 'TextStyle', suggestedInsertionIds: '', suggestedDeletionIds: '' },
  TextStyle: {
    bold: '',
    italic: '',
    underline: '',
    strikethrough: '',
    link: 'Link',
    foregroundColor: '*',
    backgroundColor: '*',
    fontSize: '*',
    weightedFontFamily: '*',
  },
  Link: { url: '', headingId: '', bookmarkId: '', tabId: '', heading: '*', bookmark: '*' },
  Person: { personId: '', personProperties: 'PersonProperties', textStyle: 'TextStyle' },
  PersonProperties: { name: '', email: '' },
  RichLink: { richLinkId: '', richLinkProperties: 'RichLinkProperties', textStyle: 'TextStyle' },
  RichLinkProperties: { title: '', uri: '', mimeType: '' },
  DateElement: { dateId: '', dateElementProperties: 'DateElementProperties', textStyle: 'TextStyle' },
  DateElementProperties: {
    timestamp: '',
    displayText: '',
    dateFormat: '',
    locale: '',
    timeFormat: '',
    timeZoneId: '',
  },
  Table: { rows: '', columns: '', tableRows: 'TableRow', tableStyle: '*' },
  TableRow: { startIndex: '', endIndex: '', tableCells: 'TableCell', tableRowStyle: '*' },
  TableCell: { startIndex: '', endIndex: '', content: 'StructuralElement', tableCellStyle: '*' },
};

/** The first name in a mask that the message does not have, or null. */
export function unknownField(mask: FieldMask, message = 'Document'): string | null {
  if (message === '*') return null;
  const fields = FIELDS[message] ?? {};
  for (const [name, inner] of mask) {
    const below = name === '*' ? '*' : fields[name];
    const unknown = below === undefined ? name : unknownField(inner, below);
    if (unknown !== null) return unknown;
  }
  return null;
}
