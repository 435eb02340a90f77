/** Who may import whom. Checked by tests/house/boundaries.test.ts, which also plants a violation. */
const swc = require('@swc/core');

// dependency-cruiser asks swc for TypeScript and never for TSX, on which swc then stops.
const parseFile = swc.parseFileSync;
swc.parseFileSync = (path, options) => parseFile(path, { ...options, tsx: path.endsWith('.tsx') });

const npm = (names) => `^node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-imports-core-only',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', npm(['stemmer'])] },
    },
    {
      name: 'app-imports-app-and-core',
      severity: 'error',
      from: { path: '^src/app' },
      to: { pathNot: '^src/(app|core)' },
    },
    {
      name: 'gas-imports-gas-app-and-core',
      severity: 'error',
      from: { path: '^src/gas' },
      to: { pathNot: '^src/(gas|app|core)' },
    },
    {
      name: 'sidebar-imports-sidebar-core-and-the-api',
      severity: 'error',
      from: { path: '^src/sidebar' },
      to: { pathNot: ['^src/(sidebar|core)', '^src/app/sidebar-api', npm(['preact'])] },
    },
    {
      name: 'emulator-knows-nothing-of-the-product',
      severity: 'error',
      from: { path: '^src/emulator' },
      to: { path: '^(src/(?!emulator)|tests|examples|build)' },
    },
    {
      name: 'studio-imports-studio-emulator-and-core',
      severity: 'error',
      from: { path: '^src/studio' },
      // The command line is a client of the server functions, as the sidebars are: it may see their types.
      to: { path: '^(src/(?!studio|emulator|core|app/sidebar-api)|tests)' },
    },
    {
      name: 'rules-do-not-import-rules',
      severity: 'error',
      from: { path: '^src/core/smart/rules/(?!index)' },
      to: { path: '^src/core/smart/rules/' },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(tests|build)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
