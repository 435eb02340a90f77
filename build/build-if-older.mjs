import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTS } from './hosts.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const SOURCES = ['src', 'build', 'appsscript.json', 'package-lock.json'];
const BUILT = [
  'dist/studio/main.mjs',
  'dist/studio/page.html',
  ...HOSTS.flatMap(({ name }) =>
    ['Code.js', 'sidebar.html', 'appsscript.json'].map((file) => `dist/${name}/${file}`),
  ),
];

/** When a file, or the youngest file of a folder, was changed last; 0 where there is none. */
async function changedAt(path) {
  const info = await stat(path).catch(() => null);
  if (info === null) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  return Math.max(info.mtimeMs, ...(await Promise.all(names.map((name) => changedAt(join(path, name))))));
}

/** Builds everything in `dist` unless all of it is younger than every source. */
export async function buildIfOlder() {
  const times = (paths) => Promise.all(paths.map((path) => changedAt(join(root, path))));
  const [sources, built] = await Promise.all([times(SOURCES), times(BUILT)]);
  if (Math.max(...sources) < Math.min(...built)) return;
  // The bundlers take a fifth of a second to load: every command would wait for them.
  const { buildAddOn, buildStudio } = await import('./bundle.mjs');
  await Promise.all([buildAddOn(root), buildStudio(root)]);
}
