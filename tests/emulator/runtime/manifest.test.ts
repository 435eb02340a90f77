import { readManifest } from '../../../src/emulator/runtime/manifest.ts';

const GOOD = {
  timeZone: 'America/Los_Angeles',
  runtimeVersion: 'V8',
  oauthScopes: ['https://www.googleapis.com/auth/documents.currentonly'],
  urlFetchWhitelist: ['https://docs.googleapis.com/'],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

describe('readManifest', () => {
  test('takes what Apps Script takes', () => {
    expect(readManifest(GOOD)).toEqual({
      timeZone: GOOD.timeZone,
      oauthScopes: GOOD.oauthScopes,
      urlFetchWhitelist: GOOD.urlFetchWhitelist,
      advancedServices: new Map([['Drive', 'drive v3']]),
    });
  });

  test.each([
    [{ ...GOOD, runtimeVersion: 'DEPRECATED_ES5' }, 'runtimeVersion must be V8'],
    [{ ...GOOD, timeZone: undefined }, 'timeZone is missing'],
    [{ ...GOOD, timeZone: 'America/Springfield' }, 'not a time zone: America/Springfield'],
    [{ ...GOOD, oauthScopes: [] }, 'oauthScopes must be listed'],
    [{ ...GOOD, oauthScopes: ['documents.currentonly'] }, 'not a scope: documents.currentonly'],
    [{ ...GOOD, oauthScopes: 'x' }, 'oauthScopes must be a list'],
    [{ ...GOOD, urlFetchWhitelist: ['http://docs.googleapis.com/'] }, 'needs https, a domain and a path'],
    [{ ...GOOD, urlFetchWhitelist: ['https://docs.googleapis.com'] }, 'needs https, a domain and a path'],
    [null, 'runtimeVersion must be V8'],
  ])('refuses %#', (manifest, message) => {
    expect(() => readManifest(manifest)).toThrow(message);
  });
});
