import type { Calendar, Caller, FileLock, Timer } from '../app/ports.ts';

/** Days and minutes of a time zone, such as the spreadsheet's. */
export function calendarOf(timeZone: () => string): Calendar {
  return {
    today: () => Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd'),
    minute: () => Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd HH:mm'),
  };
}

/** Counts from the moment it is made: an entry point makes it first. */
export function executionTimer(): Timer {
  const start = Date.now();
  return { elapsedMs: () => Date.now() - start, wait: (ms) => Utilities.sleep(ms) };
}

export function signedInCaller(): Caller {
  return { email: () => Session.getActiveUser().getEmail().toLowerCase() };
}

/** The lock of the open file. It is not given back: Google does that when the execution, and all writing, ends. */
export function documentLock(): FileLock {
  return { take: () => LockService.getDocumentLock()?.tryLock(1000) === true };
}
