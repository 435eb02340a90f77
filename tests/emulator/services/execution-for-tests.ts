import { Clock } from '../../../src/emulator/clock.ts';
import type { ServiceCall } from '../../../src/emulator/cost-model.ts';
import { DOCUMENT, FileStore } from '../../../src/emulator/drive/file-store.ts';
import { type AuthMode, Execution } from '../../../src/emulator/execution.ts';
import { Meter } from '../../../src/emulator/meter.ts';

export const PAT = 'pat@district.example';
export const SAM = 'sam@district.example';

interface Given {
  readonly authMode?: AuthMode;
  readonly scopes?: readonly string[];
  readonly user?: string;
  readonly files?: FileStore;
  readonly clock?: Clock;
  readonly interrupt?: (call: ServiceCall, number: number) => void;
}

export interface Fixture {
  readonly execution: Execution;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly files: FileStore;
}

/** A run of Pat's, fully authorized for every scope unless said otherwise, in a document with the id `plan`. */
export function executionFor(given: Given = {}): Fixture {
  const clock = given.clock ?? new Clock('2026-01-20T17:00:00Z');
  const meter = new Meter();
  const files = given.files ?? new FileStore();
  if (!files.get('plan'))
    files.add({ id: 'plan', name: 'Plan', mimeType: DOCUMENT, owner: PAT, content: null, at: 0 });
  const scopes = given.scopes ?? [
    'script.container.ui',
    'script.external_request',
    'userinfo.email',
    'documents.readonly',
    'drive.file',
  ];
  const execution = new Execution({
    user: given.user ?? PAT,
    authMode: given.authMode ?? 'FULL',
    container: { kind: 'document', fileId: 'plan' },
    scopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    clock,
    meter,
    files,
    timeZone: 'America/Los_Angeles',
    ...(given.interrupt ? { interrupt: given.interrupt } : {}),
  });
  return { execution, clock, meter, files };
}
