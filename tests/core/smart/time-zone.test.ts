import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../support/root.ts';

/** Checks dated goals with the checker bundled as it ships, in a process of its own with its own time zone. */
const SCRIPT = `
  import { build } from 'esbuild';
  import { peggyPlugin } from './build/peggy.mjs';
  const { outputFiles } = await build({
    entryPoints: ['src/core/smart/check-goal.ts'], bundle: true, write: false, format: 'cjs', plugins: [peggyPlugin],
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  const phrases = ['by June 30, 2026', 'by January 1', 'by 12/31/2025', 'from spring 2025 to fall 2026', 'by 2026-06-12', 'by July', 'this year', 'by Mar 2026'];
  const offset = new Date(2026, 0, 1).getTimezoneOffset();
  const results = phrases.map((phrase) => module.exports.checkGoal({
    text: 'Math will rise from 41% to 48% ' + phrase, today: '2025-12-31', schoolYear: '2025-26',
  }));
  console.log(JSON.stringify({ offset, results }));
`;

const inZone = (TZ: string) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      cwd: join(ROOT),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  ) as { readonly offset: number; readonly results: unknown };

test('a goal is read alike in every time zone', () => {
  const [utc, west, east] = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(inZone);
  expect(new Set([utc?.offset, west?.offset, east?.offset]).size).toBe(3);
  expect(west?.results).toEqual(utc?.results);
  expect(east?.results).toEqual(utc?.results);
}, 60_000);
