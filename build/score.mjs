import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { peggyPlugin } from './peggy.mjs';

/** `npm run score -- [--figures] FILE...`: how far the checker agrees with labelled goals, one JSON object a line. */
const args = process.argv.slice(2);
const files = args.filter((arg) => arg !== '--figures');
if (files.length === 0) {
  console.error('Name a file of labelled goals: npm run score -- ../shared/data/goals-dev.jsonl');
  process.exit(2);
}

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: ['tests/corpus/score-report.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  plugins: [peggyPlugin],
});
const { scoreReport } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const lines = await Promise.all(files.map((file) => readFile(file, 'utf8')));
process.stdout.write(scoreReport(lines.join('\n'), !args.includes('--figures')));
