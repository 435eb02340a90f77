import { DOCUMENT, type DriveFile, SPREADSHEET } from '../drive/file-store.ts';
import type { Execution } from '../execution.ts';
import { modelOf, readableFile } from './access.ts';
import { forbidden, notFound, Refusal } from './docs-refusal.ts';

/** The document, if this user's token reaches it; `documents.currentonly` is no scope of the API. */
export function findDocument(execution: Execution, id: string, scopes: readonly string[]): DriveFile {
  const everyDocument = scopes.some((scope) => execution.hasScope(scope));
  if (!everyDocument && !execution.hasScope('drive.file')) {
    throw forbidden('Request had insufficient authentication scopes.');
  }
  const file = readableFile(execution, id);
  if (!file || !(everyDocument || file.appGrants.has(execution.user))) throw notFound();
  if (file.mimeType === SPREADSHEET) throw notFound();
  if (file.mimeType !== DOCUMENT) {
    throw new Refusal(400, 'FAILED_PRECONDITION', 'This operation is not supported for this document');
  }
  if (modelOf(file).unservable) throw new Refusal(500, 'INTERNAL', 'Internal error encountered.');
  return file;
}

/** A name for this state of a document, as the API gives it to those who may edit. */
export function revisionOf(file: DriveFile): string {
  return `${file.id}-${modelOf(file).revision}`;
}
