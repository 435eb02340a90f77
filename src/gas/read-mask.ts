/** Chips are few, so all of each is read: naming their parts would cost more room than it saves. */
const ELEMENTS = 'elements(textRun(content),person,richLink,dateElement)';
const PARAGRAPH = `paragraph(${ELEMENTS},paragraphStyle(namedStyleType),bullet(listId,nestingLevel))`;
/** Of a cell only the text counts. */
const CELL_PARAGRAPH = `paragraph(${ELEMENTS})`;
const tableOf = (content: string): string =>
  `table(columns,tableRows(tableCells(content(${content}),tableCellStyle(rowSpan,columnSpan))))`;
/** A table may stand in a cell; one within that is not read. */
const CONTENT = `${PARAGRAPH},${tableOf(`${CELL_PARAGRAPH},table(columns,tableRows(tableCells(content(paragraph(elements(textRun(content)))))))`)}`;
const TAB = `tabProperties(title),documentTab(body(content(${CONTENT})))`;

/**
 * What is read of a document: text, headings, lists and tables of its tabs and two levels of tabs below them. All else,
 * above all styles, would be twenty times as many bytes. `body` may not stand in a mask beside `tabs`, and Apps
 * Script refuses an address of more than 2 KB.
 */
export const READ_MASK = `title,tabs(${TAB},childTabs(${TAB},childTabs(${TAB})))`;
