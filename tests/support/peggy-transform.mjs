import { transformSync } from 'esbuild';
import { compileGrammar } from '../../build/peggy.mjs';

/** Compiles a grammar as the bundle does, to CommonJS, so that tests run the grammar that ships. */
export default {
  process: (source, file) => transformSync(compileGrammar(source, file), { format: 'cjs' }),
};
