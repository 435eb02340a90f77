import { type Execution, NotEmulated } from '../execution.ts';
import { errorResponse, type HttpRequest, type HttpResponse, jsonResponse } from '../services/http.ts';
import { ApiError } from './api-error.ts';
import { getFile, listFiles, usualListOptions } from './files-api.ts';

/** Parameters that change nothing here: there are no shared drives. */
const IGNORED = ['supportsAllDrives', 'includeItemsFromAllDrives', 'prettyPrint'];
const FOR_GET = ['fields', ...IGNORED];
const FOR_LIST = ['q', 'pageSize', 'pageToken', ...FOR_GET];

function checkQuery(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new NotEmulated(`The parameter ${unknown} of Drive's API`);
}

function answer(execution: Execution, request: HttpRequest): unknown {
  const { pathname, searchParams: query } = new URL(request.url);
  const [, id] = /^\/drive\/v3\/files(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const isFiles = id !== undefined || pathname === '/drive/v3/files';
  if (request.method !== 'GET' || !isFiles) throw new NotEmulated(`${request.method} ${pathname}`);
  checkQuery(query, id === undefined ? FOR_LIST : FOR_GET);
  if (id !== undefined) return getFile(execution, id, query.get('fields'));
  return listFiles(execution, {
    q: query.get('q'),
    fields: query.get('fields'),
    orderBy: null,
    pageSize: Number(query.get('pageSize') ?? usualListOptions.pageSize),
    pageToken: query.get('pageToken'),
  });
}

/** What www.googleapis.com/drive/v3 answers: files.get and files.list. Counts nothing: the fetch was counted. */
export function handleDriveRequest(execution: Execution, request: HttpRequest): HttpResponse {
  try {
    return jsonResponse(200, answer(execution, request));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return errorResponse(error.status, error.reason, error.message);
  }
}
