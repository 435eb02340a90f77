import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A header that no other site can send, with a value that only the page of this start knows. */
const TOKEN_HEADER = 'x-studio-token';

const HERE = new Set(['localhost', '127.0.0.1']);

const hostName = (host: string): string => host.replace(/:\d+$/, '');

/**
 * Why a request is refused; null when it may pass. It must be meant for this machine by name (so that another name
 * that points here does not pass), and must not come from another site's page, except that one may link to `/`.
 */
export function refusalOf(
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  token: string,
): string | null {
  const host = headers.host ?? '';
  if (!HERE.has(hostName(host))) return 'The studio answers on localhost and 127.0.0.1 only.';
  const isOtherSite = headers.origin !== undefined && headers.origin !== `http://${host}`;
  const isLink = method === 'GET' && path === '/' && headers['sec-fetch-mode'] === 'navigate';
  const site = headers['sec-fetch-site'] ?? 'none';
  if (isOtherSite || (!isLink && site !== 'none' && site !== 'same-origin'))
    return 'The studio does not answer other sites.';
  if (method === 'POST' && !isToken(headers[TOKEN_HEADER], token))
    return 'The studio was started anew. Reload the page.';
  return null;
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
