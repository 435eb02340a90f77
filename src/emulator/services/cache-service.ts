import type { Clock } from '../clock.ts';
import { type Execution, ServiceError } from '../execution.ts';
import { requireStrings, signatureError } from './signature.ts';

const LONGEST_KEY = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
/** Past 1,000 items, the 900 that would stay longest are kept (Cache.put's reference page). */
const MOST_ITEMS = 1000;
const ITEMS_KEPT = 900;

interface Item {
  readonly value: string;
  readonly expires: number;
}

/** The cached items of one script, user or document, on simulated time. */
export class CacheStore {
  readonly #items = new Map<string, Item>();

  get(key: string, clock: Clock): string | null {
    const item = this.#items.get(key);
    return item && item.expires > clock.now() ? item.value : null;
  }

  put(key: string, item: Item): void {
    this.#items.set(key, item);
    if (this.#items.size <= MOST_ITEMS) return;
    const kept = [...this.#items].sort(([, a], [, b]) => b.expires - a.expires).slice(0, ITEMS_KEPT);
    this.#items.clear();
    for (const [name, each] of kept) this.#items.set(name, each);
  }

  remove(key: string): void {
    this.#items.delete(key);
  }
}

/** Short-lived strings. Every method is one round trip; Google may forget an item early, the emulator does not. */
export class Cache {
  readonly #execution: Execution;
  readonly #store: CacheStore;

  constructor(execution: Execution, store: CacheStore) {
    this.#execution = execution;
    this.#store = store;
  }

  get(key: string): string | null {
    this.#checkKeys('get', [key]);
    this.#call('get');
    return this.#store.get(key, this.#execution.clock);
  }

  getAll(keys: string[]): { [key: string]: string } {
    this.#checkKeys('getAll', keys);
    this.#call('getAll');
    const found = keys.map((key) => [key, this.#store.get(key, this.#execution.clock)] as const);
    return Object.fromEntries(found.filter((pair): pair is readonly [string, string] => pair[1] !== null));
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    this.#checkItems('put', { [key]: value }, expirationInSeconds);
    this.#call('put');
    this.#put({ [key]: value }, expirationInSeconds);
  }

  putAll(values: { [key: string]: string }, expirationInSeconds = DEFAULT_SECONDS): void {
    this.#checkItems('putAll', values, expirationInSeconds);
    this.#call('putAll');
    this.#put(values, expirationInSeconds);
  }

  remove(key: string): void {
    this.#checkKeys('remove', [key]);
    this.#call('remove');
    this.#store.remove(key);
  }

  removeAll(keys: string[]): void {
    this.#checkKeys('removeAll', keys);
    this.#call('removeAll');
    for (const key of keys) this.#store.remove(key);
  }

  #call(method: string): void {
    this.#execution.call({ service: 'CacheService', method: `Cache.${method}`, kind: 'cache' });
  }

  #checkKeys(method: string, keys: readonly string[]): void {
    if (!Array.isArray(keys)) throw signatureError(`CacheService.Cache.${method}`, [keys]);
    requireStrings(`CacheService.Cache.${method}`, keys);
    if (keys.some((key) => key.length > LONGEST_KEY)) throw new ServiceError('Argument too large: key');
  }

  #checkItems(method: string, values: { [key: string]: string }, seconds: number): void {
    this.#checkKeys(method, Object.keys(values));
    requireStrings(`CacheService.Cache.${method}`, Object.values(values));
    if (Object.values(values).some((value) => Buffer.byteLength(value) > LARGEST_VALUE_BYTES)) {
      throw new ServiceError('Argument too large: value');
    }
    if (!(seconds >= 1 && seconds <= LONGEST_SECONDS)) {
      throw new ServiceError(
        `Invalid argument: expirationInSeconds. Should be between 1 and ${LONGEST_SECONDS}.`,
      );
    }
  }

  #put(values: { readonly [key: string]: string }, seconds: number): void {
    const expires = this.#execution.clock.now() + seconds * 1000;
    for (const [key, value] of Object.entries(values)) this.#store.put(key, { value, expires });
  }
}

/** Where the caches of one script live. */
export class CacheStores {
  readonly #stores = new Map<string, CacheStore>();

  of(kind: 'script' | 'user' | 'document', key: string): CacheStore {
    const name = `${kind}:${key}`;
    const store = this.#stores.get(name) ?? new CacheStore();
    this.#stores.set(name, store);
    return store;
  }
}

/** `CacheService`: not before the add-on is enabled in the file. */
export class CacheService {
  readonly #execution: Execution;
  readonly #stores: CacheStores;

  constructor(execution: Execution, stores: CacheStores) {
    this.#execution = execution;
    this.#stores = stores;
  }

  getScriptCache(): Cache {
    this.#execution.requireMode('CacheService.getScriptCache', 'LIMITED');
    return new Cache(this.#execution, this.#stores.of('script', ''));
  }

  getUserCache(): Cache {
    this.#execution.requireMode('CacheService.getUserCache', 'LIMITED');
    return new Cache(this.#execution, this.#stores.of('user', this.#execution.user));
  }

  getDocumentCache(): Cache {
    this.#execution.requireMode('CacheService.getDocumentCache', 'LIMITED');
    return new Cache(this.#execution, this.#stores.of('document', this.#execution.container.fileId));
  }
}
