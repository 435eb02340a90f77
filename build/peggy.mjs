import { readFile } from 'node:fs/promises';
import { grammarCode } from './grammar-code.mjs';

/** An esbuild plugin: `import { parse } from './x.peggy'` compiles the grammar into the bundle. */
export const peggyPlugin = {
  name: 'peggy',
  setup(build) {
    build.onLoad({ filter: /\.peggy$/ }, async ({ path }) => ({
      contents: grammarCode(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};
