import { modelOf, storeModel } from './documents/access.ts';
import type { DocumentModel } from './documents/model.ts';
import { DOCUMENT, type DriveFile, SPREADSHEET } from './drive/file-store.ts';
import type { SpreadsheetModel } from './spreadsheets/model.ts';
import { type SpreadsheetState, spreadsheetFromState, spreadsheetToState } from './spreadsheets/snapshot.ts';

/** What a document or a spreadsheet held at one moment. */
export type FileVersion =
  | { readonly kind: 'document'; readonly model: DocumentModel }
  | { readonly kind: 'spreadsheet'; readonly state: SpreadsheetState };

/** A document is never changed in place, so it is its own version. */
export function versionOf(file: DriveFile): FileVersion {
  if (file.mimeType === DOCUMENT) return { kind: 'document', model: modelOf(file) };
  if (file.mimeType === SPREADSHEET)
    return { kind: 'spreadsheet', state: spreadsheetToState(file.content as SpreadsheetModel) };
  throw new Error(`${file.name} has no versions`);
}

/** The file holds what it held, as a further change: a document's revision and a spreadsheet's version only grow. */
export function putBack(file: DriveFile, version: FileVersion, now: number): void {
  if (version.kind === 'document') {
    storeModel(file, { ...version.model, revision: modelOf(file).revision }, now);
    return;
  }
  const model = file.content as SpreadsheetModel;
  Object.assign(model, spreadsheetFromState(version.state), { version: model.version + 1 });
  file.modifiedTime = now;
}

/** Differs after every change of content; empty for a file without versions, which nothing changes. */
export function stampOf(file: DriveFile): string {
  if (file.mimeType === DOCUMENT) return String(modelOf(file).revision);
  if (file.mimeType !== SPREADSHEET) return '';
  return `${(file.content as SpreadsheetModel).version}/${file.modifiedTime}`;
}
