import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { peggyPlugin } from './peggy.mjs';
import { rulesPage } from './rules-page.mjs';

const SOURCES = `
  export { RULES as rules } from './src/core/smart/rules/index.ts';
  export { criterionOf } from './src/core/smart/define-rule.ts';
  export { CRITERIA as criteria } from './src/core/smart/criterion-words.ts';
  export { DEFAULT_THRESHOLDS as limits } from './src/core/smart/thresholds.ts';
  export { THRESHOLD_FIELDS as limitLabels } from './src/core/plan/fields.ts';
`;

/** docs/rules.md as the rules are now. */
async function pageOf(root) {
  const { outputFiles } = await build({
    stdin: { contents: SOURCES, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [peggyPlugin],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return rulesPage(await import(`data:text/javascript;base64,${code}`));
}

/** Throws when the page, docs/rules.md unless another file is named, does not say what the rules say. */
export async function checkRulesPage(root, file = `${root}/docs/rules.md`) {
  const [page, kept] = await Promise.all([pageOf(root), readFile(file, 'utf8').catch(() => '')]);
  if (page !== kept) throw new Error('docs/rules.md does not say what the rules say. Run: npm run rules');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  await writeFile(`${root}/docs/rules.md`, await pageOf(root));
}
