import { readFileSync } from 'node:fs';
import type { DocumentBlocks } from '../core/reading/blocks.ts';
import { blocksOfDocsJson } from '../core/reading/docs-json.ts';
import { CannotRun } from './cannot-run.ts';
import { isRecord } from './terminal/fields.ts';

/** A plan's document from a file as the Docs API returns it (`documents.get` with tabs). */
export function readPlanFile(path: string): DocumentBlocks {
  const bytes = bytesOf(path);
  if (isWordFile(bytes)) {
    throw new CannotRun(
      `${path} is a Word file, which is not read yet. Open it in Google Docs and save it as a Doc.`,
    );
  }
  return blocksOfDocsJson(docsJson(bytes.toString('utf8'), path));
}

/** True when the JSON looks like a document of the Docs API: it has tabs, or the older body. */
export const isDocsJson = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && (Array.isArray(value['tabs']) || isRecord(value['body']));

/** Word files are zip archives, and those start with PK. */
const isWordFile = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CannotRun(`${path} could not be opened. Check the name and that you may read it.`);
  }
}

function docsJson(text: string, path: string): unknown {
  const value = parsed(text);
  if (isDocsJson(value)) return value;
  throw new CannotRun(
    `${path} does not hold a Google document. Give a file as the Docs API returns it (JSON with tabs).`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
