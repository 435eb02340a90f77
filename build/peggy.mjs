import { readFile } from 'node:fs/promises';
import peggy from 'peggy';

/** An esbuild plugin: `import { parse } from './x.peggy'` compiles the grammar into the bundle. */
export const peggyPlugin = {
  name: 'peggy',
  setup(build) {
    build.onLoad({ filter: /\.peggy$/ }, async ({ path }) => ({
      contents: peggy.generate(await readFile(path, 'utf8'), {
        output: 'source',
        format: 'es',
        grammarSource: path,
      }),
      loader: 'js',
    }));
  },
};
