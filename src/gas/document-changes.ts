import type { DocumentLayout } from '../app/ports.ts';
import { headingPlaces } from '../core/reading/heading-places.ts';
import type { CopyChanges } from '../core/template/copy-changes.ts';
import { invariant } from '../core/text/invariant.ts';

const TAB =
  'tabProperties(tabId),documentTab(body(content(startIndex,endIndex,paragraph(elements(textRun(content)),paragraphStyle(namedStyleType)))))';
/** Suggestions inline, since the places of all else are those with them. */
const LAYOUT = `includeTabsContent=true&suggestionsViewMode=SUGGESTIONS_INLINE&prettyPrint=false&fields=revisionId,tabs(${TAB},childTabs(${TAB},childTabs(${TAB})))`;

export function layoutOf(documentId: string): DocumentLayout {
  const json = asked(`${addressOf(documentId)}?${LAYOUT}`, { method: 'get' });
  const { revisionId } = json as { readonly revisionId?: string };
  invariant(revisionId, 'Google to name the state of a document that can be edited');
  return { revision: revisionId, tabs: headingPlaces(json) };
}

/** All changes in one request, which Google does whole or not at all. */
export function changeDocument(documentId: string, { revision }: DocumentLayout, changes: CopyChanges): void {
  const requests = [
    ...changes.deletions.flatMap(({ tabId, start, end, leavesParagraph }) => [
      { deleteContentRange: { range: { tabId, startIndex: start, endIndex: end } } },
      ...(leavesParagraph ? [plainText(tabId, start)] : []),
    ]),
    ...changes.replacements.map(({ text, by }) => ({
      replaceAllText: { containsText: { text, matchCase: false }, replaceText: by },
    })),
  ];
  asked(`${addressOf(documentId)}:batchUpdate`, {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify({ requests, writeControl: { requiredRevisionId: revision } }),
  });
}

const plainText = (tabId: string, start: number): object => ({
  updateParagraphStyle: {
    range: { tabId, startIndex: start, endIndex: start + 1 },
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
    fields: 'namedStyleType',
  },
});

const addressOf = (documentId: string): string =>
  `https://docs.googleapis.com/v1/documents/${encodeURIComponent(documentId)}`;

function asked(address: string, options: object): unknown {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const response = UrlFetchApp.fetch(address, { ...options, headers, muteHttpExceptions: true });
  const body = response.getContentText();
  if (response.getResponseCode() === 200) return JSON.parse(body);
  throw new Error(`The Docs API answered ${response.getResponseCode()}: ${reasonIn(body)}`);
}

/** Google’s words, for telling a limit from a fault. */
function reasonIn(body: string): string {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly message?: string } };
    return error?.message || '';
  } catch {
    return 'no JSON';
  }
}
