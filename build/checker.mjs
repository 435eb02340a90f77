import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { peggyPlugin } from './peggy.mjs';
import { withoutRuleDocumentation } from './rule-documentation.mjs';
import { smaller } from './smaller.mjs';

/** The SMART checker alone, minified as it is inside the add-on's scripts; `format` is esbuild's. */
export async function bundleChecker(format) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/core/smart/check-goal.ts'],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format,
    target: 'es2019',
    plugins: [peggyPlugin, withoutRuleDocumentation],
  });
  return smaller(outputFiles[0].text, 2019, { module: format === 'esm' });
}
