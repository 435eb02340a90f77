import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import { builtAddOn } from '../add-on.ts';
import { CannotRun } from '../cannot-run.ts';
import type { SampleDistrict } from '../sample/sample-district.ts';
import { seedOf } from '../serve/seed.ts';
import { Studio } from '../serve/studio.ts';
import { StudioFolder } from '../serve/studio-folder.ts';
import { studioServer } from '../serve/studio-server.ts';
import { runSample } from './sample.ts';

interface Options {
  readonly folder: string;
  readonly reset?: true;
}

const OUT = 'out/sample';

/** `throughline start`: what `npm start` runs. */
export function addStart(program: Command, root: string): void {
  withFolder(program.command('start'))
    .description('run the whole job on the sample district, then serve the studio')
    .option('--no-serve', 'stop after the job')
    .addHelpText('after', '\nExample:\n  PORT=8080 throughline start')
    .action(async (options: Options & { serve: boolean }) => {
      const district = await runSample(root, OUT);
      if (options.serve) await serve(root, options, () => Promise.resolve(district));
    });
}

/** `throughline serve`: the studio alone. */
export function addServe(program: Command, root: string): void {
  withFolder(program.command('serve'))
    .description('serve the studio: the add-on in a local stand-in for Google Workspace')
    .addHelpText('after', '\nExample:\n  throughline serve --reset')
    .action((options: Options) => serve(root, options, () => runSample(root, OUT)));
}

const withFolder = (command: Command): Command =>
  command
    .option('--folder <folder>', 'where the studio’s files lie', 'out/studio')
    .option('--reset', 'start anew with the sample district');

/** Serves until it is interrupted. `begin` makes the district a new studio begins with. */
async function serve(root: string, options: Options, begin: () => Promise<SampleDistrict>): Promise<void> {
  const port = portOf(process.env['PORT']);
  const folder = new StudioFolder(options.folder);
  if (options.reset) folder.clear();
  const isNew = !folder.exists();
  const content = isNew ? seedOf(await begin()) : folder.load();
  folder.save(content);
  const addOns = { docs: builtAddOn(root, 'docs'), sheets: builtAddOn(root, 'sheets') };
  const page = readFileSync(join(root, 'dist/studio/page.html'), 'utf8');
  const server = studioServer({
    studio: new Studio(content, addOns),
    page,
    save: () => folder.save(content),
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  const began = isNew ? 'A new studio' : 'The studio as it was left';
  say(`${began} is open at http://localhost:${actual}. Its files lie in ${options.folder}; Ctrl-C ends it.`);
  await interrupted();
  server.close();
  server.closeAllConnections();
  say(`\nThe studio is closed. Its files stay in ${options.folder}.`);
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function portOf(given: string | undefined): number {
  const port = Number(given ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new CannotRun(`PORT is “${given}”, which is no port. Give a number such as 4173.`);
  return port;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    throw new CannotRun(`Port ${port} cannot be used. Set PORT to another one, such as PORT=${port + 1}.`);
  }
}

async function interrupted(): Promise<void> {
  const waiting = new AbortController();
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, waiting)));
  waiting.abort();
}
