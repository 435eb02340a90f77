import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SpreadsheetState } from '../../emulator/spreadsheets/snapshot.ts';
import { CannotRun } from '../cannot-run.ts';

/** What is kept of a tracker between runs of the command line. */
export interface KeptTracker {
  readonly spreadsheet: SpreadsheetState;
  /** Of the .xlsx file written last, so that a file somebody else made there is not overwritten. */
  readonly fileHash: string;
}

const FILE = 'tracker.json';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The folder beside the output, `tracker.xlsx` to `tracker.state`, unless another was named. */
export const stateFolder = (out: string, named: string | undefined): string =>
  named ?? `${out.replace(/\.xlsx$/, '')}.state`;

/** The tracker as the last run left it, or null on the first run. */
export function loadTracker(folder: string): KeptTracker | null {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeptTracker;
  } catch {
    throw new CannotRun(
      `${path} is damaged. Move it away to start a new tracker, or name another folder with --state.`,
    );
  }
}

export function keepTracker(folder: string, kept: KeptTracker): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), JSON.stringify(kept));
}

/** Refuses to overwrite an .xlsx that the last run did not write. */
export function mayWrite(out: string, kept: KeptTracker | null, force: boolean): void {
  if (!existsSync(dirname(out)))
    throw new CannotRun(`There is no folder ${dirname(out)} to write ${out} to.`);
  if (force || !existsSync(out)) return;
  if (kept && hashOf(readFileSync(out)) === kept.fileHash) return;
  throw new CannotRun(
    `${out} exists and was changed or made by somebody else. Name another file, or add --force to overwrite it.`,
  );
}
