import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from '../../emulator/workspace.ts';
import { CannotRun } from '../cannot-run.ts';
import { type FileRecord, recordOf, restore } from './file-record.ts';
import type { Person } from './studio-api.ts';

/** Where and when the studio's people live. */
export const PLACE = { timeZone: 'America/Los_Angeles', locale: 'en_US' };

/** What a studio is made of. */
export interface StudioContent {
  readonly workspace: Workspace;
  readonly people: readonly Person[];
}

/** The studio's files on disk: one JSON file each, and `workspace.json`, which is written last. */
export class StudioFolder {
  readonly #path: string;
  /** What stands on disk, by path. */
  readonly #written = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
  }

  /** False before the first save, or when that did not get to its end. */
  exists(): boolean {
    return existsSync(this.#workspacePath);
  }

  clear(): void {
    if (!this.exists()) return;
    rmSync(this.#filesPath, { recursive: true, force: true });
    rmSync(this.#workspacePath, { force: true });
    this.#written.clear();
  }

  load(): StudioContent {
    const { now, people } = this.#read(this.#workspacePath) as { now: string; people: Person[] };
    const workspace = new Workspace({ now, ...PLACE, seed: Date.parse(now) });
    for (const name of readdirSync(this.#filesPath)
      .filter((each) => each.endsWith('.json'))
      .sort())
      restore(workspace, this.#read(join(this.#filesPath, name)) as FileRecord);
    return { workspace, people };
  }

  /** Writes what has changed since the last time; a file that is gone from the workspace is deleted. */
  save({ workspace, people }: StudioContent): void {
    mkdirSync(this.#filesPath, { recursive: true });
    const kept = new Set<string>([this.#workspacePath]);
    for (const file of workspace.files.all()) {
      const path = join(this.#filesPath, `${file.id}.json`);
      kept.add(path);
      this.#write(path, recordOf(workspace, file));
    }
    for (const path of [...this.#written.keys()].filter((each) => !kept.has(each))) {
      rmSync(path, { force: true });
      this.#written.delete(path);
    }
    this.#write(this.#workspacePath, { now: new Date(workspace.clock.now()).toISOString(), people });
  }

  get #workspacePath(): string {
    return join(this.#path, 'workspace.json');
  }

  get #filesPath(): string {
    return join(this.#path, 'files');
  }

  #read(path: string): unknown {
    const text = readFileSync(path, 'utf8');
    this.#written.set(path, text);
    try {
      return JSON.parse(text);
    } catch {
      throw new CannotRun(`${path} is damaged. Start with --reset to begin with the sample district again.`);
    }
  }

  /** Through a second file, so that a start after a crash never finds half of one. */
  #write(path: string, content: unknown): void {
    const text = JSON.stringify(content);
    if (this.#written.get(path) === text) return;
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    this.#written.set(path, text);
  }
}
