/** A refusal of Drive's API. */
export class ApiError extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/** The same answer for a file that is not there and one that is none of the caller's business. */
export const fileNotFound = (id: string): ApiError =>
  new ApiError(404, 'NOT_FOUND', `File not found: ${id}.`);

export const insufficientPermissions = (): ApiError =>
  new ApiError(403, 'PERMISSION_DENIED', 'The user does not have sufficient permissions for this file.');

export const insufficientScopes = (): ApiError =>
  new ApiError(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.');

/** The wording is that of Apps Script's own services. */
export const dailyLimit = (): ApiError =>
  new ApiError(403, 'RESOURCE_EXHAUSTED', 'Service invoked too many times for one day: document create.');

export const invalidValue = (message: string): ApiError => new ApiError(400, 'INVALID_ARGUMENT', message);
