import type { TabHeadings } from '../core/reading/heading-places.ts';
import type { CopyChanges } from '../core/template/copy-changes.ts';
import type { OutlineSection } from '../core/template/outline.ts';
import type { IsoDate } from '../core/text/dates.ts';
import type { ChartChanges, StandingChart } from '../core/tracker/chart-changes.ts';
import type { LayoutCell } from '../core/tracker/dashboard.ts';
import type { RangeWrite } from '../core/tracker/range-writes.ts';
import type { TabContent, TabDefinition } from '../core/tracker/tab-definition.ts';

/** Reads documents by id as the caller. */
export interface DocumentReader {
  /** Without suggested edits. One answer for each id, in order, in one wave. Never throws for what one document or Google did. */
  read(documentIds: readonly string[]): readonly DocumentAnswer[];
  /** The same with all suggested edits accepted, for telling whether there are any. Only those who may edit get it. */
  readAccepted(documentIds: readonly string[]): readonly DocumentAnswer[];
}

/** `again` may pass when asked once more; `refused` will not before a person does something. */
export type DocumentAnswer =
  | { readonly kind: 'document'; readonly json: unknown }
  | { readonly kind: 'again'; readonly problem: 'tooManyReadings' | 'cannotServe' | 'noAnswer' }
  | { readonly kind: 'refused'; readonly problem: DocumentRefusal };

export type DocumentRefusal =
  | 'notFoundOrNoAccess'
  | 'wordFile'
  | 'apiSwitchedOff'
  | 'blockedByPolicy'
  | 'notSignedIn'
  | 'notAllowed'
  | 'unknown';

/** The document the add-on is open in, for writing. What it writes is saved, and seen by a DocumentReader, at `save`. */
export interface OpenDocument {
  id(): string;
  title(): string;
  save(): void;
  /** Adds a section's blocks at the end of a tab, from 0, and saves; whatever stands above is left alone. */
  append(section: OutlineSection, tab?: number): void;
  /** Adds a section's blocks above what stands at a place and saves; whatever stands there is left alone. */
  insertBefore(place: DocumentPlace, section: OutlineSection): void;
  /** All text of all tabs as a person sees it, suggested insertions and deletions included. */
  text(): string;
  /** Every heading with text and every table, first tab first: their text as `text` has it. Each is good for the calls here until `save`. */
  parts(): readonly (DocumentHeading | DocumentTable)[];
  /** The tables of `parts`. */
  tables(): readonly DocumentTable[];
  /** Everything in the bodies of all tabs, first tab first. Each is good for the calls here until `save`. */
  blocks(): readonly DocumentBlock[];
  /** False where a block, or one cell of it, holds anything beside text: an image, a chip, a line, or a table in a cell. */
  holdsOnlyText(block: DocumentBlock, cell?: TableCellPlace): boolean;
  /** Takes blocks out, and saves. A paragraph that a document cannot be without at its place is emptied instead. */
  remove(blocks: readonly DocumentPlace[]): void;
  /** Null when the person has not clicked into a body, or has selected something. */
  cursor(): DocumentCursor | null;
  /** Replaces a cell's text, its lines as paragraphs; row and column from 0. The change is kept until `save`. */
  setCell(table: DocumentTable, row: number, column: number, text: string): void;
  /** Replaces a paragraph's text, which holds no line break. The change is kept until `save`. */
  setText(paragraph: DocumentPlace, text: string): void;
  /** Takes a row out, not the only one; row from 0. The change is kept until `save`. */
  removeRow(table: DocumentTable, row: number): void;
  /** Adds a row below the last one, lines as paragraphs. The change is kept until `save`. */
  appendRow(table: DocumentTable, texts: readonly string[]): void;
  /** Puts the person's cursor at the start of a heading or of a table's cell, counted from 0, and changes nothing else. */
  showHeading(heading: DocumentHeading): void;
  showCell(table: DocumentTable, row: number, column: number): void;
}

/** Where a paragraph or table stands. */
export interface DocumentPlace {
  /** 0-based, child tabs counted where they are shown. */
  readonly tab: number;
  /** 0-based, among all that stands in the body of that tab. */
  readonly index: number;
}

export interface DocumentBlock extends DocumentPlace {
  /** `item`: of a list; `other`: such as a table of contents. */
  readonly kind: 'paragraph' | 'item' | 'table' | 'other';
  /** 1 to 6; 0 for what is no heading. */
  readonly level: number;
  /** A paragraph’s text is its only cell. */
  readonly rows: readonly (readonly string[])[];
}

/** 0-based. */
export interface TableCellPlace {
  readonly row: number;
  readonly column: number;
}

