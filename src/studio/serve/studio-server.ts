import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DOCX_LIMITS } from '../../emulator/documents/docx-limits.ts';
import { refusalOf } from './guard.ts';
import { Changed, Refused } from './refused.ts';
import { fits, isRequestName, READS, type RequestName } from './requests.ts';
import type { Studio } from './studio.ts';

export interface ServerSettings {
  readonly studio: Studio;
  /** The built page; `STUDIO_TOKEN` in it becomes the token of this start. */
  readonly page: string;
  /** Called after everything that may have changed a file. */
  readonly save: () => void;
}

/** The largest file that is taken, in base 64, and some room. */
const LARGEST_BODY = Math.ceil((DOCX_LIMITS.bytes * 4) / 3) + 100_000;
const LARGEST_FILE = `${DOCX_LIMITS.bytes / 1_000_000} MB`;

/** Everything is in the page itself; sidebars run in frames made from text, which fall under the same rules. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; img-src data:; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The studio over HTTP: one page, and its requests. The caller makes it listen, on the loopback address. */
export function studioServer(settings: ServerSettings): Server {
  const token = randomBytes(24).toString('hex');
  const page = settings.page.replace('STUDIO_TOKEN', token);
  return createServer((request, response) => {
    const { method = '', url = '' } = request;
    const refusal = refusalOf(method, url, request.headers, token);
    if (refusal !== null) sendJson(response, 403, { problem: refusal });
    else if (method === 'GET' && url === '/') send(response, 200, 'text/html; charset=utf-8', page);
    else if (method === 'POST') void answer(settings, request, response);
    else sendJson(response, 404, { problem: 'There is nothing here.' });
  });
}

async function answer(settings: ServerSettings, request: IncomingMessage, response: ServerResponse) {
  const name = (request.url ?? '').replace('/api/', '');
  if (!isRequestName(name)) return sendJson(response, 404, { problem: 'There is nothing here.' });
  const text = await readText(request);
  if (text === null)
    return sendJson(response, 413, {
      problem: `This is too large: the studio takes files of up to ${LARGEST_FILE}.`,
    });
  const body = parsed(text);
  if (!fits(name, body))
    return sendJson(response, 400, { problem: 'The request does not hold what it needs.' });
  try {
    sendJson(response, 200, await perform(settings, name, body));
  } catch (error) {
    const { message } = error as Error;
    sendJson(response, 409, { problem: message, ...(error instanceof Changed && { isChanged: true }) });
  }
}

async function perform(
  { studio, save }: ServerSettings,
  name: RequestName,
  body: { readonly user: string },
): Promise<unknown> {
  if (name !== 'workspace' && !studio.isPerson(body.user))
    throw new Refused('There is nobody of that name here.');
  const work = studio[name] as (this: Studio, ask: unknown) => unknown;
  try {
    return await work.call(studio, body);
  } finally {
    if (!READS.has(name)) save();
  }
}

/** The body; null when it is too long. */
async function readText(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length <= LARGEST_BODY) parts.push(part as Buffer);
  }
  return length > LARGEST_BODY ? null : Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(text);
}
