import { DOCUMENT, type DriveFile, FOLDER, type Role, SPREADSHEET } from '../../emulator/drive/file-store.ts';
import type { SpreadsheetState } from '../../emulator/spreadsheets/snapshot.ts';
import type { Workspace } from '../../emulator/workspace.ts';

/** A file of the workspace as it lies on disk. */
export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly owner: string;
  readonly permissions: readonly (readonly [string, Role])[];
  readonly appGrants: readonly string[];
  readonly parents: readonly string[];
  readonly trashed: boolean;
  readonly modifiedTime: number;
  /** A document as documents.get gives it, the state of a spreadsheet, null for a folder, or bytes in base 64. */
  readonly content: unknown;
}

export function recordOf(workspace: Workspace, file: DriveFile): FileRecord {
  const { id, name, mimeType, owner, parents, trashed, modifiedTime } = file;
  const permissions = [...file.permissions];
  const appGrants = [...file.appGrants];
  const content = contentOf(workspace, file);
  return { id, name, mimeType, owner, permissions, appGrants, parents, trashed, modifiedTime, content };
}

function contentOf(workspace: Workspace, { id, mimeType, content }: DriveFile): unknown {
  if (mimeType === DOCUMENT) return workspace.documentJson(id);
  if (mimeType === SPREADSHEET) return workspace.spreadsheetState(id);
  if (mimeType === FOLDER) return null;
  return Buffer.from(content as Uint8Array).toString('base64');
}

/** Puts the file back under its id, as it was. */
export function restore(workspace: Workspace, record: FileRecord): void {
  create(workspace, record);
  const file = workspace.files.get(record.id);
  if (!file) return;
  for (const [email, role] of record.permissions) file.permissions.set(email, role);
  for (const email of record.appGrants) file.appGrants.add(email);
  file.parents.push(...record.parents);
  file.trashed = record.trashed;
  file.modifiedTime = record.modifiedTime;
}

function create(workspace: Workspace, record: FileRecord): void {
  const { id, name, owner, mimeType, content, modifiedTime } = record;
  if (mimeType === DOCUMENT) workspace.createDocument({ id, name, owner, json: content });
  else if (mimeType === SPREADSHEET)
    workspace.createSpreadsheet({ id, name, owner, state: content as SpreadsheetState });
  else if (mimeType === FOLDER)
    workspace.files.add({ id, name, owner, mimeType, content: null, at: modifiedTime });
  else workspace.createUpload({ id, name, owner, mimeType, bytes: Buffer.from(String(content), 'base64') });
}
