import type { Clock } from '../clock.ts';
import type { FileStore } from '../drive/file-store.ts';

export interface PersonAtSpreadsheet {
  readonly files: FileStore;
  readonly clock: Clock;
  /** E-mail address. */
  readonly user: string;
  readonly fileId: string;
}

/** A person who works in a spreadsheet by hand. */
export class SpreadsheetPerson {
  constructor(readonly settings: PersonAtSpreadsheet) {}
}
