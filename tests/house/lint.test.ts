import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inPlantedTree } from '../support/planted-tree.ts';
import { ROOT } from '../support/root.ts';

/** What the linter, under the project's rules, says of a file planted in a room. */
const linted = (room: string, text: string): string =>
  inPlantedTree(['biome.json', 'lint'], { [`src/${room}/planted.ts`]: text }, (folder) => {
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(process.execPath, [biome, 'lint', 'src'], { cwd: folder, encoding: 'utf8' });
    return `${run.stdout}${run.stderr}`;
  });

describe('what the linter refuses', () => {
  test.each([
    ['core', 'a clock in core', 'export const now = new Date();\n', 'from a port'],
    ['app', 'a die in app', 'export const die = Math.random();\n', 'from a port'],
    [
      'gas',
      'HTML from text',
      'export const show = (box: { innerHTML: string }, text: string) => { box.innerHTML = text; };\n',
      'never be parsed as HTML',
    ],
  ])('in %s: %s', (room, _what, text, said) => {
    expect(linted(room, text)).toContain(said);
  });
});
