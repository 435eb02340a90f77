import { runInContext, type Script } from 'node:vm';
import type { Execution } from '../execution.ts';
import { logLine, scriptConsole, type WriteLine } from '../services/logging.ts';
import type { Maker } from './bridge.ts';
import { Membrane } from './membrane.ts';
import { createRealm, type Realm } from './realm.ts';
import { ScriptError } from './script-error.ts';

/** A script that never ends is stopped as Google stops it, here by the machine's own clock. */
const LONGEST_RUN_MS = 6 * 60 * 1000;

const GLOBAL_NAMES = '[globalThis, Object.prototype].flatMap((each) => Object.getOwnPropertyNames(each))';

const RUN = '(() => { const run = globalThis.__run; delete globalThis.__run; return run(); })()';

/** A script in a world of its own: loaded once, for one execution. */
export class LoadedScript {
  readonly membrane: Membrane;
  readonly #realm: Realm;
  readonly #given: ReadonlySet<string>;

  constructor(execution: Execution, services: Readonly<Record<string, object>>, log: WriteLine) {
    this.#realm = createRealm(execution.clock, execution.chance);
    this.membrane = new Membrane(this.#realm.intrinsics);
    for (const [name, service] of Object.entries(services)) {
      this.#realm.context[name] = this.membrane.wrap(service, name);
    }
    this.#addLogs(log);
    this.#given = new Set(runInContext(GLOBAL_NAMES, this.#realm.context));
  }

  /** Makes arrays and objects of the script's own world. */
  get maker(): Maker {
    return this.#realm.intrinsics;
  }

  /** Runs the module scope. */
  evaluate(program: Script): void {
    program.runInContext(this.#realm.context, { timeout: LONGEST_RUN_MS });
  }

  /** True when the script has such a top-level function that may be called from outside. */
  has(name: string): boolean {
    return this.#function(name) !== null;
  }

  /** Calls a top-level function; what it returns is still the script's own. */
  call(name: string, args: readonly unknown[]): unknown {
    const found = this.#function(name);
    if (!found) throw new ScriptError(`Script function not found: ${name}`);
    this.#realm.context['__run'] = () => found(...args);
    // Called from a script of the context, so that promise callbacks run before it returns.
    return runInContext(RUN, this.#realm.context, { timeout: LONGEST_RUN_MS });
  }

  /** Functions of the script only: neither what JavaScript or Google gives, nor private ones that end in `_`. */
  #function(name: string): ((...args: unknown[]) => unknown) | null {
    const legal = /^[A-Za-z$][\w$]*$/.test(name) && !name.endsWith('_') && !this.#given.has(name);
    return legal ? runInContext(`typeof ${name} === 'function' ? ${name} : null`, this.#realm.context) : null;
  }

  #addLogs(log: WriteLine): void {
    const { method, object } = this.#realm.intrinsics;
    const levels = Object.entries(scriptConsole(log)).map(
      ([name, write]) => [name, method(name, (values) => write(...values))] as const,
    );
    this.#realm.context['console'] = object(levels);
    const logger: object = object([
      [
        'log',
        method('log', (values) => {
          log(logLine([...values]));
          return logger;
        }),
      ],
    ]);
    this.#realm.context['Logger'] = logger;
  }
}
