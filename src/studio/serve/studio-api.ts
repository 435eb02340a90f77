import type { SeenTab } from '../../emulator/documents/seen-document.ts';
import type { Alignment } from '../../emulator/spreadsheets/model.ts';

/** What the studio's page asks of its server: every request is a POST of JSON to `/api/<name>`. */
export interface StudioApi {
  /** Who there is, and what one of them may open. */
  workspace(ask: { readonly user: string }): WorkspaceView;
  file(ask: FileAsk): FileView;
  createDocument(ask: { readonly user: string; readonly name: string }): { readonly fileId: string };
  share(ask: FileAsk & { readonly email: string; readonly role: 'reader' | 'writer' }): WorkspaceView;
  /** A person's edits by hand; the answer is the document afterwards. */
  typeOverParagraph(ask: FileAsk & { readonly key: number; readonly text: string }): FileView;
  removeEmptyParagraph(ask: FileAsk & { readonly key: number }): FileView;
  typeOverCell(ask: FileAsk & { readonly key: number; readonly text: string }): FileView;
  addRow(ask: TableRowAsk): FileView;
  deleteRow(ask: TableRowAsk): FileView;
  /** The answer is the spreadsheet afterwards. */
  typeIn(ask: FileAsk & GridPlace & { readonly text: string }): FileView;
  /** A menu item; `answers` to the prompts it opens, in order. */
  choose(ask: FileAsk & { readonly label: string; readonly answers: readonly string[] }): Chosen;
  /** google.script.run of a sidebar. */
  call(ask: FileAsk & { readonly functionName: string; readonly args: readonly unknown[] }): Called;
}

export interface FileAsk {
  readonly user: string;
  readonly fileId: string;
}

/** Rows count from 0; a new row comes at this place. */
interface TableRowAsk extends FileAsk {
  readonly table: number;
  readonly row: number;
}

/** Rows and columns count from 1. */
interface GridPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export interface Person {
  readonly email: string;
  readonly name: string;
}

export type FileKind = 'document' | 'spreadsheet' | 'upload';

export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly mayEdit: boolean;
  readonly isOwn: boolean;
}

export interface WorkspaceView {
  readonly people: readonly Person[];
  readonly files: readonly FileEntry[];
  /** The day it is in the workspace, such as `2026-01-20`. */
  readonly today: string;
}

export interface DocumentView {
  readonly kind: 'document';
  readonly mayEdit: boolean;
  readonly tabs: readonly SeenTab[];
  readonly menu: readonly string[];
}

export interface GridCellView {
  readonly display: string;
  readonly formula?: string;
  readonly isBold: boolean;
  readonly background: string | null;
  readonly color: string | null;
  readonly alignment: Alignment;
  readonly wrap: boolean;
}

export interface GridTab {
  readonly name: string;
  /** From A1 to the last row and column with content. */
  readonly rows: readonly (readonly GridCellView[])[];
  readonly frozenRows: number;
  readonly maxRows: number;
  /** Of every column of the tab, in pixels. */
  readonly columnWidths: readonly number[];
}

export interface SpreadsheetView {
  readonly kind: 'spreadsheet';
  readonly mayEdit: boolean;
  readonly tabs: readonly GridTab[];
  readonly menu: readonly string[];
}

interface UploadView {
  readonly kind: 'upload';
  readonly mimeType: string;
  readonly bytes: number;
}

export type FileView = DocumentView | SpreadsheetView | UploadView;

/** What a menu item showed. `question` is a prompt that still waits for an answer; nothing was changed then. */
export interface Chosen {
  readonly messages: readonly { readonly title: string; readonly text: string }[];
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly question: { readonly title: string; readonly text: string } | null;
}

/** As google.script.run tells the success or the failure handler. */
export type Called = { readonly value: unknown } | { readonly failed: string };
