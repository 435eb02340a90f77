import { documentFromJson } from '../emulator/documents/from-json.ts';
import type { DocumentModel } from '../emulator/documents/model.ts';
import { CannotRun } from './cannot-run.ts';
import { isRecord } from './terminal/fields.ts';

/** What the first characters tell; an RTF file begins with a brace too. */
export const looksLikeJson = (bytes: Buffer): boolean =>
  /^\ufeff?\s*[[{](?!\\rtf)/.test(bytes.toString('utf8', 0, 1000));

/** The document in a file as the Docs API returns it (`documents.get`); null when the file holds none. */
export function docsJsonIn(bytes: Buffer): Record<string, unknown> | null {
  const json = parsed(bytes.toString('utf8'));
  return isDocsJson(json) ? json : null;
}

/** True when the JSON looks like a document of the Docs API: it has tabs, or the older body. */
export const isDocsJson = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && (Array.isArray(value['tabs']) || isRecord(value['body']));

/** The document of the Docs API's JSON; throws `CannotRun` where the JSON is not as Google writes it. */
export function modelOf(json: unknown, name: string): DocumentModel {
  try {
    return documentFromJson(json);
  } catch {
    throw new CannotRun(`${name} is damaged or incomplete. Fetch the document from Google again.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
