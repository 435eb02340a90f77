import type { DocumentAnswer, DocumentReader } from '../app/ports.ts';
import { answerFor } from './docs-answers.ts';

const PARAGRAPH =
  'paragraph(elements(textRun(content),person(personProperties),richLink(richLinkProperties),dateElement(dateElementProperties)),paragraphStyle(namedStyleType),bullet(nestingLevel))';
const TABLE = `table(tableRows(tableCells(content(${PARAGRAPH}),tableCellStyle(rowSpan,columnSpan))))`;
const TAB = `tabProperties(title),documentTab(body(content(${PARAGRAPH},${TABLE})))`;

/**
 * What is read of a document: text, headings, lists and tables of tabs and two levels of tabs below them. Everything
 * else, above all styles, is twenty times as many bytes. `body` may not stand in a mask beside `tabs`, and Apps
 * Script refuses an address of more than 2 KB.
 */
export const READ_MASK = `title,tabs(${TAB},childTabs(${TAB},childTabs(${TAB})))`;

const QUERY = [
  'includeTabsContent=true',
  'suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS',
  'prettyPrint=false',
  `fields=${READ_MASK}`,
].join('&');

/** Reads documents by `documents.get`, one fetchAll for each wave. */
export function docsRestReader(): DocumentReader {
  return { read: readWave };
}

function readWave(documentIds: readonly string[]): readonly DocumentAnswer[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const requests = documentIds.map((id) => ({
    url: `https://docs.googleapis.com/v1/documents/${encodeURIComponent(id)}?${QUERY}`,
    headers,
    muteHttpExceptions: true,
  }));
  try {
    return UrlFetchApp.fetchAll(requests).map((response) =>
      answerFor(response.getResponseCode(), response.getContentText()),
    );
  } catch (error) {
    // One address that cannot be reached fails the whole wave; who asked may ask again in smaller waves.
    const answer = answerForThrown(error);
    return documentIds.map(() => answer);
  }
}

function answerForThrown(error: unknown): DocumentAnswer {
  const message = error instanceof Error ? error.message : '';
  if (/not permitted|whitelist|allowlist/i.test(message))
    return { kind: 'refused', problem: 'blockedByPolicy' };
  if (/permission/i.test(message)) return { kind: 'refused', problem: 'notAllowed' };
  return { kind: 'again', problem: 'noAnswer' };
}
