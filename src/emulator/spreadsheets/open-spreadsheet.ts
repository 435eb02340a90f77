import type { CallKind } from '../cost-model.ts';
import type { DriveFile } from '../drive/file-store.ts';
import { type Execution, ServiceError } from '../execution.ts';
import type { Area } from './area.ts';
import type { SpreadsheetModel, Tab } from './model.ts';
import { type Access, requireCells, requireReader, requireTab, requireWriter } from './rights.ts';

/** A spreadsheet a script has open, and the tab that is active for it. */
export interface OpenSpreadsheet extends Access {
  readonly execution: Execution;
  readonly model: SpreadsheetModel;
  active: Tab;
  /** Something was written that Google would still hold back: the next reading of any kind has to wait for it. */
  isWriting: boolean;
}

const opened = new WeakMap<Execution, Map<string, OpenSpreadsheet>>();

/** Opens a file for an execution; only the first time costs a call. `method` is the one that asked. */
export function openFile(execution: Execution, file: DriveFile, method: string): OpenSpreadsheet {
  const files = opened.get(execution) ?? new Map<string, OpenSpreadsheet>();
  opened.set(execution, files);
  const known = files.get(file.id);
  if (known) return known;
  execution.call({ service: 'SpreadsheetApp', method, kind: 'spreadsheetOpen' });
  const model = file.content as SpreadsheetModel;
  const active = model.tabs.find((tab) => !tab.hidden);
  if (!active) throw new Error(`The spreadsheet ${file.id} has no visible tab`);
  const open = {
    execution,
    files: execution.files,
    user: execution.user,
    file,
    model,
    active,
    isWriting: false,
  };
  files.set(file.id, open);
  return open;
}

function requireThere(open: OpenSpreadsheet, tab: Tab, area?: Area): void {
  if (!open.model.tabs.includes(tab)) throw new ServiceError(`Sheet ${tab.sheetId} not found`);
  if (!area) return;
  const inRows = area.row + area.rows - 1 <= tab.maxRows;
  if (!inRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function charge(open: OpenSpreadsheet, kind: CallKind, method: string, units: number): void {
  open.execution.call({ service: 'SpreadsheetApp', method, kind, units });
  open.isWriting = kind === 'rangeWrite' || kind === 'sheetChange';
}

/** Comes before a question about a tab's size or look, which costs a round trip only after something was written. */
export function beforeAsking(open: OpenSpreadsheet, method: string, tab: Tab): void {
  charge(open, open.isWriting ? 'rangeRead' : 'sheetSize', method, 1);
  requireReader(open);
  requireThere(open, tab);
}

/** Everything is stored already; it costs a call all the same. */
export function flush(execution: Execution): void {
  execution.call({ service: 'SpreadsheetApp', method: 'flush', kind: 'sheetChange' });
  for (const open of opened.get(execution)?.values() ?? []) open.isWriting = false;
}

/** Comes before every read of a tab: charges it, and throws when the tab or file is gone. */
export function beforeRead(open: OpenSpreadsheet, method: string, tab: Tab, area?: Area): void {
  charge(open, 'rangeRead', method, area ? area.rows * area.columns : 1);
  requireReader(open);
  requireThere(open, tab, area);
}

/**
 * Comes before every write to cells. Writes are applied at once, in the order made; Google holds them back until
 * a read, a flush or the end of the run, which other users may notice.
 */
export function beforeWrite(open: OpenSpreadsheet, method: string, tab: Tab, area: Area): void {
  charge(open, 'rangeWrite', method, area.rows * area.columns);
  requireThere(open, tab, area);
  requireCells(open, tab, area);
  open.file.modifiedTime = open.execution.clock.now();
}

/** Comes before every change of a tab itself, or (no tab) of the list of tabs. */
export function beforeChange(open: OpenSpreadsheet, method: string, tab?: Tab): void {
  charge(open, 'sheetChange', method, 1);
  if (tab) {
    requireThere(open, tab);
    requireTab(open, tab);
  } else requireWriter(open);
  open.file.modifiedTime = open.execution.clock.now();
}
