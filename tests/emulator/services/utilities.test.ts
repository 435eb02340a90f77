import { NotEmulated, ServiceError } from '../../../src/emulator/execution.ts';
import { Utilities } from '../../../src/emulator/services/utilities.ts';
import { executionFor } from './execution-for-tests.ts';

const utilities = new Utilities(executionFor({ authMode: 'NONE' }).execution);
const NOON = new Date('2026-01-05T20:03:09.042Z');
const SUMMER = new Date('2026-07-01T03:30:00Z');

describe('Utilities.formatDate', () => {
  test.each([
    [NOON, 'America/Los_Angeles', 'yyyy-MM-dd', '2026-01-05'],
    [NOON, 'America/Los_Angeles', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-01-05 12:03:09.042'],
    [NOON, 'America/Los_Angeles', 'M/d/yy h:mm a', '1/5/26 12:03 PM'],
    [NOON, 'America/Los_Angeles', 'EEE, MMM d', 'Mon, Jan 5'],
    [NOON, 'America/Los_Angeles', 'EEEE, MMMM dd yyyy', 'Monday, January 05 2026'],
    [SUMMER, 'America/New_York', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-06-30T23:30:00-04:00'],
    [SUMMER, 'America/New_York', 'Z', '-0400'],
    [SUMMER, 'Asia/Kolkata', "h 'o''clock' X", "9 o'clock +05"],
    [SUMMER, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z' XXX", '2026-07-01T03:30:00Z Z'],
    [SUMMER, 'GMT-8', 'yyyy-MM-dd HH:mm Z', '2026-06-30 19:30 -0800'],
    [SUMMER, 'UTC+05:30', 'HH:mm', '09:00'],
    [new Date('2026-01-05T08:00:00Z'), 'America/Los_Angeles', 'HH h a', '00 12 AM'],
  ])('%s in %s as %s', (date, zone, pattern, text) => {
    expect(utilities.formatDate(date, zone, pattern)).toBe(text);
  });

  test('refuses what Java would take silently or what it does not know', () => {
    expect(() => utilities.formatDate(NOON, 'America/Springfield', 'yyyy')).toThrow(ServiceError);
    expect(() => utilities.formatDate(new Date(Number.NaN), 'UTC', 'yyyy')).toThrow(ServiceError);
    expect(() => utilities.formatDate(NOON, 'UTC', 'YYYY-MM-dd')).toThrow(
      new NotEmulated('Utilities.formatDate with YYYY'),
    );
    expect(() => utilities.formatDate('2026-01-05' as never, 'UTC', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities', () => {
  test.each([
    ['MD5', [-112, 1, 80, -104]],
    ['SHA_1', [-87, -103, 62, 54]],
    ['SHA_256', [-70, 120, 22, -65]],
  ] as const)('digests abc by %s to signed bytes', (name, start) => {
    expect(utilities.computeDigest(utilities.DigestAlgorithm[name], 'abc').slice(0, 4)).toEqual(start);
  });

  test('takes text as US-ASCII unless told otherwise', () => {
    const { SHA_256 } = utilities.DigestAlgorithm;
    const { UTF_8 } = utilities.Charset;
    expect(utilities.computeDigest(SHA_256, 'é')).toEqual(utilities.computeDigest(SHA_256, '?'));
    expect(utilities.computeDigest(SHA_256, 'é', UTF_8)).not.toEqual(utilities.computeDigest(SHA_256, '?'));
    expect(utilities.base64Encode('é')).toBe('Pw==');
    expect(utilities.base64Encode('é', UTF_8)).toBe('w6k=');
  });

  test('reads and writes base64', () => {
    expect(utilities.base64Decode('/+8=')).toEqual([-1, -17]);
    expect(utilities.base64EncodeWebSafe([-1, -17])).toBe('_-8=');
    expect(() => utilities.base64Decode('not base64')).toThrow(ServiceError);
  });

  test('sleeps on the simulated clock', () => {
    const { execution, clock, meter } = executionFor();
    const before = clock.now();
    new Utilities(execution).sleep(1500);
    expect(clock.now() - before).toBe(1500);
    expect(meter.read().total).toBe(0);
    expect(() => new Utilities(execution).sleep(300_001)).toThrow(ServiceError);
  });

  test('makes blobs', () => {
    const blob = utilities.newBlob('<p>é</p>', 'text/html', 'page.html');
    expect([blob.getContentType(), blob.getName(), blob.getDataAsString()]).toEqual([
      'text/html',
      'page.html',
      '<p>é</p>',
    ]);
    expect(blob.getBytes().slice(3, 5)).toEqual([-61, -87]);
    expect(utilities.getUuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
