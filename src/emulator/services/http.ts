/** One HTTP request as UrlFetchApp sends it. */
export interface HttpRequest {
  /** In capitals: `GET`, `POST`, ... */
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly body: string;
}

/** A JSON answer, printed as Google prints it: with two spaces unless `prettyPrint` was turned off. */
export function jsonResponse(status: number, value: unknown, pretty = true): HttpResponse {
  return { status, body: JSON.stringify(value, null, pretty ? 2 : 0) };
}

/** Google's error body: `{ "error": { "code", "message", "status" } }`. */
export function errorResponse(status: number, reason: string, message: string): HttpResponse {
  return jsonResponse(status, { error: { code: status, message, status: reason } });
}
