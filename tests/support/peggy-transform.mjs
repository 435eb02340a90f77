import { transformSync } from 'esbuild';
import { grammarCode } from '../../build/grammar-code.mjs';

/** Compiles a grammar as the bundle does, to CommonJS, so that tests run the grammar that ships. */
export default {
  process: (source, file) => transformSync(grammarCode(source, file), { format: 'cjs' }),
};