export interface DocumentCursor extends DocumentPlace {
  /** True before the first character. */
  readonly isAtStart: boolean;
}

export interface DocumentHeading extends DocumentPlace {
  readonly kind: 'heading';
  /** 1 to 6; a document title counts as 1. */
  readonly level: number;
  readonly text: string;
}

export interface DocumentTable {
  readonly kind: 'table';
  /** 0-based, child tabs counted where they are shown. */
  readonly tab: number;
  /** 0-based, over all tabs of the document in reading order. */
  readonly number: number;
  readonly rows: readonly (readonly string[])[];
}

/** The spreadsheet the add-on is open in. Tabs are named as the person named them. */
export interface Tracker {
  tabNames(): readonly string[];
  /** The first row of a tab, for telling what an unknown tab is. */
  header(tab: string): readonly string[];
  /** Everything in a tab, in one reading. Days come back as days of the spreadsheet's time zone. */
  read(tab: string): TabContent;
  /** Writes each block in one call, growing the tab where it is too small. */
  write(tab: string, writes: readonly RangeWrite[]): void;
  /** Adds an empty tab with the definition's header row, notes, widths, day formats and frozen header. */
  make(definition: TabDefinition): void;
  /** Text of every formula, '' where a cell holds none. */
  formulas(tab: string): readonly (readonly string[])[];
  /** Replaces a tab's content from its first cell; the only way a formula gets into the tracker. */
  writeLayout(tab: string, cells: readonly (readonly LayoutCell[])[]): void;
  /** The charts on a tab, people's own among them, in one reading; null when Google does not give them. */
  charts(tab: string): readonly StandingChart[] | null;
  /** Adds and changes charts that `charts` has just given; false when Google refused one, and those after it wait. */
  changeCharts(tab: string, changes: ChartChanges): boolean;
  /** What a tab shows, as formatted text. */
  display(tab: string): readonly (readonly string[])[];
  /** Makes Google store what was written so far, so that a reading shows what others did meanwhile. */
  save(): void;
}

/**
 * Makes Google Docs in the caller's Drive. Google shows the add-on only what the same person made with it: a colleague's
 * documents and folders, and those made by hand, are out of its reach even where the caller may open them.
 */
export interface DocumentMaker {
  /** Returns the new document's id and address. It is the caller's own, shared as its folder is: with nobody where none is given. */
  make(title: string, html: string, folderId?: string): { readonly id: string; readonly link: string };
}

/** The same, for a master plan and its copies. Throws for limits and faults, of which nothing is known beforehand. */
export interface PlanMaker extends DocumentMaker {
  /** A new folder's id. */
  makeFolder(name: string): string;
  /** The id of a copy, which is the caller's own and shared as its folder is. */
  copy(documentId: string, title: string, folderId: string): string;
  /** False for what is in the trash, is gone, or the add-on is not shown. */
  isReachable(fileId: string): boolean;
  /** What of this name the caller made with the add-on, first made first; nothing in the trash. */
  named(name: string, kind: 'document' | 'folder'): readonly string[];
  /** The documents in a folder, likewise. */
  inFolder(folderId: string): readonly { readonly id: string; readonly name: string }[];
  /** Where everything in a document stands now, with a name for this state of it. */
  layout(documentId: string): DocumentLayout;
  /** Changes a document in one step. Throws, and changes nothing, when it is no longer in the state of the layout. */
  change(documentId: string, layout: DocumentLayout, changes: CopyChanges): void;
}

export interface DocumentLayout {
  readonly revision: string;
  readonly tabs: readonly TabHeadings[];
}

/** Lets people into what the caller made with the add-on, without a mail. */
export interface Sharer {
  /** Gives edit right; once more for the same address changes nothing. Throws for limits and faults. */
  share(fileId: string, address: string, kind: 'person' | 'group'): 'shared' | SharingRefusal;
}

/** `notYours`: the add-on is not shown the file, or the caller may not share it. */
export type SharingRefusal = 'notYours' | 'noAccount' | 'badAddress' | 'outside';

export interface Calendar {
  /** Today where the district is. */
  today(): IsoDate;
  /** This minute there, such as `2026-01-20 09:05`. */
  minute(): string;
}

export interface Timer {
  /** Milliseconds since the execution began. */
  elapsedMs(): number;
  wait(ms: number): void;
}

export interface Caller {
  /** Lower case; '' when Google does not say who it is. */
  email(): string;
}

/** Keeps two executions from writing the open file at the same time. Google frees it when the execution ends. */
export interface FileLock {
  take(): boolean;
}

/** Numbers from 0 up to 1, for new goal ids. */
export type Random = () => number;
