import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StudioFolder } from '../../src/studio/serve/studio-folder.ts';
import { ROOT } from '../support/root.ts';
import { throughline } from '../support/throughline.ts';
import { smallStudio } from './small-studio.ts';

/** Node is started anew for each. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'studio-'));
const running: ChildProcess[] = [];

beforeAll(() => new StudioFolder(folder).save(smallStudio()));
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts `throughline serve` on a folder with a studio in it. */
function serve(port: string) {
  const args = [join(ROOT, 'build/throughline.mjs'), 'serve', '--folder', folder];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, PORT: port } });
  running.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said.text += String(part)));
  return { child, said };
}

async function addressOf({ child, said }: ReturnType<typeof serve>): Promise<string> {
  while (!said.text.includes('http://')) await once(child.stdout, 'data');
  return /http:\/\/localhost:\d+/.exec(said.text)?.[0] ?? '';
}

describe('throughline serve', () => {
  test('serves the folder as it was left, says where, and ends cleanly with Ctrl-C', async () => {
    const started = serve('0');
    const address = await addressOf(started);
    expect(started.said.text).toContain('The studio as it was left is open at');
    const page = await fetch(address.replace('localhost', '127.0.0.1'));
    expect(await page.text()).toContain('<div id="studio">');
    const port = address.split(':')[2] ?? '';
    const second = serve(port);
    expect(await once(second.child, 'exit')).toEqual([2, null]);
    expect(second.said.text).toContain(`Port ${port} cannot be used. Set PORT`);
    started.child.kill('SIGINT');
    expect(await once(started.child, 'exit')).toEqual([0, null]);
    expect(started.said.text).toContain('The studio is closed.');
  });

  test('refuses a PORT that is none', async () => {
    const { child, said } = serve('eighty');
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(said.text).toContain('PORT is “eighty”, which is no port');
  });
});

test.each(['start', 'serve'])('%s --help shows an example and how to start anew', (command) => {
  const { code, out } = throughline([command, '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Example:\n');
  expect(out).toContain('--reset');
});
