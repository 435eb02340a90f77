import { types } from 'node:util';
import { Killed, NotEmulated, ServiceError } from '../execution.ts';
import { isPlainObject, typeNameOf } from './plain-values.ts';
import type { Intrinsics } from './realm.ts';

/** JavaScript itself looks these up on any object (await, JSON.stringify, string conversion): not the script. */
const PROBES: ReadonlySet<string> = new Set(['then', 'toJSON', 'valueOf', 'constructor']);

type Method = (...args: unknown[]) => unknown;

/** A public method, on the object or on its classes; never what every object has. */
function methodOf(host: object, name: string): Method | null {
  if (name === 'constructor') return null;
  for (let at: object | null = host; at !== null; at = Object.getPrototypeOf(at)) {
    if (Object.getPrototypeOf(at) === null) return null;
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return typeof found.value === 'function' ? found.value : null;
  }
  return null;
}

/**
 * The wall between the emulator's services and a script. The script sees service objects as proxies that have
 * methods and enums and nothing else; any other property throws `NotEmulated` with its name. Arrays, plain objects
 * and dates cross as copies of the other side's own kind; errors cross with their message.
 */
export class Membrane {
  readonly #intrinsics: Intrinsics;
  readonly #proxies = new WeakMap<object, object>();
  readonly #hosts = new WeakMap<object, object>();
  #fault: unknown = null;

  constructor(intrinsics: Intrinsics) {
    this.#intrinsics = intrinsics;
  }

  /**
   * The first error that is not a service's own refusal: something not emulated, or a mistake in the emulator. It
   * must reach the caller even when the script caught it.
   */
  get fault(): unknown {
    return this.#fault;
  }

  /** `host` as the script sees it; the same object every time. `name` is what messages call it. */
  wrap(host: object, name = typeNameOf(host)): object {
    const known = this.#proxies.get(host);
    if (known) return known;
    const proxy = new Proxy({}, this.#handler(host, name));
    this.#proxies.set(host, proxy);
    this.#hosts.set(proxy, host);
    return proxy;
  }

  /** True for an object made by `wrap`. */
  isWrapped(value: object): boolean {
    return this.#hosts.has(value);
  }

  toScript(value: unknown): unknown {
    if (typeof value === 'function') throw new Error('A service returned a function');
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#intrinsics.array(value.map((item) => this.toScript(item)));
    if (types.isDate(value)) return new this.#intrinsics.Date(value.getTime());
    if (isPlainObject(value)) {
      const entries = Object.entries(value).map(([key, item]) => [key, this.toScript(item)] as const);
      return this.#intrinsics.object(entries);
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      throw new Error(`A service returned a ${typeNameOf(value)}`);
    }
    return this.wrap(value);
  }

  /** An argument of `method`. Google's services take undefined as null, at any depth. */
  toHost(value: unknown, method: string): unknown {
    if (value === undefined) return null;
    if (typeof value === 'object' && value !== null) return this.#objectToHost(value, method);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      throw new ServiceError(`A ${typeof value} cannot be passed to ${method}.`);
    }
    return value;
  }

  #objectToHost(value: object, method: string): unknown {
    const host = this.#hosts.get(value);
    if (host) return host;
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item, method));
    if (types.isDate(value)) return new Date(value.getTime());
    if (!isPlainObject(value))
      throw new ServiceError(`A ${typeNameOf(value)} cannot be passed to ${method}.`);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item, method)]));
  }

  /** The error a script gets for what a service threw. */
  errorToScript(error: unknown): Error {
    const expected = error instanceof ServiceError || error instanceof Killed;
    if (!expected) this.#fault ??= error;
    const made = new this.#intrinsics.Error(types.isNativeError(error) ? error.message : String(error));
    made.name = error instanceof NotEmulated ? 'NotEmulated' : 'Exception';
    return made;
  }

  /** Runs host code for the script: what it throws becomes an error of the script's realm. */
  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.errorToScript(error);
    }
  }

  #handler(host: object, name: string): ProxyHandler<object> {
    const refuse = (key: string | symbol): never =>
      this.guard(() => {
        throw new NotEmulated(`${name}.${String(key)}`);
      });
    return {
      get: (_, key) => (typeof key === 'string' ? this.guard(() => this.#read(host, name, key)) : undefined),
      has: (_, key) => typeof key === 'string' && (methodOf(host, key) !== null || Object.hasOwn(host, key)),
      set: (_, key) => refuse(key),
      defineProperty: (_, key) => refuse(key),
      deleteProperty: (_, key) => refuse(key),
      // Not Object.prototype itself, which would make it a plain object to copy.
      getPrototypeOf: () =>
        Object.create(this.#intrinsics.objectPrototype, { constructor: { value: { name } } }),
    };
  }

  #read(host: object, name: string, key: string): unknown {
    const method = methodOf(host, key);
    if (method) return this.#method(host, method, `${name}.${key}`);
    if (Object.hasOwn(host, key)) return this.#member(Reflect.get(host, key), `${name}.${key}`);
    if (key === 'toString') return this.#intrinsics.method('toString', () => name);
    if (PROBES.has(key)) return undefined;
    throw new NotEmulated(`${name}.${key}`);
  }

  /** Enums and collections such as `Drive.Files` are wrapped too, so that a misspelt name in them throws. */
  #member(value: unknown, name: string): unknown {
    const isObject = Object.prototype.toString.call(value) === '[object Object]';
    return isObject ? this.wrap(value as object, name) : this.toScript(value);
  }

  #method(host: object, method: Method, name: string): Method {
    return this.#intrinsics.method(name, (args) =>
      this.guard(() =>
        this.toScript(
          method.apply(
            host,
            Array.from(args, (arg) => this.toHost(arg, name)),
          ),
        ),
      ),
    );
  }
}
