import * as fc from 'fast-check';
import type { DocumentAnswer } from '../../src/app/ports.ts';
import { READINGS_A_MINUTE, readDocuments } from '../../src/app/read-documents.ts';
import { MemoryReader, MemoryTimer } from './memory-ports.ts';

function host() {
  const timer = new MemoryTimer();
  return { timer, reader: new MemoryReader(timer) };
}

const again = (problem: 'tooManyReadings' | 'cannotServe' | 'noAnswer'): DocumentAnswer => ({
  kind: 'again',
  problem,
});

/** Answers in turn, the last one for ever. */
function inTurn(...answers: DocumentAnswer[]): () => DocumentAnswer {
  return () =>
    answers.length > 1 ? (answers.shift() ?? again('noAnswer')) : (answers[0] ?? again('noAnswer'));
}

const DOCUMENT: DocumentAnswer = { kind: 'document', json: {} };
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `d${index}`);

it('answers in the order of the ids, 100 in a wave', () => {
  const { reader, timer } = host();
  for (const id of ids(250)) reader.add(id, () => ({ id }));
  const readings = readDocuments({ reader, timer }, ids(250));
  expect(readings.map((reading) => (reading.kind === 'document' ? reading.json : null))).toEqual(
    ids(250).map((id) => ({ id })),
  );
  expect(reader.waves.map((wave) => wave.length)).toEqual([100, 100, 50]);
  expect(timer.waits).toEqual([]);
});

it('asks for nothing when there is nothing to read', () => {
  const { reader, timer } = host();
  expect(readDocuments({ reader, timer }, [])).toEqual([]);
  expect(reader.waves).toEqual([]);
});

it.each([
  [
    'a limit that passes',
    inTurn(again('tooManyReadings'), again('tooManyReadings'), DOCUMENT),
    'document',
    3,
  ],
  ['a limit that stays', inTurn(again('tooManyReadings')), 'refused', 5],
  ['a server fault that passes', inTurn(again('cannotServe'), DOCUMENT), 'document', 2],
  ['a document Google cannot serve, asked for twice only', inTurn(again('cannotServe')), 'refused', 2],
  ['an address that does not answer', inTurn(again('noAnswer')), 'refused', 3],
  ['a refusal, which is final', inTurn({ kind: 'refused', problem: 'wordFile' }), 'refused', 1],
] as const)('%s', (_case, answer, kind, times) => {
  const { reader, timer } = host();
  reader.answers.set('odd', answer);
  reader.add('good', () => ({}));
  const [odd, good] = readDocuments({ reader, timer }, ['odd', 'good']);
  expect(odd?.kind).toBe(kind);
  expect(good?.kind).toBe('document');
  expect(reader.waves.filter((wave) => wave.includes('odd'))).toHaveLength(times);
  expect(reader.waves.filter((wave) => wave.includes('good'))).toHaveLength(1);
});

it('isolates the one address that fails whole waves', () => {
  const { timer } = host();
  const waves: number[] = [];
  const reader = {
    read: (wave: readonly string[]): DocumentAnswer[] => {
      waves.push(wave.length);
      return wave.map(() => (wave.includes('d37') ? again('noAnswer') : DOCUMENT));
    },
  };
  const readings = readDocuments({ reader, timer }, ids(100));
  expect(readings.flatMap(({ kind }, index) => (kind === 'document' ? [] : [index]))).toEqual([37]);
  expect(waves).toEqual([100, ...Array(10).fill(10), ...Array(10).fill(1)]);
});

it('stops sending waves once the limit is met, and goes on after a pause', () => {
  const { reader, timer } = host();
  let isOpen = false;
  const wait = timer.wait.bind(timer);
  timer.wait = (ms) => {
    isOpen = true;
    wait(ms);
  };
  for (const id of ids(300)) reader.answers.set(id, () => (isOpen ? DOCUMENT : again('tooManyReadings')));
  const readings = readDocuments({ reader, timer }, ids(300));
  expect(readings.every(({ kind }) => kind === 'document')).toBe(true);
  expect(reader.waves[0]).toHaveLength(100);
  expect(timer.waits[0]).toBe(2000);
});

it('leaves what it has no time for, and keeps what it read', () => {
  const { reader, timer } = host();
  for (const id of ids(300)) reader.add(id, () => ({}));
  reader.waveMs = 150_000;
  const kinds = readDocuments({ reader, timer }, ids(300)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'document')).toHaveLength(200);
  expect(kinds.slice(200)).toEqual(Array(100).fill('notReached'));
});

it('never reads more than 300 documents in any minute, whatever Google answers', () => {
  const answer = fc.constantFrom<DocumentAnswer>(
    DOCUMENT,
    again('tooManyReadings'),
    again('cannotServe'),
    again('noAnswer'),
    { kind: 'refused', problem: 'unknown' },
  );
  const property = fc.property(
    fc.array(answer, { minLength: 1, maxLength: 40 }),
    fc.nat(9000),
    (answers, waveMs) => {
      const timer = new MemoryTimer();
      const sent: { at: number; count: number }[] = [];
      let asked = 0;
      const reader = {
        read: (wave: readonly string[]): DocumentAnswer[] => {
          sent.push({ at: timer.now, count: wave.length });
          timer.now += waveMs;
          return wave.map(() => answers[asked++ % answers.length] ?? DOCUMENT);
        },
      };
      readDocuments({ reader, timer }, ids(300));
      for (const { at } of sent) {
        const inMinute = sent.filter((wave) => wave.at > at - 60_000 && wave.at <= at);
        expect(inMinute.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(READINGS_A_MINUTE);
      }
    },
  );
  fc.assert(property, { numRuns: 100 });
});
