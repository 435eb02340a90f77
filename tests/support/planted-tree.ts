import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * Runs a check over a small tree of its own: the named files and folders of the project (its rules), plus planted
 * files. The tree is gone afterwards.
 */
export function inPlantedTree<Found>(
  copied: readonly string[],
  files: Readonly<Record<string, string>>,
  check: (folder: string) => Found,
): Found {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-planted-'));
  try {
    for (const name of copied) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
