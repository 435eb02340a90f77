import type { Calendar, DocumentReader, FileLock, OpenDocument, Random, Timer } from '../app/ports.ts';
import { docsRestReader } from './docs-rest.ts';
import { calendarOf, documentLock, executionTimer } from './machine.ts';
import { openDocument } from './open-document.ts';

/** Everything the use cases of the Docs script work with. */
export interface DocsHost {
  readonly document: OpenDocument;
  readonly reader: DocumentReader;
  readonly calendar: Calendar;
  readonly timer: Timer;
  readonly random: Random;
  readonly lock: FileLock;
}

export function docsHost(): DocsHost {
  return {
    timer: executionTimer(),
    document: openDocument(),
    reader: docsRestReader(),
    calendar: calendarOf(() => Session.getScriptTimeZone()),
    random: Math.random,
    lock: documentLock(),
  };
}
