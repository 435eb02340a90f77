import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withChecker } from '../../support/checker.ts';
import { ROOT } from '../../support/root.ts';

const PHRASES = [
  'by June 30, 2026',
  'by January 1',
  'by 12/31/2025',
  'from spring 2025 to fall 2026',
  'by 2026-06-12',
  'by July',
  'this year',
  'by Mar 2026',
].map((phrase) => `Math will rise from 41% to 48% ${phrase}`);
const GOALS = readFileSync(join(ROOT, 'tests/corpus/own-goals.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/** Checks goals with the checker bundled as it ships, in a process with a time zone of its own. */
const inZone = (TZ: string) =>
  JSON.parse(
    withChecker(
      `const module = { exports: {} };
       new Function('module', 'exports', code)(module, module.exports);
       const check = (text) => module.exports.checkGoal({ text, today: '2025-12-31', schoolYear: '2025-26' });
       const offset = new Date(2026, 0, 1).getTimezoneOffset();
       console.log(JSON.stringify({ offset, results: ${JSON.stringify([...PHRASES, ...GOALS])}.map(check) }));`,
      { TZ },
    ),
  ) as { readonly offset: number; readonly results: unknown };

test('a goal is read alike in every time zone', () => {
  const [utc, west, east] = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(inZone);
  expect(new Set([utc?.offset, west?.offset, east?.offset]).size).toBe(3);
  expect(west?.results).toEqual(utc?.results);
  expect(east?.results).toEqual(utc?.results);
}, 60_000);
