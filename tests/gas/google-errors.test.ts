import { sentenceFor } from '../../src/gas/google-errors.ts';

it.each([
  ['Authorization is required to perform that action.', /several Google accounts/],
  ['Specified permissions are not sufficient to call DocumentApp.openById.', /permission it needs/],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    /is protected/,
  ],
  ['Too many changes applied before saving document.', /goes on where it stopped/],
  ['Service invoked too many times for one day: urlfetch.', /limit/],
  [
    'API call to drive.files.create failed with error: Drive API has not been used in project 1',
    /administrator to enable/,
  ],
  ['Access blocked: admin_policy_enforced', /policy/],
  ['The user’s Drive storage quota has been exceeded.', /room/],
  ['Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."', /limit for sharing/],
  ['The Docs API answered 429: Quota exceeded for quota metric ‘Write requests’', /for this minute/],
])('%s', (message, sentence) => {
  expect(sentenceFor(new Error(message))).toMatch(sentence);
});

it('says for anything else that nothing is lost, and repeats no text of the error', () => {
  for (const thrown of [new Error('Jane Doe scored 12'), 'text', undefined]) {
    expect(sentenceFor(thrown)).toMatch(/Nothing that was there before is lost/);
    expect(sentenceFor(thrown)).not.toContain('Jane');
  }
});
