import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What stands in the answer's place when a line of input cannot be read. */
interface LineProblem {
  readonly id: null;
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
  let number = 0;
  let problems = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const request = read(parsed(line));
    if (request === null) problems += 1;
    await print(request === null ? problem(number, expected) : answer(request));
  }
  return problems;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const problem = (line: number, expected: string): LineProblem => ({
  id: null,
  line,
  error: `Line ${line} could not be read: each line must be one JSON object with ${expected}.`,
});

async function print(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
