/** An answer other than 200. */
export class Refusal extends Error {
  readonly code: number;
  readonly status: string;

  constructor(code: number, status: string, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const notFound = (): Refusal => new Refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
export const invalid = (message = 'Request contains an invalid argument.'): Refusal =>
  new Refusal(400, 'INVALID_ARGUMENT', message);
export const forbidden = (message = 'The caller does not have permission'): Refusal =>
  new Refusal(403, 'PERMISSION_DENIED', message);
