import { NotEmulated, ServiceError } from '../execution.ts';
import type { HttpRequest } from './http.ts';

/** A request as a script asked for it. */
export interface FetchRequest extends HttpRequest {
  readonly muteHttpExceptions: boolean;
}

const KNOWN: ReadonlySet<string> = new Set([
  'url',
  'method',
  'headers',
  'contentType',
  'payload',
  'muteHttpExceptions',
]);

function textOf(parameters: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = parameters[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new ServiceError(`Attribute provided with invalid value: ${name}`);
}

function headersOf(value: unknown, contentType: string | undefined): Record<string, string> {
  const headers = Object.entries(value ?? {}).map(
    ([name, text]) => [name.toLowerCase(), String(text)] as const,
  );
  return {
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...Object.fromEntries(headers),
  };
}

/** Reads the advanced parameters of fetch or a request of fetchAll; a form as payload is not emulated. */
export function readRequest(given: object): FetchRequest {
  const parameters = given as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(parameters).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw new NotEmulated(`UrlFetchApp's parameter ${unknown}`);
  const url = textOf(parameters, 'url');
  if (url === undefined) throw new ServiceError('Attribute provided with no value: url');
  if (typeof parameters['payload'] === 'object' && parameters['payload'] !== null) {
    throw new NotEmulated('UrlFetchApp with a form as payload');
  }
  const payload = textOf(parameters, 'payload');
  return {
    url,
    method: (textOf(parameters, 'method') ?? (payload === undefined ? 'get' : 'post')).toUpperCase(),
    headers: headersOf(parameters['headers'], textOf(parameters, 'contentType')),
    payload,
    muteHttpExceptions: parameters['muteHttpExceptions'] === true,
  };
}
