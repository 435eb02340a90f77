const swc = (syntax) => [
  '@swc/jest',
  { jsc: { parser: { syntax }, target: 'es2022' }, module: { type: 'commonjs' } },
];
/** Packages that ship ES modules only; Jest reads them through the same transform as our sources. */
const esmOnly = ['stemmer', 'parse5', 'entities', '@ironcalc', 'write-excel-file', 'fflate'];

/** @type {import('jest').Config} */
export default {
  // Jest keeps one core free by itself; on two that would be half of them.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/tests/browser/unpack-chromium.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'peggy'],
  transform: {
    '\\.tsx?$': swc('typescript'),
    '\\.m?js$': swc('ecmascript'),
    '\\.peggy$': '<rootDir>/tests/support/peggy-transform.mjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`, '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
};
