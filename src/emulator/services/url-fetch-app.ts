import { type Execution, ServiceError } from '../execution.ts';
import { type FetchRequest, readRequest } from './fetch-request.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { requireStrings, signatureError } from './signature.ts';

const LONGEST_URL = 2048;

/** A server's answer. */
export class HTTPResponse {
  readonly #response: HttpResponse;

  constructor(response: HttpResponse) {
    this.#response = response;
  }

  getResponseCode(): number {
    return this.#response.status;
  }

  getContentText(): string {
    return this.#response.body;
  }
}

/** Answers a request, or null for a host nobody knows. */
export type Web = (execution: Execution, request: HttpRequest) => HttpResponse | null;

/** `UrlFetchApp`, on a web of a few servers. A call is one round trip for each of its requests. */
export class UrlFetchApp {
  readonly #execution: Execution;
  readonly #allowed: readonly string[];
  readonly #web: Web;

  /** `allowed` are the manifest's URL prefixes. */
  constructor(execution: Execution, allowed: readonly string[], web: Web) {
    this.#execution = execution;
    this.#allowed = allowed;
    this.#web = web;
  }

  fetch(url: string, params: object | null = null): HTTPResponse {
    requireStrings('UrlFetchApp.fetch', [url]);
    const request = readRequest({ ...params, url });
    return this.#answer(request, this.#send('fetch', [request])[0]);
  }

  /** The answers in the order of the requests. */
  fetchAll(requests: (string | object)[]): HTTPResponse[] {
    if (!Array.isArray(requests)) throw signatureError('UrlFetchApp.fetchAll', [requests]);
    const read = requests.map((request) =>
      readRequest(typeof request === 'string' ? { url: request } : request),
    );
    const responses = this.#send('fetchAll', read);
    return read.map((request, n) => this.#answer(request, responses[n]));
  }

  #send(method: string, requests: readonly FetchRequest[]): HttpResponse[] {
    this.#execution.requireScope(`UrlFetchApp.${method}`, ['script.external_request']);
    for (const { url } of requests) this.#checkUrl(url);
    this.#execution.call({ service: 'UrlFetchApp', method, kind: 'fetch', units: requests.length });
    return requests.map((request) => {
      const response = this.#web(this.#execution, request);
      if (!response) throw new ServiceError(`DNS error: ${new URL(request.url).origin}`);
      return response;
    });
  }

  #checkUrl(url: string): void {
    if (!URL.canParse(url)) throw new ServiceError(`Invalid argument: ${url}`);
    if (url.length > LONGEST_URL) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
    if (this.#allowed.some((prefix) => url.startsWith(prefix))) return;
    throw new ServiceError(
      `UrlFetch calls to ${url} are not permitted: it is not in the manifest's urlFetchWhitelist.`,
    );
  }

  #answer(request: FetchRequest, response: HttpResponse | undefined): HTTPResponse {
    const { status, body } = response ?? { status: 0, body: '' };
    if (status >= 400 && !request.muteHttpExceptions) {
      const shown = body.slice(0, 800);
      throw new ServiceError(
        `Request failed for ${new URL(request.url).origin} returned code ${status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return new HTTPResponse({ status, body });
  }
}
