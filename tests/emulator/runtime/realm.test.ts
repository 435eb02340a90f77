import { runInContext } from 'node:vm';
import { Chance } from '../../../src/emulator/chance.ts';
import { Clock } from '../../../src/emulator/clock.ts';
import { createRealm } from '../../../src/emulator/runtime/realm.ts';
import { withTimeZone } from '../../../src/emulator/runtime/time-zone.ts';

const at = (clock: Clock, source: string): unknown =>
  runInContext(source, createRealm(clock, new Chance()).context);
const realm = (source: string): unknown => at(new Clock('2026-01-20T17:00:00Z'), source);

describe('a realm', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'URL',
    'URLSearchParams',
    'FormData',
    'File',
    'Blob',
    'TextEncoder',
    'TextDecoder',
    'ReadableStream',
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'SubtleCrypto',
    'window',
    'navigator',
    'performance',
    'process',
    'Buffer',
    'global',
    'require',
    'module',
    'structuredClone',
    'console',
    'WebAssembly',
  ])('has no %s', (name) => {
    expect(realm(`typeof ${name}`)).toBe('undefined');
  });

  test.each(['Map', 'Promise', 'Intl', 'JSON', 'Reflect', 'BigInt', 'Symbol', 'encodeURIComponent'])(
    'has %s',
    (name) => {
      expect(realm(`typeof ${name}`)).not.toBe('undefined');
    },
  );

  test('has the simulated clock as its time', () => {
    const clock = new Clock('2026-01-20T17:00:00Z');
    expect(at(clock, 'new Date().toISOString()')).toBe('2026-01-20T17:00:00.000Z');
    expect(at(clock, 'Date.now()')).toBe(clock.now());
    expect(at(clock, 'typeof Date()')).toBe('string');
    expect(at(clock, 'new Date() instanceof Date && new Date(0).constructor === Date')).toBe(true);
    expect(at(clock, 'new Date(2026, 0, 5).getDate()')).toBe(5);
    expect(at(clock, 'Date.UTC(2026, 0, 5) - Date.parse("2026-01-05")')).toBe(0);
    expect(
      at(clock, 'class D extends Date {}; new D().getTime() === Date.now() && new D() instanceof D'),
    ).toBe(true);
  });

  test('runs promise callbacks before it returns', () => {
    const { context } = createRealm(new Clock('2026-01-20T17:00:00Z'), new Chance());
    runInContext('globalThis.done = false; (async () => { await null; done = true; })()', context);
    expect(runInContext('done', context)).toBe(true);
  });
});

describe('withTimeZone', () => {
  test.each([
    ['America/Los_Angeles', 9],
    ['America/New_York', 12],
    ['UTC', 17],
  ])('local time is that of %s', (zone, hour) => {
    expect(withTimeZone(zone, () => realm('new Date().getHours()'))).toBe(hour);
  });

  test('is put back, also when runs are nested', () => {
    const before = realm('new Date().getHours()');
    withTimeZone('Asia/Tokyo', () => {
      withTimeZone('UTC', () => realm('new Date().getHours()'));
      expect(realm('new Date().getHours()')).toBe(2);
    });
    expect(realm('new Date().getHours()')).toBe(before);
  });
});
