import type { DocumentAnswer, DocumentReader } from '../app/ports.ts';
import { answerFor } from './docs-answers.ts';
import { READ_MASK } from './read-mask.ts';

type View = 'PREVIEW_WITHOUT_SUGGESTIONS' | 'PREVIEW_SUGGESTIONS_ACCEPTED';

const queryFor = (view: View): string =>
  `includeTabsContent=true&suggestionsViewMode=${view}&prettyPrint=false&fields=${READ_MASK}`;

/** Reads documents by `documents.get`, one fetchAll for each wave. */
export function docsRestReader(): DocumentReader {
  return {
    read: (documentIds) => readWave(documentIds, 'PREVIEW_WITHOUT_SUGGESTIONS'),
    readAccepted: (documentIds) => readWave(documentIds, 'PREVIEW_SUGGESTIONS_ACCEPTED'),
  };
}

function readWave(documentIds: readonly string[], view: View): readonly DocumentAnswer[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const requests = documentIds.map((id) => ({
    url: `https://docs.googleapis.com/v1/documents/${encodeURIComponent(id)}?${queryFor(view)}`,
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
