import { type AuthMode, Killed, ServiceError } from '../execution.ts';
import type { MeterReading } from '../meter.ts';
import type { MenuItem } from '../services/menu.ts';
import type { Shown, UiState } from '../services/ui.ts';
import { callFromMenu, callFromPage, callOnOpen, type ScriptRun } from './run-script.ts';
import { ScriptError } from './script-error.ts';

/** A run that is ready to start, and what it will have cost. */
export interface PreparedRun extends ScriptRun {
  /** Lets go of what the run holds, however it ended. */
  readonly release: () => void;
  readonly cost: () => MeterReading;
}

export type PrepareRun = (authMode: AuthMode, window: UiState, log: (line: string) => void) => PreparedRun;

/**
 * An add-on open in one person's window of a file. Opening runs `onOpen`; every menu choice and every call from a
 * page is a run of its own with full authorization, in a fresh world.
 */
export class AddOnSession {
  /** What the person will answer to alerts and prompts, in order; see `UiState`. */
  readonly answers: string[] = [];
  /** What the person was shown, in order. */
  readonly shown: Shown[] = [];
  /** What scripts logged, and the error of an `onOpen` that failed. */
  readonly log: string[] = [];
  readonly #menus = new Map<string, readonly MenuItem[]>();
  readonly #prepare: PrepareRun;
  #lastCalls: MeterReading = { total: 0, byKind: {}, modelledMs: 0 };

  constructor(prepare: PrepareRun, authMode: AuthMode) {
    this.#prepare = prepare;
    this.#open(authMode);
  }

  /** The items of every menu; none when `onOpen` failed, as Google then shows nothing but Help. */
  menu(): MenuItem[] {
    return [...this.#menus.values()].flat();
  }

  /** Runs a menu item; throws what the person would see as an error. */
  choose(label: string): void {
    const item = this.menu().find((each) => each.label === label);
    if (!item) throw new Error(`There is no menu item “${label}”`);
    this.#run('FULL', (run) => callFromMenu(run, item.functionName));
  }

  /** google.script.run: throws an Error with the message the failure handler gets. */
  call(functionName: string, ...args: unknown[]): unknown {
    return this.#run('FULL', (run) => callFromPage(run, functionName, args));
  }

  /** What the last run cost. */
  lastCalls(): MeterReading {
    return this.#lastCalls;
  }

  #open(authMode: AuthMode): void {
    try {
      this.#run(authMode, callOnOpen);
    } catch (error) {
      const isRefusal = [ScriptError, ServiceError, Killed].some((kind) => error instanceof kind);
      if (!isRefusal) throw error;
      this.#menus.clear();
      this.log.push(`onOpen failed: ${(error as Error).message}`);
    }
  }

  #run<T>(authMode: AuthMode, work: (run: ScriptRun) => T): T {
    const window = { menus: this.#menus, shown: this.shown, answers: this.answers };
    const run = this.#prepare(authMode, window, (line) => this.log.push(line));
    try {
      return work(run);
    } finally {
      run.release();
      this.#lastCalls = run.cost();
    }
  }
}
