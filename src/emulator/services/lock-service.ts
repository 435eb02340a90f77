import { type Execution, ServiceError } from '../execution.ts';
import { signatureError } from './signature.ts';

/** Who holds a lock, and until when if nobody lets go earlier; milliseconds since 1970. */
interface Holding {
  readonly holder: object;
  readonly until: number;
}

/** The locks of one script. */
export class LockTable {
  readonly #held = new Map<string, Holding>();

  /** Makes someone else hold a lock until an instant. */
  hold(lock: string, until: number): void {
    this.#held.set(lock, { holder: {}, until });
  }

  /** When the lock will be free for this holder: `now` when it is, infinity when its holder must let go first. */
  freeFor(lock: string, holder: object, now: number): number {
    const held = this.#held.get(lock);
    return held && held.holder !== holder && held.until > now ? held.until : now;
  }

  take(lock: string, holder: object): void {
    this.#held.set(lock, { holder, until: Number.POSITIVE_INFINITY });
  }

  isHeldBy(lock: string, holder: object): boolean {
    return this.#held.get(lock)?.holder === holder;
  }

  release(lock: string, holder: object): void {
    if (this.isHeldBy(lock, holder)) this.#held.delete(lock);
  }

  /** A run that ends, however it ends, lets go of everything. */
  releaseAll(holder: object): void {
    for (const lock of this.#held.keys()) this.release(lock, holder);
  }
}

/** A lock that keeps other runs out. Waiting takes simulated time. */
export class Lock {
  readonly #execution: Execution;
  readonly #table: LockTable;
  readonly #name: string;

  constructor(execution: Execution, table: LockTable, name: string) {
    this.#execution = execution;
    this.#table = table;
    this.#name = name;
  }

  /** True when the lock was got within so many milliseconds. */
  tryLock(timeoutInMillis: number): boolean {
    return this.#take('tryLock', timeoutInMillis);
  }

  /** As `tryLock`, and throws when the lock was not got. */
  waitLock(timeoutInMillis: number): void {
    if (this.#take('waitLock', timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.#table.isHeldBy(this.#name, this.#execution);
  }

  releaseLock(): void {
    this.#execution.call({ service: 'LockService', method: 'Lock.releaseLock', kind: 'lock' });
    this.#table.release(this.#name, this.#execution);
  }

  #take(method: string, timeout: number): boolean {
    if (typeof timeout !== 'number') throw signatureError(`LockService.Lock.${method}`, [timeout]);
    this.#execution.call({ service: 'LockService', method: `Lock.${method}`, kind: 'lock' });
    const now = this.#execution.clock.now();
    const wait = this.#table.freeFor(this.#name, this.#execution, now) - now;
    this.#execution.wait(Math.min(wait, timeout));
    if (wait > timeout) return false;
    this.#table.take(this.#name, this.#execution);
    return true;
  }
}

/** The name a lock has in the table. */
export const lockName = (kind: 'script' | 'user' | 'document', key: string): string => `${kind}:${key}`;

/** `LockService`: not before the add-on is enabled in the file. */
export class LockService {
  readonly #execution: Execution;
  readonly #table: LockTable;

  constructor(execution: Execution, table: LockTable) {
    this.#execution = execution;
    this.#table = table;
  }

  /** Shared by every user of the script in every file. */
  getScriptLock(): Lock {
    return this.#lock('getScriptLock', lockName('script', ''));
  }

  getUserLock(): Lock {
    return this.#lock('getUserLock', lockName('user', this.#execution.user));
  }

  /** Shared by every user of the script in this file. */
  getDocumentLock(): Lock {
    return this.#lock('getDocumentLock', lockName('document', this.#execution.container.fileId));
  }

  #lock(method: string, name: string): Lock {
    this.#execution.requireMode(`LockService.${method}`, 'LIMITED');
    return new Lock(this.#execution, this.#table, name);
  }
}
