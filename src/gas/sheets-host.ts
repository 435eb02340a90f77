import type {
  Calendar,
  Caller,
  DocumentReader,
  FileLock,
  PlanMaker,
  Random,
  Sharer,
  Timer,
  Tracker,
} from '../app/ports.ts';
import { docsRestReader } from './docs-rest.ts';
import { drivePlans } from './drive-plans.ts';
import { driveSharing } from './drive-sharing.ts';
import { calendarOf, documentLock, executionTimer, signedInCaller } from './machine.ts';
import { trackerSheet } from './tracker-sheet.ts';

/** Everything the use cases of the Sheets script work with. */
export interface SheetsHost {
  readonly tracker: Tracker;
  readonly reader: DocumentReader;
  readonly documents: PlanMaker;
  readonly sharer: Sharer;
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
    documents: drivePlans(),
    sharer: driveSharing(),
    calendar: calendarOf(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()),
    caller: signedInCaller(),
    lock: documentLock(),
    random: Math.random,
  };
}
