import { minify } from '@swc/core';

/**
 * A script that esbuild has minified already, made smaller once more: swc joins statements and folds what esbuild leaves
 * alone, some 2 to 3 %. Names at the top level stay, for they are what Apps Script and its pages call. `ecma` is the
 * newest syntax it may write, such as 2019; `module` tells that the script is an ES module.
 */
export async function smaller(script, ecma, module = false) {
  const { code } = await minify(script, {
    compress: { ecma, passes: 3 },
    mangle: true,
    toplevel: false,
    module,
    ecma,
    format: { comments: false },
  });
  return `${code}\n`;
}
