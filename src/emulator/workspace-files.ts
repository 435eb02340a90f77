import { documentFromJson } from './documents/from-json.ts';
import { documentFromHtml } from './documents/html-import.ts';
import { blankDocument, type DocumentModel } from './documents/model.ts';
import { DOCUMENT, type DriveFile, SPREADSHEET } from './drive/file-store.ts';
import type { AuthMode, Container } from './execution.ts';
import type { SpreadsheetState } from './spreadsheets/snapshot.ts';

export interface WorkspaceSettings {
  /** When simulated time starts, such as `2026-01-20T17:00:00Z`. */
  readonly now: string;
  /** Of new spreadsheets. */
  readonly timeZone: string;
  /** Of people and new spreadsheets, such as `en_US`. */
  readonly locale: string;
  /**
   * What the random numbers of scripts begin with, 1 unless given. One that goes on where another ended needs its own,
   * or scripts make the same ids twice.
   */
  readonly seed?: number;
}

export interface NewDocument {
  readonly owner: string;
  readonly name: string;
  /** As documents.get returns it; without it and `html`, the document is blank. */
  readonly json?: unknown;
  readonly html?: string;
  readonly id?: string;
}

export interface NewSpreadsheetFile {
  readonly owner: string;
  readonly name: string;
  readonly state?: SpreadsheetState;
  readonly id?: string;
}

/** A file that is not Google's own, such as a Word document. */
export interface NewUpload {
  readonly owner: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly id?: string;
}

export interface OpenSettings {
  readonly user: string;
  readonly fileId: string;
  /** `NONE` where the user has the add-on but has not used it in this file; `LIMITED` otherwise. */
  readonly authMode?: AuthMode;
}

/** The content of a new document. */
export function newDocument({ json, html }: NewDocument): DocumentModel {
  if (json !== undefined) return documentFromJson(json);
  return html === undefined ? blankDocument() : documentFromHtml(html);
}

/** The editor a file is open in; throws for a file that has none. */
export function containerOf(file: DriveFile): Container {
  if (file.mimeType === DOCUMENT) return { kind: 'document', fileId: file.id };
  if (file.mimeType === SPREADSHEET) return { kind: 'spreadsheet', fileId: file.id };
  throw new Error(`${file.name} is not open in an editor that has add-ons`);
}
