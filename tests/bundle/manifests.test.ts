import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../support/bundle-add-ons.ts';
import { ROOT } from '../support/root.ts';

const parsed = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** The table of design section 5. */
const SCOPES = {
  docs: ['documents.currentonly', 'documents.readonly', 'script.container.ui', 'script.external_request'],
  sheets: [
    'spreadsheets.currentonly',
    'documents.readonly',
    'drive.file',
    'script.container.ui',
    'script.external_request',
    'userinfo.email',
  ],
};

describe.each(['docs', 'sheets'] as const)('the manifest of %s', (host) => {
  const manifest = built(host).manifest as Readonly<Record<string, unknown>>;

  test('asks for exactly the scopes that were agreed', () => {
    const scopes = SCOPES[host].map((name) => `https://www.googleapis.com/auth/${name}`);
    expect([...(manifest['oauthScopes'] as string[])].sort()).toEqual(scopes.sort());
  });

  test('runs on V8 and reaches docs.googleapis.com only', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      urlFetchWhitelist: ['https://docs.googleapis.com/'],
    });
  });

  test('turns on Drive where documents are made, and nothing else', () => {
    const drive = [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }];
    const expected = host === 'sheets' ? { enabledAdvancedServices: drive } : undefined;
    expect(manifest['dependencies']).toEqual(expected);
  });
});

test.each([
  ['.clasp.json', 'dist/docs'],
  ['.clasp.sheets.json', 'dist/sheets'],
])('%s pushes %s, which the build made', (file, folder) => {
  expect(parsed(file).rootDir).toBe(folder);
  expect(existsSync(join(ROOT, folder, 'appsscript.json'))).toBe(true);
});
