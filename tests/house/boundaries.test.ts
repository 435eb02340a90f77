import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inPlantedTree } from '../support/planted-tree.ts';
import { ROOT } from '../support/root.ts';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

/** Runs dependency-cruiser over `src` in a folder with the project's own rules. */
function cruise(folder: string): Cruise {
  const run = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      join(ROOT, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!run.stdout) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Cruise;
}

const planted = (files: Readonly<Record<string, string>>): Cruise =>
  inPlantedTree(['tsconfig.base.json'], files, cruise);

const SOURCE = /(?<!\.d)\.tsx?$/;

const sourceFiles = (folder: string): number =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => SOURCE.test(name))
    .length;

describe('who may import whom', () => {
  test('the tree keeps the rules, and every source file was looked at', () => {
    const { modules, summary } = cruise(ROOT);
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    const seen = modules.filter(({ source }) => source.startsWith('src/') && SOURCE.test(source));
    expect(seen).toHaveLength(sourceFiles('src'));
  });

  test.each([
    ['core-imports-core-only', 'src/core/a.ts', '../app/b.ts', 'src/app/b.ts'],
    ['core-imports-core-only', 'src/core/a.ts', 'node:fs', ''],
    ['app-imports-app-and-core', 'src/app/a.ts', '../gas/b.ts', 'src/gas/b.ts'],
    ['gas-imports-gas-app-and-core', 'src/gas/a.ts', '../emulator/b.ts', 'src/emulator/b.ts'],
    ['emulator-knows-nothing-of-the-product', 'src/emulator/a.ts', '../core/b.ts', 'src/core/b.ts'],
    ['studio-imports-studio-emulator-and-core', 'src/studio/a.ts', '../gas/b.ts', 'src/gas/b.ts'],
    ['studio-imports-studio-emulator-and-core', 'src/studio/a.ts', '../app/roll-up.ts', 'src/app/roll-up.ts'],
    [
      'sidebar-imports-sidebar-core-and-the-api',
      'src/sidebar/a.tsx',
      '../app/roll-up.ts',
      'src/app/roll-up.ts',
    ],
    ['rules-do-not-import-rules', 'src/core/smart/rules/a.ts', './b.ts', 'src/core/smart/rules/b.ts'],
    ['src-never-imports-tests', 'src/core/a.ts', '../../tests/b.ts', 'tests/b.ts'],
  ])('a planted violation of %s is caught (%s imports %s)', (rule, from, specifier, target) => {
    const { summary } = planted({
      [from]: `import { b } from '${specifier}';\nexport const a = b;\n`,
      ...(target && { [target]: 'export const b = 1;\n' }),
    });
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });
});
