import { ServiceError } from '../../../src/emulator/execution.ts';
import { CacheService, CacheStores } from '../../../src/emulator/services/cache-service.ts';
import { LockService, LockTable, lockName } from '../../../src/emulator/services/lock-service.ts';
import { PropertiesService, PropertyStores } from '../../../src/emulator/services/properties-service.ts';
import { executionFor, PAT, SAM } from './execution-for-tests.ts';

describe('PropertiesService', () => {
  test('keeps strings by script, user and document from run to run, a round trip each', () => {
    const stores = new PropertyStores();
    const first = executionFor();
    const service = new PropertiesService(first.execution, stores);
    service.getUserProperties().setProperty('a', '1').setProperties({ b: '2', c: '3' });
    service.getDocumentProperties().setProperty('a', 'of the document');
    expect(first.meter.read()).toMatchObject({ total: 3, byKind: { property: 3 } });

    const later = new PropertiesService(executionFor().execution, stores);
    expect(later.getUserProperties().getProperties()).toEqual({ a: '1', b: '2', c: '3' });
    expect(later.getUserProperties().deleteProperty('a').getKeys()).toEqual(['b', 'c']);
    expect(later.getDocumentProperties().getProperty('a')).toBe('of the document');
    expect(later.getScriptProperties().getProperty('a')).toBeNull();
    const sams = new PropertiesService(executionFor({ user: SAM }).execution, stores);
    expect(sams.getUserProperties().getKeys()).toEqual([]);
    expect(sams.getDocumentProperties().getKeys()).toEqual(['a']);
    later.getUserProperties().setProperties({ z: '9' }, true);
    expect(later.getUserProperties().getProperties()).toEqual({ z: '9' });
  });

  test.each([
    [
      'a number',
      (service: PropertiesService) => service.getUserProperties().setProperty('n', 5 as never),
      /String,number/,
    ],
    [
      'a large value',
      (service: PropertiesService) => service.getUserProperties().setProperty('n', 'é'.repeat(5000)),
      /too large: value/,
    ],
    ['a full store', fill, /property storage quota/],
  ])('refuses %s', (_, act, message) => {
    const service = new PropertiesService(executionFor().execution, new PropertyStores());
    expect(() => act(service)).toThrow(message);
  });

  test('is closed before the add-on is enabled', () => {
    const service = new PropertiesService(executionFor({ authMode: 'NONE' }).execution, new PropertyStores());
    expect(() => service.getDocumentProperties()).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
  });
});

function fill(service: PropertiesService): void {
  for (let n = 0; n < 60; n += 1) service.getScriptProperties().setProperty(`key${n}`, 'x'.repeat(9000));
}

describe('CacheService', () => {
  test.each([
    [undefined, 600],
    [30, 30],
    [21_600, 21_600],
  ])('with %s seconds forgets after %d on the simulated clock', (given, seconds) => {
    const { execution, clock } = executionFor();
    const stores = new CacheStores();
    const cache = new CacheService(execution, stores).getDocumentCache();
    if (given === undefined) cache.put('k', 'v');
    else cache.put('k', 'v', given);
    const expires = clock.now() + seconds * 1000;
    const readAt = (instant: number): string | null => {
      // Reading takes 48 ms before the cache is asked.
      clock.advance(instant - 48 - clock.now());
      return new CacheService(executionFor({ clock }).execution, stores).getDocumentCache().get('k');
    };
    expect(readAt(expires - 1)).toBe('v');
    expect(readAt(expires)).toBeNull();
  });

  test('reads and forgets several at once', () => {
    const { execution, meter } = executionFor();
    const cache = new CacheService(execution, new CacheStores()).getUserCache();
    cache.putAll({ a: '1', b: '2' });
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
    cache.removeAll(['a', 'c']);
    cache.remove('x');
    expect(cache.getAll(['a', 'b'])).toEqual({ b: '2' });
    expect(meter.read().byKind).toEqual({ cache: 5 });
  });

  test('keeps 900 of more than 1,000 items, those that last longest', () => {
    const cache = new CacheService(executionFor().execution, new CacheStores()).getScriptCache();
    cache.putAll({ early: 'x' }, 60);
    cache.putAll(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`k${n}`, 'x'])), 600);
    expect(cache.get('early')).toBeNull();
    expect(Object.keys(cache.getAll(Array.from({ length: 1000 }, (_, n) => `k${n}`)))).toHaveLength(900);
  });

  test.each([
    ['k'.repeat(251), 'v', 60, 'Argument too large: key'],
    ['k', 'v'.repeat(100 * 1024 + 1), 60, 'Argument too large: value'],
    ['k', 'v', 0, 'Invalid argument: expirationInSeconds'],
    ['k', 'v', 21_601, 'Invalid argument: expirationInSeconds'],
    ['k', 5 as never, 60, "don't match the method signature for CacheService.Cache.put"],
  ])('refuses %.9s', (key, value, seconds, message) => {
    const cache = new CacheService(executionFor().execution, new CacheStores()).getScriptCache();
    expect(() => cache.put(key, value, seconds)).toThrow(message);
  });
});

describe('LockService', () => {
  test('waits on the simulated clock for what another run holds', () => {
    const table = new LockTable();
    const { execution, clock } = executionFor();
    const lock = new LockService(execution, table).getDocumentLock();
    table.hold(lockName('document', 'plan'), clock.now() + 10_000);
    const before = clock.now();
    expect(lock.tryLock(2000)).toBe(false);
    expect(lock.hasLock()).toBe(false);
    expect(() => lock.waitLock(1000)).toThrow(
      new ServiceError('Lock timeout: another process was holding the lock for too long.'),
    );
    expect(lock.tryLock(30_000)).toBe(true);
    expect(clock.now() - before).toBe(10_000);
    expect(lock.hasLock()).toBe(true);
  });

  test('keeps other runs out until it is released or the run ends', () => {
    const table = new LockTable();
    const pat = executionFor();
    const sam = executionFor({ user: SAM, clock: pat.clock });
    const patsLock = new LockService(pat.execution, table).getScriptLock();
    const samsLock = new LockService(sam.execution, table).getScriptLock();
    patsLock.waitLock(1000);
    expect(patsLock.tryLock(0)).toBe(true);
    expect(samsLock.tryLock(1000)).toBe(false);
    samsLock.releaseLock();
    expect(samsLock.tryLock(0)).toBe(false);
    patsLock.releaseLock();
    expect(samsLock.tryLock(0)).toBe(true);
    table.releaseAll(sam.execution);
    expect(patsLock.tryLock(0)).toBe(true);
  });

  test('user locks are each their own', () => {
    const table = new LockTable();
    expect(new LockService(executionFor({ user: PAT }).execution, table).getUserLock().tryLock(0)).toBe(true);
    expect(new LockService(executionFor({ user: SAM }).execution, table).getUserLock().tryLock(0)).toBe(true);
  });
});
