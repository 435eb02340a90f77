import type { DocumentAnswer, DocumentReader, DocumentRefusal, Timer } from './ports.ts';

type PassingProblem = Extract<DocumentAnswer, { kind: 'again' }>['problem'];
export type DocumentProblem = DocumentRefusal | PassingProblem;

/** What came of one document. `notReached`: the time was over before it was asked for. */
export type DocumentReading =
  | { readonly kind: 'document'; readonly json: unknown }
  | { readonly kind: 'refused'; readonly problem: DocumentProblem }
  | { readonly kind: 'notReached' };

export interface ReadingPorts {
  readonly reader: Pick<DocumentReader, 'read'>;
  readonly timer: Timer;
}

/** Google's limit for one user: readings in any minute. */
export const READINGS_A_MINUTE = 300;
const MINUTE_MS = 60_000;
/** No wave begins later than this in an execution of 6 minutes, so that there is time to write what was read. */
const READ_UNTIL_MS = 220_000;
/** Pauses before each round of asking; together longer than the minute after which Google counts anew. */
const PAUSES_MS = [0, 2_000, 8_000, 20_000, 35_000];
/**
 * Documents asked for at once, by round. One address that does not answer fails its whole wave, so waves shrink until
 * it stands alone; a limit or a fault of the server is each document's own.
 */
const WAVES: Readonly<Record<'first' | PassingProblem, readonly number[]>> = {
  first: [100, 50, 50, 50, 50],
  noAnswer: [100, 10, 1],
  // Some documents are answered with a server fault for good: asking once more is enough to tell.
  cannotServe: [100, 100],
  tooManyReadings: [100, 50, 50, 50, 50],
};

/**
 * Reads documents in waves, asks again for those that may answer later, and never lets one document cost another its
 * reading. Answers in the order of the ids.
 */
export function readDocuments(
  ports: ReadingPorts,
  documentIds: readonly string[],
): readonly DocumentReading[] {
  const answers: (DocumentAnswer | null)[] = documentIds.map(() => null);
  const readWave = pacedReader(ports, documentIds, answers);
  PAUSES_MS.forEach((pause, round) => {
    const waves = wavesOf(answers, round);
    if (waves.length === 0 || !hasTime(ports.timer, pause)) return;
    if (pause > 0) ports.timer.wait(pause);
    // Once the limit is reached the waves behind would only meet it too.
    waves.some((wave) =>
      readWave(wave).some((answer) => answer.kind === 'again' && answer.problem === 'tooManyReadings'),
    );
  });
  return answers.map(readingOf);
}

const hasTime = (timer: Timer, pause: number): boolean => timer.elapsedMs() + pause < READ_UNTIL_MS;

/** Positions still to be asked for in this round, cut into waves. */
function wavesOf(answers: readonly (DocumentAnswer | null)[], round: number): number[][] {
  const kinds = ['noAnswer', 'cannotServe', 'tooManyReadings', 'first'] as const;
  return kinds.flatMap((kind) => {
    const size = WAVES[kind][round];
    const waiting = answers.flatMap((answer, index) => (stateOf(answer) === kind ? [index] : []));
    return size === undefined ? [] : cut(waiting, size);
  });
}

function stateOf(answer: DocumentAnswer | null): 'first' | PassingProblem | 'done' {
  if (answer === null) return 'first';
  return answer.kind === 'again' ? answer.problem : 'done';
}

function cut(indexes: readonly number[], size: number): number[][] {
  const waves: number[][] = [];
  for (let start = 0; start < indexes.length; start += size) waves.push(indexes.slice(start, start + size));
  return waves;
}

/** Reads one wave into `answers` and gives them, waiting where the limit demands it; none when the time is over. */
function pacedReader(
  { reader, timer }: ReadingPorts,
  ids: readonly string[],
  answers: (DocumentAnswer | null)[],
) {
  const sent: { readonly at: number; readonly count: number }[] = [];
  return (wave: readonly number[]): readonly DocumentAnswer[] => {
    const pause = pauseFor(sent, wave.length, timer.elapsedMs());
    if (!hasTime(timer, pause)) return [];
    if (pause > 0) timer.wait(pause);
    sent.push({ at: timer.elapsedMs(), count: wave.length });
    const got = reader.read(wave.map((index) => ids[index] || ''));
    wave.forEach((index, position) => {
      answers[index] = got[position] || { kind: 'again', problem: 'noAnswer' };
    });
    return got;
  };
}

/** How long to wait at `now` so that `count` more readings keep every minute within Google's limit. */
function pauseFor(
  sent: readonly { readonly at: number; readonly count: number }[],
  count: number,
  now: number,
) {
  let free = READINGS_A_MINUTE - count;
  for (const wave of [...sent].reverse()) {
    free -= wave.count;
    if (free < 0) return Math.max(0, wave.at + MINUTE_MS - now);
  }
  return 0;
}

function readingOf(answer: DocumentAnswer | null): DocumentReading {
  if (answer === null) return { kind: 'notReached' };
  return answer.kind === 'document' ? answer : { kind: 'refused', problem: answer.problem };
}
