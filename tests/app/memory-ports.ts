import type {
  Calendar,
  Caller,
  DocumentAnswer,
  DocumentMaker,
  DocumentReader,
  FileLock,
  Timer,
} from '../../src/app/ports.ts';

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
