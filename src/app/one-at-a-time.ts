import { refuse } from '../core/text/result.ts';
import type { FileLock } from './ports.ts';
import type { Reply } from './sidebar-api.ts';

/**
 * Keeps two people from writing to the open document at once: else both would find the same row blank. A refusal while
 * someone else writes, else null. Every use case that writes asks before it reads.
 */
export function refusalWhileWriting(lock: FileLock): Reply<never> | null {
  if (lock.take()) return null;
  return refuse(
    'alreadyRunning',
    'Something else is being written into this document right now. Wait a moment, look at the plan again, and try once more. Nothing was written.',
  );
}

/** The same for the tracker, when plans are made or shared from it. */
export function refusalWhileRunning(lock: FileLock): Reply<never> | null {
  if (lock.take()) return null;
  return refuse(
    'alreadyRunning',
    'Someone is rolling up plans into this tracker, or making or sharing some, at this moment. Wait a minute and try again.',
  );
}
