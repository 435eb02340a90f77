import type { ParagraphLook } from '../../emulator/documents/paragraph-look.ts';
import type { SeenTab } from '../../emulator/documents/seen-document.ts';
import type { Alignment } from '../../emulator/spreadsheets/model.ts';

/** What the studio's page asks of its server: every request is a POST of JSON to `/api/<name>`. */
export interface StudioApi {
  /** Who there is, and what one of them may open. */
  workspace(ask: { readonly user: string }): WorkspaceView;
  file(ask: FileAsk): FileView;
  /** What may have changed while a page was open: the files, and the version of one of them. */
  glance(ask: FileAsk): Glance;
  createDocument(ask: NewFileAsk): NewFile;
  createSpreadsheet(ask: NewFileAsk): NewFile;
  /** A file from this computer, in base 64. A document as the Docs API returns it becomes a document. */
  upload(ask: NewFileAsk & { readonly content: string }): NewFile;
  /** A copy of one's own. */
  copyFile(ask: FileAsk): NewFile;
  /** A Google Doc of one's own beside a Word file, made from it. */
  saveAsGoogleDoc(ask: FileAsk): Promise<NewFile>;
  rename(ask: FileAsk & { readonly name: string }): WorkspaceView;
  /** Only of files of one's own, as is putting them back. */
  moveToBin(ask: FileAsk): WorkspaceView;
  putBack(ask: FileAsk): WorkspaceView;
  share(ask: FileAsk & { readonly email: string; readonly role: 'reader' | 'writer' }): WorkspaceView;
  /** An edit by hand; the answer is the document afterwards. */
  editDocument(ask: FileAsk & { readonly edit: DocumentEdit }): FileView;
  /** `seen`: what would have been typed to get the cell as it was. The answer is the spreadsheet afterwards. */
  typeIn(ask: FileAsk & GridPlace & { readonly seen: string; readonly text: string }): FileView;
  /** Takes back the last edit by hand. `version`: of the file as the person saw it. */
  undo(ask: FileAsk & { readonly version: string }): FileView;
  /** A menu item; `answers` to the prompts it opens, in order. */
  choose(ask: FileAsk & { readonly label: string; readonly answers: readonly string[] }): Chosen;
  /** google.script.run of a sidebar. */
  call(ask: CallAsk): Called;
}

export interface FileAsk {
  readonly user: string;
  readonly fileId: string;
}

interface CallAsk extends FileAsk {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Where the person last clicked into the page of a document; null where they did not, or have selected something. */
  readonly cursor?: PageCursor | null;
}

/** Behind so many characters of a paragraph or cell, by its key. */
export interface PageCursor {
  readonly key: number;
  readonly offset: number;
}

interface NewFileAsk {
  readonly user: string;
  readonly name: string;
}

interface NewFile {
  readonly fileId: string;
}

/**
 * Keys are those of the page. `seen` is what stood there when the person began; where something else stands there now,
 * the edit is refused. `text` is all the text afterwards, before a split or a join.
 */
export type DocumentEdit =
  | { readonly kind: 'typeOver' | 'typeOverCell' | 'joinAbove'; key: number; seen: string; text: string }
  | { readonly kind: 'split'; key: number; seen: string; text: string; offset: number }
  | { readonly kind: 'removeEmpty'; key: number }
  | { readonly kind: 'look'; key: number; look: ParagraphLook }
  | { readonly kind: 'insertTable'; after: number; rows: number; columns: number }
  | { readonly kind: 'deleteTable'; table: number; seen: readonly string[] }
  | { readonly kind: 'addRow'; below: number }
  | { readonly kind: 'deleteRow'; row: number; seen: readonly string[] };

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
  /** Files of this person's own that can be put back. */
  readonly bin: readonly FileEntry[];
  /** The day it is in the workspace, such as `2026-01-20`. */
  readonly today: string;
}

export interface Glance {
  readonly workspace: WorkspaceView;
  /** Null when the file is not there, or not shared. */
  readonly version: string | null;
}

/** What both editors know of the file they show. */
interface EditorView {
  readonly mayEdit: boolean;
  /** Differs after every change. */
  readonly version: string;
  /** What this person's undoing would take back, such as `typing`; null when there is nothing. */
  readonly undo: string | null;
}

export interface DocumentView extends EditorView {
  readonly kind: 'document';
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
  readonly charts: readonly GridChart[];
}

/** A chart that lies over the grid, with what its cells hold now. */
export interface GridChart {
  readonly id: number;
  /** Bars lie, columns stand. */
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly isStacked: boolean;
  readonly title: string;
  /** The cell its top left corner is in, from 1. */
  readonly row: number;
  readonly column: number;
  /** From that cell's corner, in pixels. */
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  /** A value for each category, null where the cell holds no number; a color such as `#1f5a8c`. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color: string | null;
  }[];
}

export interface SpreadsheetView extends EditorView {
  readonly kind: 'spreadsheet';
  readonly tabs: readonly GridTab[];
  readonly menu: readonly string[];
}

export interface UploadView {
  readonly kind: 'upload';
  readonly version: string;
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

/**
 * As google.script.run tells the success or the failure handler. `cursor`: the key on the page of the text a script put the person's
 * cursor in; absent where it put it nowhere.
 */
export type Called = { readonly value: unknown; readonly cursor?: number } | { readonly failed: string };
