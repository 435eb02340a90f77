import { type Context, createContext, runInContext } from 'node:vm';
import { tokensOf } from '../../src/emulator/runtime/tokens.ts';
import { type AddOn, Workspace } from '../../src/emulator/workspace.ts';

/** Google's globals, each of which a script may use, but not before somebody called one of its functions. */
const SERVICES = [
  'CacheService',
  'DocumentApp',
  'Drive',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/** V8 gives these to every context; Apps Script has no WebAssembly, and its console is a service. */
const NOT_ECMASCRIPT = ['console', 'WebAssembly'];

/** A global scope with ECMAScript's names; reading any name of Google's throws. Code from text is refused. */
function bareScope(): Context {
  const scope = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of NOT_ECMASCRIPT) runInContext(`delete globalThis.${name}`, scope);
  for (const name of SERVICES) {
    Object.defineProperty(scope, name, {
      get: () => {
        throw new Error(`${name} was used at module scope`);
      },
    });
  }
  return scope;
}

/** Evaluates a script's module scope with nothing around it, and gives the names of its top-level functions. */
export function topLevelFunctions(code: string): readonly string[] {
  const scope = bareScope();
  const before = new Set<string>(runInContext('Object.getOwnPropertyNames(globalThis)', scope));
  runInContext(code, scope, { filename: 'Code.js' });
  const after: string[] = runInContext('Object.getOwnPropertyNames(globalThis)', scope);
  return after.filter((name) => !before.has(name) && runInContext(`typeof ${name}`, scope) === 'function');
}

/** Of these names, those that neither a menu nor google.script.run would find; names ending in `_` are private. */
export function namesNotFound(code: string, names: readonly string[]): readonly string[] {
  const found = topLevelFunctions(code);
  return names.filter((name) => name.endsWith('_') || !found.includes(name));
}

/** The menu somebody finds who opens a new file with the add-on. */
export function menuIn(addOn: AddOn, host: 'docs' | 'sheets', authMode: 'NONE' | 'LIMITED') {
  const workspace = new Workspace({ now: '2026-01-20T17:00:00Z', timeZone: 'UTC', locale: 'en_US' });
  const file = { owner: 'someone@harbor.example', name: 'File' };
  const fileId = host === 'docs' ? workspace.createDocument(file) : workspace.createSpreadsheet(file);
  return workspace.open(addOn, { user: file.owner, fileId, authMode }).menu();
}

/** The first piece of syntax that is newer than ES2019, or null. */
export function newerSyntax(code: string): string | null {
  const tokens = tokensOf(code);
  const found = tokens.findIndex(({ kind, text }, at) => {
    if (kind === 'number') return /^\d+n$/.test(text);
    return kind === 'punctuation' && (text === '?.' || (text === '?' && tokens[at + 1]?.text === '?'));
  });
  return found < 0 ? null : (tokens[found]?.text ?? '');
}
