import type { DocumentAnswer, DocumentRefusal } from '../app/ports.ts';

/** What an answer of `documents.get` means; `body` is JSON, or whatever a proxy put in its place. */
export function answerFor(status: number, body: string): DocumentAnswer {
  const json = parsed(body);
  if (status === 200)
    return json === null ? { kind: 'again', problem: 'noAnswer' } : { kind: 'document', json };
  if (status === 429 || (status === 403 && /rateLimitExceeded/i.test(body))) {
    return { kind: 'again', problem: 'tooManyReadings' };
  }
  // Google answers some documents with 500 for good; only asking again tells those from a passing fault.
  if (status === 500) return { kind: 'again', problem: 'cannotServe' };
  if (status > 500) return { kind: 'again', problem: 'noAnswer' };
  return { kind: 'refused', problem: refusalFor(status, body) };
}

function refusalFor(status: number, body: string): DocumentRefusal {
  if (status === 404) return 'notFoundOrNoAccess';
  if (status === 401) return 'notSignedIn';
  // Drive keeps uploaded Word files under ids that look like a document's.
  if (status === 400) return /not supported for this document/i.test(body) ? 'wordFile' : 'unknown';
  if (status === 403) return forbidden(body);
  return 'unknown';
}

function forbidden(body: string): DocumentRefusal {
  if (/accessNotConfigured|SERVICE_DISABLED|has not been used in project/i.test(body))
    return 'apiSwitchedOff';
  if (/admin_policy_enforced|domainPolicy|blocked by/i.test(body)) return 'blockedByPolicy';
  if (/insufficient(Permissions| authentication scopes)|SCOPE_INSUFFICIENT/i.test(body)) return 'notAllowed';
  return 'notFoundOrNoAccess';
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
