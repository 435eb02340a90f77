import { Clock } from '../../../src/emulator/clock.ts';
import type { ServiceCall } from '../../../src/emulator/cost-model.ts';
import { type DriveFile, FileStore, type Role, SPREADSHEET } from '../../../src/emulator/drive/file-store.ts';
import { Execution } from '../../../src/emulator/execution.ts';
import { Meter } from '../../../src/emulator/meter.ts';
import { newSpreadsheetModel, type SpreadsheetModel } from '../../../src/emulator/spreadsheets/model.ts';
import { SpreadsheetPerson } from '../../../src/emulator/spreadsheets/person.ts';
import type { Range } from '../../../src/emulator/spreadsheets/range.ts';
import type { Sheet } from '../../../src/emulator/spreadsheets/sheet.ts';
import type { Spreadsheet } from '../../../src/emulator/spreadsheets/spreadsheet.ts';
import { SpreadsheetApp, spreadsheetApp } from '../../../src/emulator/spreadsheets/spreadsheet-app.ts';

export const OWNER = 'olga@district.example';
export const PAT = 'pat@district.example';

const NOW = '2026-01-20T17:00:00Z';

interface Given {
  readonly user?: string;
  readonly roles?: Readonly<Record<string, Role>>;
  readonly scopes?: readonly string[];
  readonly timeZone?: string;
  readonly locale?: string;
  readonly container?: 'document' | 'spreadsheet';
  readonly interrupt?: (call: ServiceCall, number: number) => void;
}

export interface Fixture {
  readonly app: SpreadsheetApp;
  readonly spreadsheet: Spreadsheet;
  /** The first tab, `Sheet1`. */
  readonly sheet: Sheet;
  readonly model: SpreadsheetModel;
  readonly file: DriveFile;
  readonly files: FileStore;
  readonly meter: Meter;
  readonly range: (a1: string) => Range;
  readonly person: (user?: string) => SpreadsheetPerson;
}

/** The owner's run in a new spreadsheet with the id `book`, unless said otherwise. */
export function openBook(given: Given = {}): Fixture {
  const clock = new Clock(NOW);
  const files = new FileStore();
  const meter = new Meter();
  const model = newSpreadsheetModel({
    timeZone: given.timeZone ?? 'America/Los_Angeles',
    locale: given.locale ?? 'en_US',
  });
  const file = files.add({
    id: 'book',
    name: 'Book',
    mimeType: SPREADSHEET,
    owner: OWNER,
    content: model,
    at: 0,
  });
  for (const [email, role] of Object.entries(given.roles ?? {})) file.permissions.set(email, role);
  const execution = new Execution({
    user: given.user ?? OWNER,
    authMode: 'FULL',
    container: { kind: given.container ?? 'spreadsheet', fileId: 'book' },
    scopes: (given.scopes ?? ['spreadsheets.currentonly']).map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
    clock,
    meter,
    files,
    timeZone: 'America/New_York',
    ...(given.interrupt ? { interrupt: given.interrupt } : {}),
  });
  const app = spreadsheetApp(execution);
  if (!(app instanceof SpreadsheetApp)) throw new Error('Not a SpreadsheetApp');
  let spreadsheet: Spreadsheet | null = null;
  const open = () => {
    spreadsheet ??= app.getActiveSpreadsheet();
    if (!spreadsheet) throw new Error('No active spreadsheet');
    return spreadsheet;
  };
  const sheet = () => open().getSheets()[0] as Sheet;
  return {
    app,
    get spreadsheet() {
      return open();
    },
    get sheet() {
      return sheet();
    },
    model,
    file,
    files,
    meter,
    range: (a1) => sheet().getRange(a1),
    person: (user = OWNER) => new SpreadsheetPerson({ files, clock, user, fileId: 'book' }),
  };
}
