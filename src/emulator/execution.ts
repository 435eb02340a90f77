import { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { modelledMs, type ServiceCall } from './cost-model.ts';
import type { FileStore } from './drive/file-store.ts';
import type { Meter } from './meter.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** The file an add-on is open in. */
export interface Container {
  readonly kind: 'document' | 'spreadsheet';
  readonly fileId: string;
}

export interface ExecutionSettings {
  readonly user: string;
  readonly authMode: AuthMode;
  readonly container: Container;
  /** The manifest's oauthScopes. */
  readonly scopes: readonly string[];
  readonly clock: Clock;
  /** What Math.random draws from; a stream of its own where none is given. */
  readonly chance?: Chance;
  readonly meter: Meter;
  readonly files: FileStore;
  /** Time zone of the script (the manifest's `timeZone`). */
  readonly timeZone: string;
  /**
   * Called before every service call with the call and its 1-based number in this execution. It may throw a
   * `ServiceError` (Google fails), throw `Killed` (the run stops dead), or let a person edit files meanwhile.
   */
  readonly interrupt?: (call: ServiceCall, number: number) => void;
}

/** An error Google's services throw into a script; the message is what the script sees. */
export class ServiceError extends Error {}

/** The run was stopped from outside. A script may catch it, but no service answers it again. */
export class Killed extends Error {}

/** A service or method the emulator does not have. Never a default value instead. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`${what} is not emulated`);
  }
}

const LONGEST_RUN_MS = 6 * 60 * 1000;

/** onOpen, the only run without full authorization, is a simple trigger. */
const LONGEST_TRIGGER_MS = 30 * 1000;

const RANK: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** What a simple trigger may reach: the open file. Everything else is the user's data. */
const LIMITED_SCOPES: ReadonlySet<string> = new Set(['documents.currentonly', 'spreadsheets.currentonly']);

/** One run of a script for one user in one file: what it may do, what it costs, and what is left to save. */
export class Execution {
  readonly user: string;
  readonly authMode: AuthMode;
  readonly container: Container;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly files: FileStore;
  readonly timeZone: string;
  readonly #settings: ExecutionSettings;
  readonly #startedAt: number;
  readonly #atEnd: (() => void)[] = [];
  #calls = 0;
  #dead: Error | null = null;

  constructor(settings: ExecutionSettings) {
    this.user = settings.user;
    this.authMode = settings.authMode;
    this.container = settings.container;
    this.clock = settings.clock;
    this.chance = settings.chance ?? new Chance();
    this.files = settings.files;
    this.timeZone = settings.timeZone;
    this.#settings = settings;
    this.#startedAt = settings.clock.now();
  }

  /**
   * Every service method calls this first: it counts, advances the clock, lets others interfere, and throws when
   * the run is dead or out of time.
   */
  call(call: ServiceCall): void {
    if (this.#dead) throw this.#dead;
    this.#calls += 1;
    try {
      this.#settings.interrupt?.(call, this.#calls);
    } catch (error) {
      if (error instanceof Killed) this.#dead = error;
      throw error;
    }
    this.#settings.meter.record(call);
    this.wait(modelledMs(call));
  }

  /** Lets simulated time pass; the run dies when it has taken too long. */
  wait(ms: number): void {
    if (this.#dead) throw this.#dead;
    this.clock.advance(ms);
    const longest = this.authMode === 'FULL' ? LONGEST_RUN_MS : LONGEST_TRIGGER_MS;
    if (this.clock.now() - this.#startedAt > longest) {
      this.#dead = new Killed('Exceeded maximum execution time');
      throw this.#dead;
    }
  }

  /** Why the run was stopped from outside; null while it lives. */
  get stopped(): Error | null {
    return this.#dead;
  }

  /** Throws unless the run is authorized this far. `method` as Google names it. */
  requireMode(method: string, atLeast: AuthMode): void {
    if (RANK[this.authMode] < RANK[atLeast]) {
      throw new ServiceError(`You do not have permission to call ${method}`);
    }
  }

  hasScope(scope: string): boolean {
    return this.#settings.scopes.includes(`https://www.googleapis.com/auth/${scope}`);
  }

  /** `method` as Google names it in the message, such as `DocumentApp.getActiveDocument`; scopes without prefix. */
  requireScope(method: string, anyOf: readonly string[]): void {
    const reachesOnlyTheOpenFile = anyOf.some((scope) => LIMITED_SCOPES.has(scope));
    this.requireMode(method, reachesOnlyTheOpenFile ? 'LIMITED' : 'FULL');
    if (anyOf.some((scope) => this.hasScope(scope))) return;
    const names = anyOf.map((scope) => `https://www.googleapis.com/auth/${scope}`).join(' || ');
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${method}. Required permissions: (${names})`,
    );
  }

  /** Work Google does when a script ends well, such as saving the open document. A dead run leaves it undone. */
  atEnd(work: () => void): void {
    this.#atEnd.push(work);
  }

  end(): void {
    if (this.#dead) return;
    for (const work of this.#atEnd) work();
  }
}
