import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOOGLE = join(process.cwd(), '../shared/google');

/** True when Google's recorded data is there; prints why not when tests must be skipped. */
export function haveRecorded(folder: string): boolean {
  const there = existsSync(join(GOOGLE, folder));
  if (!there) process.stdout.write(`Skipped: ../shared/google/${folder} is not there\n`);
  return there;
}

// biome-ignore lint/suspicious/noExplicitAny: recorded JSON of many shapes
export function recorded(path: string): any {
  return JSON.parse(readFileSync(join(GOOGLE, path), 'utf8'));
}

/** The documents.get responses in a folder and below, by path. */
export function recordedDocuments(folder: string): string[] {
  if (!existsSync(join(GOOGLE, folder))) return [];
  return readdirSync(join(GOOGLE, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !/(^|\/)(request|manifest)\.json$/.test(path))
    .map((path) => `${folder}/${path}`)
    .sort();
}
