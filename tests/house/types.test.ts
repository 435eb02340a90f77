import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inPlantedTree } from '../support/planted-tree.ts';
import { ROOT } from '../support/root.ts';

/** What the compiler says of one file under a room's own settings. */
function compiled(room: string, text: string): string {
  const settings = {
    extends: join(ROOT, `src/${room}/tsconfig.json`),
    compilerOptions: { incremental: false, typeRoots: [join(ROOT, 'node_modules/@types')] },
    include: ['planted.ts'],
  };
  return inPlantedTree([], { 'planted.ts': text, 'tsconfig.json': JSON.stringify(settings) }, (folder) => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  });
}

describe('what a room can see', () => {
  test.each([
    ['core', 'SpreadsheetApp', 'export const book = SpreadsheetApp.getActive();'],
    ['app', 'DocumentApp', 'export const plan = DocumentApp.getActiveDocument();'],
    ['core', 'document', 'export const body = document.body;'],
    ['core', 'process', 'export const home = process.env;'],
    ['app', 'setTimeout', 'setTimeout(() => 0, 1);'],
    ['gas', 'document', 'export const body = document.body;'],
  ])('%s does not know %s', (room, name, text) => {
    expect(compiled(room, text)).toContain(`Cannot find name '${name}'`);
  });

  test('a method newer than ES2020 does not compile in core', () => {
    expect(compiled('core', 'export const last = [1].at(-1);')).toContain("Property 'at' does not exist");
  });

  test('gas knows Google’s services', () => {
    expect(compiled('gas', 'export const book = () => SpreadsheetApp.getActive();')).toBe('');
  });
});
