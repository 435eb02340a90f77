import { minify } from '@swc/core';

/**
 * A script that esbuild has minified already, made smaller once more: swc joins statements and folds what esbuild leaves
 * alone, some 2 to 3 %. Names at the top level stay, for they are what Apps Script and its pages call. `ecma` is the
 * newest syntax it may write, such as 2019; `module` tells that the script is an ES module; `arrows`, that function
 * expressions may become arrows, which holds where none is called with `new` (pages hold Preact, so not there).
 */
export async function smaller(script, ecma, { module = false, arrows = false } = {}) {
  const { code } = await minify(script, {
    compress: { ecma, passes: 4, unsafe_arrows: arrows, unsafe_methods: arrows },
    mangle: true,
    toplevel: false,
    module,
    ecma,
    format: { comments: false },
  });
  return `${code}\n`;
}
