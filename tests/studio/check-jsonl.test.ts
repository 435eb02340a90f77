import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../support/root.ts';
import { linesOf, throughline } from '../support/throughline.ts';

interface Answer {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: string;
  readonly elements?: {
    readonly population: { readonly start: number; readonly end: number; readonly text: string };
  };
  readonly findings?: readonly { readonly messageId: string }[];
}

const COMMAND = ['check', '--jsonl', '--today', '2026-01-20'];
const line = (id: string, more: object = {}) =>
  JSON.stringify({ id, text: 'Grade 4 students will read 10% better by June 2026.', ...more });

const answersTo = (input: string) => {
  const result = throughline(COMMAND, input);
  return { code: result.code, answers: linesOf(result) as Answer[] };
};

describe('check --jsonl', () => {
  test('answers the first line before the last is written', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'build/throughline.mjs'), ...COMMAND], { cwd: ROOT });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['g1', 'g2']) {
      child.stdin.write(`${line(id)}\n`);
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  }, 60_000);

  test('leaves without a word when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'build/throughline.mjs'), ...COMMAND], { cwd: ROOT });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    // It is gone before it has read them all.
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${line('g1')}\n`.repeat(3000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said).toEqual([]);
  }, 60_000);

  test.each([
    ['a byte order mark', `\ufeff${line('g1')}\n${line('g2')}\n`],
    ['carriage returns', `${line('g1')}\r\n${line('g2')}\r\n`],
    ['blank lines', `\n\r\n  \n${line('g1')}\n\n\n${line('g2')}\n\n`],
    ['no end to the last line', `${line('g1')}\n${line('g2')}`],
    [
      'fields nobody asked for',
      `${line('g1', { grade: 4, priorities: null })}\n${line('g2', { extra: [] })}`,
    ],
    ['a very long line', `${line('g1', { note: 'x'.repeat(3_000_000) })}\n${line('g2')}`],
    [
      'priorities',
      `${line('g1', { priorities: [{ id: 'P1', name: 'a' }], priorityIds: ['P1'] })}\n${line('g2')}`,
    ],
  ])('reads %s', (_case, input) => {
    const { code, answers } = answersTo(input);
    expect(answers.map(({ id }) => id)).toEqual(['g1', 'g2']);
    expect(answers.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(code).toBe(0);
  });

  test('answers what it cannot read in its place, with the id where there is one', () => {
    const lines = [line('g1'), 'not json', '{"id":"g3"}', '[]', '{"id":"g5","text":7}', line('g6')];
    const { code, answers } = answersTo(lines.join('\n'));
    expect(answers.map(({ id, line: number }) => [id, number])).toEqual([
      ['g1', undefined],
      [null, 2],
      ['g3', 3],
      [null, 4],
      ['g5', 5],
      ['g6', undefined],
    ]);
    expect(answers[1]?.error).toBe(
      'Line 2 could not be read: each line must be one JSON object with "id" and "text".',
    );
    expect(code).toBe(1);
  });

  test('a text with separators and signs of two units keeps its places', () => {
    const text = '😀 By June 2026 all grade 4 students will read better.\u2028We will meet weekly.\u2029';
    const { answers } = answersTo(JSON.stringify({ id: 'g1', text }));
    const population = answers[0]?.elements?.population;
    expect(population?.text).toBe('all grade 4 students');
    expect(text.slice(population?.start, population?.end)).toBe(population?.text);
  });

  test('a text of 20,000 characters is answered, not read', () => {
    const { code, answers } = answersTo(line('g1', { text: 'to '.repeat(7000) }));
    expect(answers[0]?.findings?.map(({ messageId }) => messageId)).toEqual(['tooLong']);
    expect(code).toBe(0);
  });
});
