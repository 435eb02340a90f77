import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanApi } from '../../src/app/sidebar-api-plan.ts';
import type { TrackerApi } from '../../src/app/sidebar-api-tracker.ts';
import { unsupportedSyntax } from '../../src/emulator/runtime/syntax.ts';
import { built } from '../support/bundle-add-ons.ts';
import { menuIn, namesNotFound, newerSyntax, topLevelFunctions } from '../support/bundle-scope.ts';
import { ROOT } from '../support/root.ts';

/** Every function a sidebar may call: the compiler refuses these when one is missing or one too many. */
const PLAN_API: Readonly<Record<keyof PlanApi, true>> = {
  openPlan: true,
  readLastPlan: true,
  insertTemplate: true,
  removeTemplate: true,
  checkPlan: true,
  tagGoal: true,
  writeGoal: true,
  readProfile: true,
  fingerprint: true,
  addGoal: true,
  writeOverview: true,
  addActivity: true,
  recordProgress: true,
  movePlan: true,
  addFeedback: true,
  answerFeedback: true,
  showPlace: true,
};
const TRACKER_API: Readonly<Record<keyof TrackerApi, true>> = {
  setUpTracker: true,
  publishProfile: true,
  rollUp: true,
  takeSnapshot: true,
  readDashboard: true,
  openTracker: true,
  makeMaster: true,
  makePlans: true,
  sharePlans: true,
  makeReviewPacket: true,
};

const HOSTS = [
  { host: 'docs', addOn: built('docs'), api: Object.keys(PLAN_API) },
  { host: 'sheets', addOn: built('sheets'), api: Object.keys(TRACKER_API) },
] as const;

const MENUS = {
  docs: ['Open the plan sidebar', 'Insert the plan template…', 'Check the goals'],
  sheets: [
    'Open the district sidebar',
    'Set up the tracker',
    'Publish the district profile',
    'Roll up all plans',
    'Take a midyear snapshot',
  ],
};

describe.each(HOSTS)('dist/$host/Code.js', ({ host, addOn, api }) => {
  const { code } = addOn;

  test('evaluates with nothing but ECMAScript and asks nothing of Google before it is called', () => {
    expect(topLevelFunctions(code)).toEqual(expect.arrayContaining(['onInstall', 'onOpen', ...api]));
  });

  test('holds nothing newer than ES2019, and nothing Apps Script’s parser refuses', () => {
    expect([newerSyntax(code), unsupportedSyntax(code)]).toEqual([null, null]);
  });

  test('is smaller than 320 kB', () => {
    const { size } = statSync(join(ROOT, 'dist', host, 'Code.js'));
    expect(size).toBeLessThan(320_000);
    expect(size).toBeGreaterThan(50_000);
  });

  test.each(['NONE', 'LIMITED'] as const)('shows its menu in AuthMode %s', (authMode) => {
    const menu = menuIn(addOn, host, authMode);
    expect(menu.map(({ label }) => label)).toEqual(MENUS[host]);
  });

  test('has every function that its menus and sidebar name', () => {
    const named = menuIn(addOn, host, 'LIMITED').map(({ functionName }) => functionName);
    expect(namesNotFound(code, ['onOpen', 'onInstall', ...named, ...api])).toEqual([]);
  });

  test('adds no other globals than those functions and the bundle itself', () => {
    const named = menuIn(addOn, host, 'LIMITED').map(({ functionName }) => functionName);
    expect([...topLevelFunctions(code)].sort()).toEqual(['onInstall', 'onOpen', ...named, ...api].sort());
  });

  test('a planted service call at module scope is caught, and costs the menu', () => {
    const planted = `${code}\nconst zone = Session.getScriptTimeZone();\n`;
    expect(() => topLevelFunctions(planted)).toThrow('Session was used at module scope');
    const asking = `${code}\nLockService.getScriptLock();\n`;
    expect(menuIn({ ...addOn, code: asking }, host, 'NONE')).toEqual([]);
  });
});

test('the plan sidebar is smaller than 200 kB with the SMART checker in it', () => {
  const { size } = statSync(join(ROOT, 'dist/docs/sidebar.html'));
  expect(size).toBeLessThan(200_000);
  expect(size).toBeGreaterThan(100_000);
});

describe('the checks above', () => {
  const [{ addOn }] = HOSTS;

  test.each([
    ['was left out', /^function checkGoalsFromMenu\(.*$/m, ''],
    ['is private', /\bcheckGoalsFromMenu\b/g, 'checkGoalsFromMenu_'],
    [
      'hides in the bundle',
      /^function checkGoalsFromMenu\(.*$/m,
      '(() => { function checkGoalsFromMenu() {} })();',
    ],
  ])('catch a menu whose function %s', (_what, pattern, replacement) => {
    const code = addOn.code.replace(pattern, replacement);
    expect(code).not.toBe(addOn.code);
    const named = menuIn({ ...addOn, code }, 'docs', 'NONE').map(({ functionName }) => functionName);
    expect(namesNotFound(code, named)).toHaveLength(1);
  });

  test.each([
    ['class A { #x = 1; }', null, 'the private member #x'],
    ['class A { static x = 1; }', null, 'the static class field x'],
    ['const a = b?.c;', '?.', null],
    ['const a = b ?? c;', '?', null],
    ['const a = 10n;', '10n', null],
    ['const a = b ? .5 : c;', null, null],
  ])('know new syntax: %s', (code, newer, refused) => {
    expect([newerSyntax(code), unsupportedSyntax(code)]).toEqual([newer, refused]);
  });

  test('see code made from text', () => {
    expect(() => topLevelFunctions('const f = new Function("return 1");')).toThrow('Code generation');
  });
});
