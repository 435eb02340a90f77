import { type Execution, NotEmulated } from '../execution.ts';
import { batchUpdate } from './docs-batch-update.ts';
import { getDocument } from './docs-get.ts';
import { Refusal } from './docs-refusal.ts';

export interface DocsRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | undefined;
}

export interface DocsResponse {
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/**
 * What docs.googleapis.com answers: documents.get, and documents.batchUpdate with replaceAllText. Reading a document
 * that is not there and one the user may not open give the same 404. Counts nothing: the caller has, for the fetch.
 */
export function handleDocsRequest(execution: Execution, request: DocsRequest): DocsResponse {
  const url = new URL(request.url);
  try {
    const answer = route(execution, request, url);
    return { status: 200, body: serialized(answer, url) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { code, message, status } = refusal;
    return { status: code, body: serialized({ error: { code, message, status } }, url) };
  }
}

function serialized(answer: unknown, url: URL): string {
  return url.searchParams.get('prettyPrint') === 'false'
    ? JSON.stringify(answer)
    : JSON.stringify(answer, null, 2);
}

function route(execution: Execution, request: DocsRequest, url: URL): unknown {
  checkToken(request.headers);
  const method = request.method.toUpperCase();
  const [, id = '', verb] = /^\/v1\/documents\/([^/:]+)(?::(\w+))?$/.exec(url.pathname) ?? [];
  if (id !== '' && verb === undefined && method === 'GET')
    return getDocument(execution, id, url.searchParams);
  if (id !== '' && verb === 'batchUpdate' && method === 'POST')
    return batchUpdate(execution, id, request.payload);
  throw new NotEmulated(`${method} ${url.pathname} of the Docs API`);
}

function checkToken(headers: Readonly<Record<string, string>>): void {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (/^Bearer \S+$/.test(header ?? '')) return;
  throw new Refusal(
    401,
    'UNAUTHENTICATED',
    'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );
}
