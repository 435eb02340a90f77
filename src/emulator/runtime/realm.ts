import { type Context, createContext, runInContext } from 'node:vm';
import type { Chance } from '../chance.ts';
import type { Clock } from '../clock.ts';

/** What the emulator needs of a script's own world, taken before the script can change it. */
export interface Intrinsics {
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
  readonly objectPrototype: object;
  /** An array of the realm with these items. */
  readonly array: (items: readonly unknown[]) => unknown[];
  readonly object: (entries: readonly (readonly [string, unknown])[]) => Record<string, unknown>;
  /** A function of the realm that passes its arguments on. */
  readonly method: (
    name: string,
    work: (args: readonly unknown[]) => unknown,
  ) => (...args: unknown[]) => unknown;
}

/** A fresh global scope with ECMAScript's own names and nothing else: no timers, fetch, URL, console or process. */
export interface Realm {
  readonly context: Context;
  readonly intrinsics: Intrinsics;
}

/** V8 adds these to every context; Apps Script documents neither. */
const NOT_OURS = ['console', 'WebAssembly'];

/**
 * Gives the realm the simulated clock and chance, and hands out its constructors. `Date` keeps its prototype, so that
 * `instanceof` and every method work as before.
 */
const PRELUDE = `(now, random) => {
  Object.defineProperty(Math, 'random', { value: () => random(), writable: true, configurable: true });
  const RealDate = Date;
  const construct = Reflect.construct;
  function SimulatedDate(...args) {
    if (!new.target) return new RealDate(now()).toString();
    return construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperties(SimulatedDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: RealDate.prototype },
    now: { value: () => now(), writable: true, configurable: true },
    parse: { value: RealDate.parse, writable: true, configurable: true },
    UTC: { value: RealDate.UTC, writable: true, configurable: true },
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: SimulatedDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: SimulatedDate, writable: true, configurable: true });
  const from = Array.from;
  const fromEntries = Object.fromEntries;
  return {
    Error,
    Date: RealDate,
    objectPrototype: Object.prototype,
    array: (items) => from(items),
    object: (entries) => fromEntries(entries),
    method: (name, work) => Object.defineProperty(function () { return work(arguments); }, 'name', { value: name }),
  };
}`;

type Prelude = (now: () => number, random: () => number) => Intrinsics;

/** Promise callbacks run when the code that queued them returns, never later. */
export function createRealm(clock: Clock, chance: Chance): Realm {
  const context = createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  for (const name of NOT_OURS) runInContext(`delete globalThis.${name}`, context);
  const prelude = runInContext(PRELUDE, context) as Prelude;
  return {
    context,
    intrinsics: prelude(
      () => clock.now(),
      () => chance.next(),
    ),
  };
}
