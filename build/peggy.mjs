import { readFile } from 'node:fs/promises';
import { minifySync } from '@swc/core';
import peggy from 'peggy';

/** Where Peggy collects what it would have expected, for messages nobody reads: our grammars take any text. */
const EXPECTATIONS = [
  /if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}/g,
  /peg\$silentFails(?:\+\+|--);/g,
  /const peg\$e\d+ = .*;/g,
];
/** The end of Peggy's parse function, which makes an error of those expectations. */
const END = /const peg\$success = [\s\S]*?\n}\n\nconst peg\$allowedStartRules[\s\S]*$/;

/**
 * A grammar that reads every text, compiled to a module with `parse`. Error reporting is left out, two thirds of what Peggy writes;
 * a text the grammar could not read would be answered by what was read of it.
 */
export function compileGrammar(source, file) {
  const written = peggy.generate(source, { output: 'source', format: 'es', grammarSource: file });
  const parser = EXPECTATIONS.reduce((text, pattern) => text.replaceAll(pattern, ''), written);
  if (parser === written || !END.test(parser)) throw new Error(`Peggy writes ${file} in another form now.`);
  return minifySync(parser.replace(END, 'return peg$result;\n}\nexport { peg$parse as parse };\n'), {
    module: true,
    mangle: false,
    compress: true,
  }).code;
}

/** An esbuild plugin: `import { parse } from './x.peggy'` compiles the grammar into the bundle. */
export const peggyPlugin = {
  name: 'peggy',
  setup(build) {
    build.onLoad({ filter: /\.peggy$/ }, async ({ path }) => ({
      contents: compileGrammar(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};
