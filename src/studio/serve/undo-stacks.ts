import type { FileVersion } from '../../emulator/file-version.ts';
import type { Workspace } from '../../emulator/workspace.ts';
import { Changed } from './refused.ts';
import type { FileAsk } from './studio-api.ts';

interface Step {
  readonly user: string;
  readonly name: string;
  readonly before: FileVersion;
  /** The file's stamp right after this step. */
  after: string;
}

const MOST_STEPS = 30;

/**
 * The last edits by hand of every file since the studio started. They can be undone one by one for as long as nothing
 * else changed the file: an add-on's work and another person's are never taken back.
 */
export class UndoStacks {
  readonly #workspace: Workspace;
  readonly #steps = new Map<string, Step[]>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Does an edit, and keeps how the file was; an edit that throws leaves no step. */
  around({ user, fileId }: FileAsk, name: string, work: () => void): void {
    const steps = this.#current({ user, fileId });
    const before = this.#workspace.versionOf(fileId);
    work();
    const step = { user, name, before, after: this.#workspace.stampOf(fileId) };
    this.#steps.set(fileId, [...steps, step].slice(-MOST_STEPS));
  }

  /** What undoing would take back; null when there is nothing this person may undo. */
  nameOf(ask: FileAsk): string | null {
    const steps = this.#current(ask);
    return steps[steps.length - 1]?.name ?? null;
  }

  undo(ask: FileAsk): void {
    const steps = this.#current(ask);
    const last = steps.pop();
    if (!last) throw new Changed('There is nothing of yours left to undo.');
    this.#workspace.putBack(ask.fileId, last.before);
    const next = steps[steps.length - 1];
    if (next) next.after = this.#workspace.stampOf(ask.fileId);
    this.#steps.set(ask.fileId, steps);
  }

  /** The steps of this person that lead to the file as it is. */
  #current({ user, fileId }: FileAsk): Step[] {
    const steps = this.#steps.get(fileId) ?? [];
    const last = steps[steps.length - 1];
    return last?.user === user && last.after === this.#workspace.stampOf(fileId) ? steps : [];
  }
}
