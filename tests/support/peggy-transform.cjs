const peggy = require('peggy');

/** Compiles a grammar to CommonJS, so that tests run the grammar the bundle runs. */
module.exports = {
  process: (source, file) => ({
    code: peggy.generate(source, { output: 'source', format: 'commonjs', grammarSource: file }),
  }),
};
