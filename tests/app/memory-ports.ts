import type {
  Calendar,
  Caller,
  DocumentAnswer,
  DocumentLayout,
  DocumentMaker,
  DocumentReader,
  FileLock,
  PlanMaker,
  Timer,
} from '../../src/app/ports.ts';
import type { CopyChanges } from '../../src/core/template/copy-changes.ts';

/** Answers by document id; a function is asked anew at each reading. An unknown id is not found. */
export class MemoryReader implements DocumentReader {
  readonly waves: (readonly string[])[] = [];
  readonly answers = new Map<string, DocumentAnswer | (() => DocumentAnswer)>();
  /** Milliseconds a wave takes. */
  waveMs = 0;
  private readonly timer: MemoryTimer;

  constructor(timer: MemoryTimer) {
    this.timer = timer;
  }

  private readonly accepted = new Map<string, () => object>();

  /** `accepted`: the document with its suggestions accepted, where that differs. */
  add(id: string, json: () => object, accepted = json): this {
    this.answers.set(id, () => ({ kind: 'document', json: json() }));
    this.accepted.set(id, accepted);
    return this;
  }

  readonly readAccepted = (documentIds: readonly string[]): readonly DocumentAnswer[] =>
    documentIds.map((id) => ({ kind: 'document', json: this.accepted.get(id)?.() ?? {} }));

  read(documentIds: readonly string[]): readonly DocumentAnswer[] {
    this.waves.push(documentIds);
    this.timer.now += this.waveMs;
    return documentIds.map((id) => {
      const answer = this.answers.get(id) ?? { kind: 'refused', problem: 'notFoundOrNoAccess' };
      return typeof answer === 'function' ? answer() : answer;
    });
  }
}

export class MemoryTimer implements Timer {
  now = 0;
  readonly waits: number[] = [];

  elapsedMs(): number {
    return this.now;
  }

  wait(ms: number): void {
    this.waits.push(ms);
    this.now += ms;
  }
}

export class MemoryMaker implements DocumentMaker {
  readonly made: { readonly title: string; readonly html: string }[] = [];

  make(title: string, html: string): { id: string; link: string } {
    this.made.push({ title, html });
    const id = `${'profile'.padEnd(24, 'x')}${this.made.length}`;
    return { id, link: `https://docs.google.com/document/d/${id}/edit` };
  }
}

interface MemoryFile {
  readonly id: string;
  readonly name: string;
  readonly kind: 'document' | 'folder';
  /** Where it was made; '' for anywhere. */
  readonly folder: string;
}

/** Drive as the add-on sees it: what it made, in lists that may come late. */
export class MemoryPlanMaker extends MemoryMaker implements PlanMaker {
  readonly files: MemoryFile[] = [];
  readonly copies: { readonly of: string; readonly title: string }[] = [];
  readonly changes: { readonly id: string; readonly changes: CopyChanges }[] = [];
  readonly outOfReach = new Set<string>();
  /** Files that lists do not show yet. */
  readonly late = new Set<string>();
  /** Called before anything is made; what it throws, the call throws. */
  hook: (what: 'make' | 'makeFolder' | 'copy' | 'change') => void = () => undefined;

  override make(title: string, html: string, folder = ''): { id: string; link: string } {
    this.hook('make');
    const made = super.make(title, html);
    this.files.push({ id: made.id, name: title, kind: 'document', folder });
    return made;
  }

  makeFolder(name: string): string {
    this.hook('makeFolder');
    return this.add({ name, kind: 'folder', folder: '' });
  }

  copy(of: string, title: string, folder: string): string {
    this.hook('copy');
    this.copies.push({ of, title });
    return this.add({ name: title, kind: 'document', folder });
  }

  isReachable(id: string): boolean {
    return !this.outOfReach.has(id);
  }

  named(name: string, kind: MemoryFile['kind']): readonly string[] {
    return this.shown()
      .filter((file) => file.name === name && file.kind === kind)
      .map(({ id }) => id);
  }

  inFolder(folder: string): readonly MemoryFile[] {
    return this.shown().filter((file) => file.folder === folder);
  }

  layout(): DocumentLayout {
    return { revision: 'r1', tabs: [] };
  }

  change(id: string, _layout: DocumentLayout, changes: CopyChanges): void {
    this.hook('change');
    this.changes.push({ id, changes });
  }

  private shown(): readonly MemoryFile[] {
    return this.files.filter(({ id }) => !this.late.has(id));
  }

  private add(file: Omit<MemoryFile, 'id'>): string {
    const id = `file${this.files.length + 1}`.padEnd(24, 'x');
    this.files.push({ id, ...file });
    return id;
  }
}

export const calendarAt = (today: string): Calendar => ({
  today: () => today,
  minute: () => `${today} 09:00`,
});

export const callerNamed = (email: string): Caller => ({ email: () => email });

export const freeLock: FileLock = { take: () => true };
export const heldLock: FileLock = { take: () => false };

/** Numbers that never repeat soon, the same in every run. */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
