/** What the emulator reads of an `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** URLs must start with one of these. */
  readonly urlFetchWhitelist: readonly string[];
  /** Global names of the advanced services that are turned on, with what each stands for, such as `drive v3`. */
  readonly advancedServices: ReadonlyMap<string, string>;
}

type Json = Readonly<Record<string, unknown>>;

function listOf<T>(json: Json, key: string): readonly T[] {
  const value = json[key] ?? [];
  if (!Array.isArray(value)) throw new Error(`appsscript.json: ${key} must be a list`);
  return value;
}

function checkScopes(scopes: readonly string[]): void {
  if (scopes.length === 0) {
    throw new Error(
      'appsscript.json: oauthScopes must be listed; the emulator does not guess them from the code',
    );
  }
  const odd = scopes.find((scope) => !scope.startsWith('https://www.googleapis.com/auth/'));
  if (odd !== undefined) throw new Error(`appsscript.json: not a scope: ${odd}`);
}

function checkWhitelist(prefixes: readonly string[]): void {
  // The full domain and a path that is not empty (developers.google.com/apps-script/manifest/allowlist-url).
  const odd = prefixes.find((prefix) => !/^https:\/\/[^/*]+\//.test(prefix));
  if (odd !== undefined)
    throw new Error(`appsscript.json: urlFetchWhitelist needs https, a domain and a path: ${odd}`);
}

function advancedServices(json: Json): ReadonlyMap<string, string> {
  const dependencies = (json['dependencies'] ?? {}) as Json;
  const enabled = listOf<{ userSymbol: string; serviceId: string; version: string }>(
    dependencies,
    'enabledAdvancedServices',
  );
  return new Map(enabled.map((service) => [service.userSymbol, `${service.serviceId} ${service.version}`]));
}

function checkZone(zone: unknown): asserts zone is string {
  if (typeof zone !== 'string') throw new Error('appsscript.json: timeZone is missing');
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    throw new Error(`appsscript.json: not a time zone: ${zone}`);
  }
}

/** Reads a parsed `appsscript.json`; throws a sentence naming the property that Apps Script would not accept. */
export function readManifest(json: unknown): Manifest {
  const properties = (json ?? {}) as Json;
  const { timeZone, runtimeVersion } = properties as { timeZone?: unknown; runtimeVersion?: unknown };
  if (runtimeVersion !== 'V8') throw new Error('appsscript.json: runtimeVersion must be V8');
  checkZone(timeZone);
  const oauthScopes = listOf<string>(properties, 'oauthScopes');
  checkScopes(oauthScopes);
  const urlFetchWhitelist = listOf<string>(properties, 'urlFetchWhitelist');
  checkWhitelist(urlFetchWhitelist);
  return { timeZone, oauthScopes, urlFetchWhitelist, advancedServices: advancedServices(properties) };
}
