import { answerFor } from '../../src/gas/docs-answers.ts';
import { READ_MASK } from '../../src/gas/read-mask.ts';

const error = (code: number, message: string, status = '', reason = ''): [number, string] => [
  code,
  JSON.stringify({ error: { code, message, status, details: [{ reason }] } }),
];

it('gives the document of an answer with one', () => {
  expect(answerFor(200, '{"title":"Plan"}')).toEqual({ kind: 'document', json: { title: 'Plan' } });
});

it.each([
  ['a deleted document', error(404, 'Requested entity was not found.', 'NOT_FOUND'), 'notFoundOrNoAccess'],
  ['no access', error(403, 'The caller does not have permission', 'PERMISSION_DENIED'), 'notFoundOrNoAccess'],
  [
    'a Word file',
    error(400, 'This operation is not supported for this document', 'FAILED_PRECONDITION'),
    'wordFile',
  ],
  [
    'a request Google does not understand',
    error(400, 'Request contains an invalid argument.', 'INVALID_ARGUMENT'),
    'unknown',
  ],
  [
    'the API switched off',
    error(
      403,
      'Google Docs API has not been used in project 1 before or it is disabled.',
      'PERMISSION_DENIED',
      'SERVICE_DISABLED',
    ),
    'apiSwitchedOff',
  ],
  [
    'a policy',
    error(403, 'Access was blocked by admin_policy_enforced', 'PERMISSION_DENIED'),
    'blockedByPolicy',
  ],
  [
    'a permission not given',
    error(
      403,
      'Request had insufficient authentication scopes.',
      'PERMISSION_DENIED',
      'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    ),
    'notAllowed',
  ],
  [
    'a token Google does not take',
    error(401, 'Request had invalid authentication credentials.', 'UNAUTHENTICATED'),
    'notSignedIn',
  ],
] as const)('%s is final', (_case, [status, body], problem) => {
  expect(answerFor(status, body)).toEqual({ kind: 'refused', problem });
});

it.each([
  ['too many readings', error(429, 'Quota exceeded', 'RESOURCE_EXHAUSTED'), 'tooManyReadings'],
  ['too many readings, said the old way', error(403, 'Rate', '', 'userRateLimitExceeded'), 'tooManyReadings'],
  ['a server fault', error(500, 'Internal error encountered.', 'INTERNAL'), 'cannotServe'],
  ['a server that is away', error(503, 'The service is currently unavailable.', 'UNAVAILABLE'), 'noAnswer'],
  ['a page of a proxy', [200, '<html>'] as [number, string], 'noAnswer'],
] as const)('%s may pass', (_case, [status, body], problem) => {
  expect(answerFor(status, body)).toEqual({ kind: 'again', problem });
});

it('asks in an address Apps Script accepts, and never for the legacy body beside the tabs', () => {
  const address = `https://docs.googleapis.com/v1/documents/${'x'.repeat(44)}?includeTabsContent=true&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS&prettyPrint=false&fields=${READ_MASK}`;
  expect(address.length).toBeLessThan(2048);
  expect(READ_MASK).toMatch(/^title,tabs\(/);
  expect(READ_MASK.match(/[(]/g)).toHaveLength(READ_MASK.match(/[)]/g)?.length ?? -1);
});
