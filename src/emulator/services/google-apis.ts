import type { Clock } from '../clock.ts';
import { handleDocsRequest } from '../documents/docs-rest.ts';
import { handleDriveRequest } from '../drive/drive-rest.ts';
import type { Execution } from '../execution.ts';
import { errorResponse, type HttpRequest, type HttpResponse } from './http.ts';
import { tokenOf } from './oauth-token.ts';
import { RateLimit } from './rate-limit.ts';
import type { Web } from './url-fetch-app.ts';

/** developers.google.com/workspace/docs/api/limits, per user. The limits per project are ten times as high. */
const READS_A_MINUTE = 300;
const WRITES_A_MINUTE = 60;

function quotaExceeded(metric: 'Read' | 'Write'): HttpResponse {
  return errorResponse(
    429,
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${metric} requests' and limit '${metric} requests per minute per user' of service 'docs.googleapis.com'.`,
  );
}

const unauthenticated = (): HttpResponse =>
  errorResponse(
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );

/** The servers a script can reach: docs.googleapis.com and the files of Drive's API, with their limits per user. */
export function googleApis(clock: Clock): Web {
  const reads = new RateLimit(clock, READS_A_MINUTE);
  const writes = new RateLimit(clock, WRITES_A_MINUTE);
  const docs = (execution: Execution, request: HttpRequest): HttpResponse => {
    const isRead = request.method === 'GET';
    if (!(isRead ? reads : writes).take(execution.user)) return quotaExceeded(isRead ? 'Read' : 'Write');
    return handleDocsRequest(execution, request);
  };
  return (execution, request) => {
    const { host, pathname } = new URL(request.url);
    const isDrive = host === 'www.googleapis.com' && pathname.startsWith('/drive/');
    if (host !== 'docs.googleapis.com' && !isDrive) return null;
    if (request.headers['authorization'] !== `Bearer ${tokenOf(execution)}`) return unauthenticated();
    return isDrive ? handleDriveRequest(execution, request) : docs(execution, request);
  };
}
