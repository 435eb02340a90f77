import { once } from 'node:events';
import { isRecord, textOf } from './fields.ts';

/** What stands in the answer's place when a line of input cannot be read; its id where that could be. */
interface LineProblem {
  readonly id: string | null;
  readonly line: number;
  readonly error: string;
}

/**
 * Answers standard input line by line, in order, each answer written before the next line is read. Resolves to the
 * number of lines that could not be read; blank lines are passed over.
 */
export async function answerLines<Request>(
  read: (value: unknown) => Request | null,
  answer: (request: Request) => object,
  expected: string,
): Promise<number> {
  process.stdout.once('error', leaveWithReader);
  let number = 0;
  let problems = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parsed(line);
    const request = read(value);
    if (request === null) problems += 1;
    await print(request === null ? problem(value, number, expected) : answer(request));
  }
  return problems;
}

/** Whoever reads may have had enough, as `head` does; then nobody is left to answer. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/**
 * The lines of a stream, each as soon as it ends. A line feed alone ends one: JSON may hold U+2028 as it is, at which Node's
 * readline would cut. The last line need not end.
 */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    for (const other of others) {
      yield pieces.join('');
      pieces = [other];
    }
  }
  yield pieces.join('');
}

/** A byte order mark, which Windows programs put first, is no part of the JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const problem = (value: unknown, line: number, expected: string): LineProblem => ({
  id: (isRecord(value) ? textOf(value, 'id') : undefined) ?? null,
  line,
  error: `Line ${line} could not be read: each line must be one JSON object with ${expected}.`,
});

async function print(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
