import { type Execution, ServiceError } from '../execution.ts';
import { requireStrings, signatureError } from './signature.ts';

const LONGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Key-value pairs of one script, user or document. Every method is one round trip. Values are strings only. */
export class Properties {
  readonly #execution: Execution;
  readonly #store: Map<string, string>;

  constructor(execution: Execution, store: Map<string, string>) {
    this.#execution = execution;
    this.#store = store;
  }

  getProperty(key: string): string | null {
    requireStrings('PropertiesService.Properties.getProperty', [key]);
    this.#call('getProperty');
    return this.#store.get(key) ?? null;
  }

  getProperties(): { [key: string]: string } {
    this.#call('getProperties');
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    this.#call('getKeys');
    return [...this.#store.keys()];
  }

  setProperty(key: string, value: string): this {
    requireStrings('PropertiesService.Properties.setProperty', [key, value]);
    this.#call('setProperty');
    this.#put({ [key]: value });
    return this;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): this {
    if (typeof properties !== 'object' || properties === null) {
      throw signatureError('PropertiesService.Properties.setProperties', [properties]);
    }
    requireStrings('PropertiesService.Properties.setProperties', Object.values(properties));
    this.#call('setProperties');
    if (deleteAllOthers) this.#store.clear();
    this.#put(properties);
    return this;
  }

  deleteProperty(key: string): this {
    requireStrings('PropertiesService.Properties.deleteProperty', [key]);
    this.#call('deleteProperty');
    this.#store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.#call('deleteAllProperties');
    this.#store.clear();
    return this;
  }

  #call(method: string): void {
    this.#execution.call({ service: 'PropertiesService', method: `Properties.${method}`, kind: 'property' });
  }

  #put(properties: { readonly [key: string]: string }): void {
    const added = Object.entries(properties);
    if (added.some(([, value]) => bytes(value) > LONGEST_VALUE_BYTES)) {
      throw new ServiceError('Argument too large: value');
    }
    const after = new Map([...this.#store, ...added]);
    const size = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > LARGEST_STORE_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const [key, value] of added) this.#store.set(key, value);
  }
}

/** Where the properties of one script live: by user, by document, and one store for all. */
export class PropertyStores {
  readonly #stores = new Map<string, Map<string, string>>();

  of(kind: 'script' | 'user' | 'document', key: string): Map<string, string> {
    const name = `${kind}:${key}`;
    const store = this.#stores.get(name) ?? new Map<string, string>();
    this.#stores.set(name, store);
    return store;
  }
}

/** `PropertiesService`: not before the add-on is enabled in the file. */
export class PropertiesService {
  readonly #execution: Execution;
  readonly #stores: PropertyStores;

  constructor(execution: Execution, stores: PropertyStores) {
    this.#execution = execution;
    this.#stores = stores;
  }

  getScriptProperties(): Properties {
    this.#execution.requireMode('PropertiesService.getScriptProperties', 'LIMITED');
    return new Properties(this.#execution, this.#stores.of('script', ''));
  }

  getUserProperties(): Properties {
    this.#execution.requireMode('PropertiesService.getUserProperties', 'LIMITED');
    return new Properties(this.#execution, this.#stores.of('user', this.#execution.user));
  }

  getDocumentProperties(): Properties {
    this.#execution.requireMode('PropertiesService.getDocumentProperties', 'LIMITED');
    return new Properties(this.#execution, this.#stores.of('document', this.#execution.container.fileId));
  }
}
