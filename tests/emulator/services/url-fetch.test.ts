import { Clock } from '../../../src/emulator/clock.ts';
import { blankDocument } from '../../../src/emulator/documents/model.ts';
import { DOCUMENT, FileStore } from '../../../src/emulator/drive/file-store.ts';
import { NotEmulated } from '../../../src/emulator/execution.ts';
import { googleApis } from '../../../src/emulator/services/google-apis.ts';
import { ScriptApp } from '../../../src/emulator/services/script-app.ts';
import { UrlFetchApp } from '../../../src/emulator/services/url-fetch-app.ts';
import { executionFor, PAT, SAM } from './execution-for-tests.ts';

const ALLOWED = [
  'https://docs.googleapis.com/',
  'https://www.googleapis.com/drive/',
  'https://nowhere.example/',
];
const DOC = 'https://docs.googleapis.com/v1/documents/doc?includeTabsContent=true&fields=title';

type Given = Parameters<typeof executionFor>[0];

/** Pat's run (or as given) with one document; `web` lives as long as the clock. */
function setUp(given: Given = {}, clock = new Clock('2026-01-20T17:00:00Z'), web = googleApis(clock)) {
  const files = new FileStore();
  files.add({
    id: 'doc',
    name: 'A plan',
    mimeType: DOCUMENT,
    owner: PAT,
    content: blankDocument(),
    at: 0,
  });
  const { execution, meter } = executionFor({ files, clock, ...given });
  const token = new ScriptApp(execution).getOAuthToken();
  const request = { url: DOC, headers: { Authorization: `Bearer ${token}` }, muteHttpExceptions: true };
  return { app: new UrlFetchApp(execution, ALLOWED, web), request, meter, clock, web };
}

describe('UrlFetchApp', () => {
  test('reads documents, one round trip for each request', () => {
    const { app, request, meter } = setUp();
    expect(JSON.parse(app.fetch(DOC, { headers: request.headers }).getContentText())).toEqual({
      title: 'A plan',
    });
    const missing = { ...request, url: DOC.replace('/doc?', '/missing?') };
    const responses = app.fetchAll([request, missing, request]);
    expect(responses.map((response) => response.getResponseCode())).toEqual([200, 404, 200]);
    expect(meter.read().byKind).toEqual({ fetch: 4 });
  });

  test('throws for a refusal that is not muted', () => {
    const { app, request } = setUp();
    const { headers } = request;
    expect(() => app.fetch(DOC.replace('/doc?', '/missing?'), { headers })).toThrow(
      /^Request failed for https:\/\/docs\.googleapis\.com returned code 404\. Truncated server response: \{[\s\S]*muteHttpExceptions/,
    );
  });

  test.each([
    ['another host', 'https://nowhere.example/x', 'DNS error: https://nowhere.example'],
    [
      'a host that is not in the manifest',
      'https://docs.google.com/x',
      "not in the manifest's urlFetchWhitelist",
    ],
    ['plain http', 'http://docs.googleapis.com/v1/documents/doc', "not in the manifest's urlFetchWhitelist"],
    ['no URL', 'docs.googleapis.com', 'Invalid argument: docs.googleapis.com'],
    ['a long URL', `https://nowhere.example/${'x'.repeat(2048)}`, 'Limit Exceeded: URLFetch URL Length.'],
  ])('refuses %s', (_, url, message) => {
    const { app } = setUp();
    expect(() => app.fetch(url)).toThrow(message);
    expect(() => app.fetchAll([url])).toThrow(message);
  });

  test.each([
    [
      'an unknown parameter',
      { followRedirects: false },
      "UrlFetchApp's parameter followRedirects is not emulated",
    ],
    ['a form', { payload: { a: '1' } }, 'UrlFetchApp with a form as payload is not emulated'],
  ])('does not know %s', (_, params, message) => {
    expect(() => setUp().app.fetch(DOC, params)).toThrow(message);
    expect(() => setUp().app.fetch(DOC, params)).toThrow(NotEmulated);
  });

  test.each([undefined, 'Bearer ', 'Bearer ya29.someone-elses', 'Basic eA=='])(
    'with %s as authorization gets 401',
    (given) => {
      const { app } = setUp();
      const headers = given === undefined ? {} : { Authorization: given };
      const response = app.fetch(DOC, { headers, muteHttpExceptions: true });
      expect(response.getResponseCode()).toBe(401);
      expect(JSON.parse(response.getContentText())).toMatchObject({ error: { status: 'UNAUTHENTICATED' } });
    },
  );

  test.each([
    ['LIMITED', undefined, 'You do not have permission to call UrlFetchApp.fetch'],
    [
      'FULL',
      ['documents.readonly'],
      'Required permissions: (https://www.googleapis.com/auth/script.external_request)',
    ],
  ] as const)('in %s with scopes %j is refused', (authMode, scopes, message) => {
    const { execution } = executionFor({ authMode, ...(scopes ? { scopes } : {}) });
    const app = new UrlFetchApp(execution, ALLOWED, googleApis(execution.clock));
    expect(() => app.fetch(DOC)).toThrow(message);
  });

  test('lists and reads files of Drive', () => {
    const { app, request } = setUp({ scopes: ['script.external_request', 'drive.metadata.readonly'] });
    const drive = 'https://www.googleapis.com/drive/v3/files';
    const read = (url: string) => JSON.parse(app.fetch(url, request).getContentText());
    expect(read(`${drive}/doc?fields=id,modifiedTime`)).toEqual({
      id: 'doc',
      modifiedTime: '1970-01-01T00:00:00.000Z',
    });
    expect(read(`${drive}?q=trashed=false&fields=files(id)&pageSize=1000`).files).toContainEqual({
      id: 'doc',
    });
    expect(read(`${drive}/missing`)).toMatchObject({
      error: { code: 404, message: 'File not found: missing.' },
    });
  });
});

describe('the limit of 300 reads in any rolling minute', () => {
  const codes = (app: UrlFetchApp, request: object, count: number): number[] =>
    app.fetchAll(Array.from({ length: count }, () => request)).map((response) => response.getResponseCode());

  test('refuses the 301st, and lets go as the reads grow old', () => {
    const { app, request, clock } = setUp();
    expect(new Set(codes(app, request, 200))).toEqual(new Set([200]));
    const first = clock.now();
    clock.advance(30_000);
    const second = codes(app, request, 101);
    expect(second.filter((code) => code === 429)).toHaveLength(1);
    expect(second[100]).toBe(429);
    clock.advance(first + 60_001 - clock.now());
    expect(codes(app, request, 201).filter((code) => code === 200)).toHaveLength(200);
  });

  test('answers as Google does, and counts each user alone, over all runs', () => {
    const { app, request, clock, web } = setUp();
    codes(app, request, 300);
    const later = setUp({}, clock, web);
    const refused = later.app.fetch(DOC, later.request);
    expect(refused.getResponseCode()).toBe(429);
    expect(JSON.parse(refused.getContentText())).toMatchObject({
      error: { code: 429, status: 'RESOURCE_EXHAUSTED' },
    });
    const sams = setUp({ user: SAM }, clock, web);
    expect(sams.app.fetch(DOC, sams.request).getResponseCode()).toBe(404);
  });
});
