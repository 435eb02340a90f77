import { runInThisContext } from 'node:vm';

/** The process's own environment: what a test runner or a sandbox puts in its place does not reach V8. */
const environment = runInThisContext('process.env') as { TZ?: string };

/**
 * Runs `work` with local time being the time of `zone`, as Apps Script runs a script in the zone of its manifest.
 * Node reads `TZ` anew each time it is set, and scripts run to their end without yielding.
 */
export function withTimeZone<T>(zone: string, work: () => T): T {
  const before = environment.TZ;
  environment.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete environment.TZ;
    else environment.TZ = before;
  }
}
