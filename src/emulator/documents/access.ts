import { DOCUMENT, type DriveFile, type Role } from '../drive/file-store.ts';
import type { Execution } from '../execution.ts';
import type { DocumentModel } from './model.ts';

/** A file the user may read; a file in the trash only for its owner. Null tells neither which, nor why. */
export function readableFile(execution: Execution, id: string): DriveFile | null {
  const file = execution.files.get(id);
  if (!file || !execution.files.may(file, execution.user, 'reader')) return null;
  return file.trashed && file.owner !== execution.user ? null : file;
}

export function mayUse(execution: Execution, file: DriveFile, role: Role): boolean {
  return execution.files.may(file, execution.user, role);
}

export function isDocument(file: DriveFile): boolean {
  return file.mimeType === DOCUMENT;
}

/** The document a file of that type holds. */
export function modelOf(file: DriveFile): DocumentModel {
  return file.content as DocumentModel;
}

/** Puts a changed document into its file, as every write to it ends. */
export function storeModel(file: DriveFile, model: DocumentModel, now: number): void {
  file.content = { ...model, revision: model.revision + 1 };
  file.modifiedTime = now;
}
