import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { HOSTS } from './hosts.mjs';
import { peggyPlugin } from './peggy.mjs';
import { withoutRuleDocumentation } from './rule-documentation.mjs';
import { smaller } from './smaller.mjs';

/** What the browsers that Google's editors run in all read; Apps Script itself takes ES2019 at most. */
const BROWSERS = 2022;

/** The name the bundle's exports hang on inside Code.js; the forwarders below are what Apps Script sees. */
const GLOBAL = 'Throughline';

const common = (root) => ({
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'unused',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [peggyPlugin, withoutRuleDocumentation],
});

/** Apps Script finds only real top-level functions, so each export gets a forwarder. */
const forwarder = (name) => `function ${name}(...a){return ${GLOBAL}.${name}(...a)}`;

/** What the last statement of an ES module that esbuild minified exports, as `[name inside, name outside]`. */
const exportsIn = (list) => list.split(',').map((item) => [item.split(' as ')[0], item.split(' as ').pop()]);

/**
 * The text of Code.js: one ES2019 IIFE and a forwarder for each exported function. The IIFE is made of an ES module, as
 * what esbuild writes for its own takes every export through a getter.
 */
export async function bundleHost(root, host) {
  const { outputFiles } = await build({
    ...common(root),
    entryPoints: [host.entry],
    format: 'esm',
    target: 'es2019',
    minify: true,
  });
  const [, body, list] = /^(.*)export\{([^{}]*)\};\s*$/s.exec(outputFiles[0].text);
  const exported = exportsIn(list);
  const members = exported.map(([inside, name]) => `${name}:${inside}`);
  const iife = `"use strict";var ${GLOBAL}=(()=>{${body}return{${members}}})();`;
  const script = await smaller(iife, 2019, { arrows: true });
  const names = exported.map(([, name]) => name).sort();
  return `${script}${names.map(forwarder).join('\n')}\n`;
}

/** A script or style inside HTML must not hold what ends it. */
const inline = (text, tag) => text.replaceAll(`</${tag}`, `<\\/${tag}`);

/** Script and styles of a Preact page; `define` as esbuild takes it. */
async function bundlePage(root, entry, define = {}) {
  const { outputFiles } = await build({
    ...common(root),
    entryPoints: [entry],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    target: `es${BROWSERS}`,
    define,
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = await smaller(textOf('.js'), BROWSERS);
  return { script: inline(script, 'script'), style: inline(textOf('.css'), 'style') };
}

/** One self-contained page: HtmlService serves it as it is, and it loads nothing from anywhere. */
export async function bundleSidebar(root, host) {
  const { script, style } = await bundlePage(root, host.sidebar);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><base target="_blank"><title>${host.title}</title>`,
    `<style>${style}</style></head>`,
    '<body><div id="sidebar"></div>',
    `<script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The studio's page. The server puts the token of its start in; the page puts google.script.run before a sidebar. */
export async function bundleStudioPage(root) {
  const google = await bundlePage(root, 'src/studio/page/google-script-run.ts');
  const { script, style } = await bundlePage(root, 'src/studio/page/main.tsx', {
    GOOGLE_SCRIPT_RUN: JSON.stringify(google.script),
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="studio-token" content="STUDIO_TOKEN">',
    '<link rel="icon" href="data:,"><title>Throughline studio</title>',
    `<style>${style}</style></head>`,
    '<body><div id="studio"></div>',
    `<script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
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
      const [code, sidebar] = await Promise.all([bundleHost(root, host), bundleSidebar(root, host)]);
      const folder = `${root}/dist/${host.name}`;
      await mkdir(folder, { recursive: true });
      await writeFile(`${folder}/Code.js`, code);
      await writeFile(`${folder}/sidebar.html`, sidebar);
      await writeFile(`${folder}/appsscript.json`, `${JSON.stringify(manifestOf(shared, host), null, 2)}\n`);
    }),
  );
}

/** Writes dist/studio: main.mjs, the local workspace and the command line for Node; page.html, the studio's page. */
export async function buildStudio(root) {
  await mkdir(`${root}/dist/studio`, { recursive: true });
  await writeFile(`${root}/dist/studio/page.html`, await bundleStudioPage(root));
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
