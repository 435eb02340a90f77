import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleChecker } from './checker.mjs';

/**
 * `npm run bench:check -- [FILE]`: how long the checker takes for goals, one JSON object with a `text` a line, beside compromise,
 * which only extracts their numbers and dates. Each runs in processes of its own, so that both load cold; the run that was ready
 * first is shown, as what else the machine does only ever adds. Patterns are compiled when they are first needed, most of them for the
 * first goals, so the first pass has a long tail; the slowest of generated hostile texts is the matter of `npm run test:long`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const PASSES = 5;
const RUNS = 3;
const BUNDLE = `${root}out/bench/check-goal.mjs`;
const compromise = JSON.parse(readFileSync(`${root}node_modules/compromise/package.json`, 'utf8')).version;

const CONTENDERS = {
  'the whole check': async () => {
    const { checkGoal } = await import(pathToFileURL(BUNDLE));
    return (text) => checkGoal({ text, today: '2025-10-01' });
  },
  [`compromise ${compromise}, numbers and dates`]: async () => {
    const [{ default: nlp }, { default: dates }] = await Promise.all([
      import('compromise/three'),
      import('compromise-dates'),
    ]);
    nlp.plugin(dates);
    return (text) => {
      const read = nlp(text);
      return [read.numbers().json(), read.dates().json()];
    };
  },
};

/** Load, first goal, then every goal once and some times more, in milliseconds. */
async function measure(load, texts) {
  const start = performance.now();
  const read = await load();
  const loaded = performance.now();
  read(texts[0]);
  const first = performance.now();
  const times = Array.from({ length: PASSES + 1 }, () => texts.map((text) => timeOf(() => read(text))));
  return { load: loaded - start, first: first - loaded, once: times[0], again: times.slice(1).flat() };
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const at = (share, times) => [...times].sort((a, b) => a - b)[Math.ceil(share * times.length) - 1];
const cell = (value, digits) => value.toFixed(digits).padStart(9);

function row(name, { load, first, once, again }) {
  const start = [load, first, load + first].map((value) => cell(value, 1));
  const rest = [once, again]
    .flatMap((times) => [at(0.5, times), at(0.99, times), at(1, times)])
    .map((value) => cell(value, 2));
  return `${name.padEnd(40)}${start.join('')}${rest.join('')}`;
}

function bestRun(file, name) {
  const args = [fileURLToPath(import.meta.url), file, name];
  const run = () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const runs = Array.from({ length: RUNS }, run);
  return runs.reduce((best, other) => (other.load + other.first < best.load + best.first ? other : best));
}

async function compare(file) {
  if (!existsSync(file)) {
    console.error(`There are no goals at ${file}. Name a file of them: npm run bench:check -- FILE`);
    process.exit(2);
  }
  await mkdir(dirname(BUNDLE), { recursive: true });
  await writeFile(BUNDLE, await bundleChecker('esm'));
  const rows = Object.keys(CONTENDERS).map((name) => row(name, bestRun(file, name)));
  const head = ['load', 'first', 'together', 'median', '99th', 'slowest', 'median', '99th', 'slowest'].map(
    (title) => title.padStart(9),
  );
  console.log(
    `Milliseconds for a goal: the first, each of ${file} once, then each ${PASSES} times; the best of ${RUNS} runs. Node ${process.version}.`,
  );
  console.log([`${''.padEnd(40)}${head.join('')}`, ...rows].join('\n'));
}

const [file = '../shared/data/goals-dev.jsonl', contender] = process.argv.slice(2);
if (contender === undefined) await compare(file);
else {
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);
  console.log(JSON.stringify(await measure(CONTENDERS[contender], texts)));
}
