import { execFileSync } from 'node:child_process';
import { ROOT } from './root.ts';

/** Runs a script with `code`, the text of the checker as it ships, in a process of its own; its standard output. */
export const withChecker = (script: string, env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { bundleChecker } from './build/checker.mjs'; const code = await bundleChecker('cjs'); ${script}`,
    ],
    { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
