import { type Execution, NotEmulated } from '../execution.ts';
import { fileNotFound, invalidValue } from './api-error.ts';
import { maySeeMetadata } from './file-access.ts';
import type { DriveFile } from './file-store.ts';

export type FileTest = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

interface TermKind {
  readonly pattern: RegExp;
  readonly test: (found: RegExpExecArray, execution: Execution) => FileTest;
}

function compareTimes(operator: string, time: number, with_: number): boolean {
  if (operator === '>') return time > with_;
  if (operator === '>=') return time >= with_;
  if (operator === '<') return time < with_;
  return operator === '<=' ? time <= with_ : time === with_;
}

function modifiedTest(found: RegExpExecArray): FileTest {
  const [, operator = '', text = ''] = found;
  // RFC 3339; without an offset the API takes it as UTC.
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(time)) throw invalidValue('Invalid Value');
  return (file) => compareTimes(operator, file.modifiedTime, time);
}

/** Google looks the folder up first, and does not say which it was. */
function parentTest(id: string, execution: Execution): FileTest {
  if (id === 'root') throw new NotEmulated('The folder root in files.list');
  const folder = execution.files.get(id);
  if (!folder || !maySeeMetadata(execution, folder)) throw fileNotFound('');
  return (file) => file.parents.includes(id);
}

const TERMS: readonly TermKind[] = [
  {
    pattern: new RegExp(`^name\\s*=\\s*${TEXT}$`),
    test:
      ([, name = '']) =>
      (file) =>
        file.name === unquoted(name),
  },
  {
    pattern: new RegExp(`^mimeType\\s*(!?=)\\s*${TEXT}$`),
    test:
      ([, operator, type = '']) =>
      (file) =>
        (file.mimeType === unquoted(type)) === (operator === '='),
  },
  {
    pattern: /^trashed\s*=\s*(true|false)$/,
    test:
      ([, wanted]) =>
      (file) =>
        file.trashed === (wanted === 'true'),
  },
  { pattern: /^modifiedTime\s*([<>]=?|=)\s*'([^']*)'$/, test: modifiedTest },
  {
    pattern: new RegExp(`^${TEXT}\\s+in\\s+parents$`),
    test: ([, parent = ''], execution) => parentTest(unquoted(parent), execution),
  },
  { pattern: /^'me'\s+in\s+owners$/, test: (_, execution) => (file) => file.owner === execution.user },
];

function testOf(term: string, execution: Execution): FileTest {
  for (const { pattern, test } of TERMS) {
    const found = pattern.exec(term);
    if (found) return test(found, execution);
  }
  throw new NotEmulated(`The search term “${term}” of files.list`);
}

/** Splits on `and` outside of quotes. */
function termsIn(query: string): string[] {
  const pieces = query.match(/'(?:[^'\\]|\\.)*'|[^']+/g) ?? [];
  const marked = pieces.map((piece) => (piece.startsWith("'") ? piece : piece.replace(/\s+and\s+/gi, '\0')));
  return marked.join('').split('\0');
}

/** The test of a `q` of files.list: terms joined by `and`; whatever is not emulated throws by name. */
export function readQuery(query: string | null, execution: Execution): FileTest {
  if (query === null || query.trim() === '') return () => true;
  const tests = termsIn(query.trim()).map((term) => testOf(term.trim(), execution));
  return (file) => tests.every((test) => test(file));
}
