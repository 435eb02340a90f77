import type {
  Calendar,
  Caller,
  DocumentMaker,
  DocumentReader,
  FileLock,
  Random,
  Timer,
  Tracker,
} from '../app/ports.ts';
import { docsRestReader } from './docs-rest.ts';
import { driveDocuments } from './drive-documents.ts';
import { calendarOf, documentLock, executionTimer, signedInCaller } from './machine.ts';
import { trackerSheet } from './tracker-sheet.ts';

/** Everything the use cases of the Sheets script work with. */
export interface SheetsHost {
  readonly tracker: Tracker;
  readonly reader: DocumentReader;
  readonly documents: DocumentMaker;
  readonly calendar: Calendar;
  readonly timer: Timer;
  readonly caller: Caller;
  readonly lock: FileLock;
  readonly random: Random;
}

export function sheetsHost(): SheetsHost {
  return {
    timer: executionTimer(),
    tracker: trackerSheet(),
    reader: docsRestReader(),
    documents: driveDocuments(),
    calendar: calendarOf(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()),
    caller: signedInCaller(),
    lock: documentLock(),
    random: Math.random,
  };
}
