import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { HOSTS } from './hosts.mjs';
import { peggyPlugin } from './peggy.mjs';

/** The name the bundle's exports hang on inside Code.js; the forwarders below are what Apps Script sees. */
const GLOBAL = 'Throughline';

const common = (root) => ({
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'unused',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [peggyPlugin],
});

/** esbuild lists a bundle's exports only for the esm format, so they are asked for once in that form. */
async function exportedNames(root, entry) {
  const probe = await build({ ...common(root), entryPoints: [entry], format: 'esm', metafile: true });
  return Object.values(probe.metafile.outputs)[0].exports;
}

/** Apps Script finds only real top-level functions, so each export gets a forwarder. */
const forwarder = (name) => `function ${name}() { return ${GLOBAL}.${name}.apply(null, arguments); }`;

/** The text of Code.js: one ES2019 IIFE and a forwarder for each exported function. */
export async function bundleHost(root, host) {
  const [names, bundle] = await Promise.all([
    exportedNames(root, host.entry),
    build({
      ...common(root),
      entryPoints: [host.entry],
      format: 'iife',
      globalName: GLOBAL,
      target: 'es2019',
      minify: true,
    }),
  ]);
  return `${bundle.outputFiles[0].text}${names.sort().map(forwarder).join('\n')}\n`;
}

/** What both manifests share, with the host's own scopes and services. */
export function manifestOf(shared, host) {
  return {
    ...shared,
    oauthScopes: host.scopes,
    ...(host.advancedServices.length > 0 && {
      dependencies: { enabledAdvancedServices: host.advancedServices },
    }),
  };
}

/** Writes dist/docs and dist/sheets. */
export async function buildAddOn(root) {
  const shared = JSON.parse(await readFile(`${root}/appsscript.json`, 'utf8'));
  await Promise.all(
    HOSTS.map(async (host) => {
      const code = await bundleHost(root, host);
      const folder = `${root}/dist/${host.name}`;
      await mkdir(folder, { recursive: true });
      await writeFile(`${folder}/Code.js`, code);
      await writeFile(`${folder}/appsscript.json`, `${JSON.stringify(manifestOf(shared, host), null, 2)}\n`);
    }),
  );
}

/** Writes dist/studio/main.mjs: the local workspace and the command line, for Node. */
export async function buildStudio(root) {
  await build({
    ...common(root),
    entryPoints: { main: 'src/studio/main.ts' },
    write: true,
    outdir: 'dist/studio',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // The emulator names classes in its messages.
    keepNames: true,
  });
}
