import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hast } from '@googleworkspace/google-docs-hast';
import { build } from 'esbuild';
import { root } from './build-if-older.mjs';
import { fifteenPages } from './fifteen-pages.mjs';

/**
 * How fast a plan is read: the JSON of a 15-page plan parsed and read, beside JSON.parse alone, google-docs-hast and a plain
 * walk over its tables, in turns in one run. Prints medians; ends with an error when a cell is lost.
 */
const WARM_UP_TURNS = 10;
const TURNS = 40;
const CALLS = 40;

const core = await coreFunctions();
const { text, styledText, cells } = fifteenPages(core);

const ways = {
  'JSON.parse alone': () => JSON.parse(text),
  'parsed and read to a plan': () => core.readPlan(core.blocksOfDocsJson(JSON.parse(text))),
  'parsed and walked over its tables': () => cellsOf(JSON.parse(text)),
  'parsed and read by google-docs-hast': () => hast(documentOf(JSON.parse(styledText))),
};

checkCells();
const times = measure();
report();

async function coreFunctions() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    minify: true,
    stdin: {
      resolveDir: root,
      contents: `export { blocksOfDocsJson } from './src/core/reading/docs-json.ts';
        export { readPlan } from './src/core/reading/read-plan.ts';
        export { planOutline } from './src/core/template/plan-outline.ts';
        export { genericPack } from './src/core/template/packs/generic.ts';`,
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'));
  try {
    const path = join(folder, 'core.mjs');
    writeFileSync(path, outputFiles[0].text);
    return await import(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The form without tabs, which is the one google-docs-hast knows; it wants a style with every text, if an empty one. */
function documentOf({ title, tabs }) {
  return { title, lists: {}, ...tabs[0].documentTab };
}

function cellsOf({ tabs }) {
  const found = [];
  for (const { table } of tabs[0].documentTab.body.content) {
    if (table === undefined) continue;
    for (const { tableCells } of table.tableRows)
      for (const { content } of tableCells)
        found.push(
          content
            .map(({ paragraph }) => paragraph.elements.map((run) => run.textRun.content).join(''))
            .join(''),
        );
  }
  return found;
}

function checkCells() {
  const read = core
    .blocksOfDocsJson(JSON.parse(text))
    .blocks.flatMap(({ kind, rows }) => (kind === 'table' ? rows.flat().map((cell) => cell.text) : []));
  const walked = cellsOf(JSON.parse(text)).map((cell) => cell.trim());
  const kept = read.length === cells && walked.every((cell, index) => cell === read[index]);
  if (!kept)
    throw new Error(`${read.length} cells were read where ${cells} were written, or not their text.`);
}

/** Ways take turns, so that all meet the same machine, for a few calls each, so that none pays for another's garbage. */
function measure() {
  const found = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let turn = -WARM_UP_TURNS; turn < TURNS; turn += 1)
    for (const [name, way] of Object.entries(ways))
      for (let call = 0; call < CALLS; call += 1) {
        const started = performance.now();
        way();
        if (turn >= 0) found[name].push(performance.now() - started);
      }
  return Object.fromEntries(Object.entries(found).map(([name, all]) => [name, median(all)]));
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function report() {
  const [parse, read, , hastTime] = Object.values(times);
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  console.log(
    `A plan of 15 pages: ${kilobytes} kB of JSON, ${cells} table cells, all kept. Medians of ${TURNS * CALLS} calls:`,
  );
  for (const [name, time] of Object.entries(times))
    console.log(
      `  ${name.padEnd(36)} ${time.toFixed(3)} ms  ${(time / parse).toFixed(2)} x JSON.parse alone`,
    );
  console.log(`Reading takes ${(read / parse).toFixed(2)} times JSON.parse alone (aim: 1.15).`);
  console.log(
    `It is ${(hastTime / read).toFixed(1)} times as fast as google-docs-hast (aim: 3), parsing counted in both.`,
  );
}
