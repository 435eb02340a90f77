/** What Google's services throw, by a part of the message that has been stable, and what it means for a person. */
const KNOWN: readonly (readonly [thrown: RegExp, sentence: string])[] = [
  [
    /Authorization is required|PERMISSION_DENIED/i,
    'Google did not accept who you are. This happens when you are signed in to several Google accounts in one browser: sign out of the others, or open the file in a private window, and try again.',
  ],
  [
    /permissions are not sufficient|do not have permission to call/i,
    'Throughline was not given a permission it needs. Open the add-on again and allow everything it asks for, or ask your Google Workspace administrator to install it anew.',
  ],
  [
    /admin_policy_enforced|blocked by (your )?(administrator|policy)|not permitted/i,
    'A policy of your Google Workspace domain stopped this. Ask your administrator to allow Throughline to reach docs.googleapis.com and Google Drive.',
  ],
  [
    /has not been used in project|accessNotConfigured|SERVICE_DISABLED/i,
    'A Google service Throughline needs is switched off in its Cloud project. Ask your Google Workspace administrator to enable the Docs and Drive APIs there.',
  ],
  [
    /protected cell|protected range|remove protection/i,
    'A cell Throughline needed to write is protected. Ask the owner of the spreadsheet to let you edit the tracker’s tabs; nothing was lost, and running this again writes the rest.',
  ],
  [
    /Too many changes applied before saving/i,
    'The document took too many changes at once. Run this again: it goes on where it stopped.',
  ],
  [/storage/i, 'Google Drive had no room to store the document. Free some space, or ask your administrator.'],
  [
    /sharing quota/i,
    'Google’s limit for sharing is reached. Wait until tomorrow and share the rest then; nothing is shared twice.',
  ],
  [
    /too many times|quota|rate limit/i,
    'Google’s limit for today or for this minute is reached. Wait some minutes and try again; after the daily limit, tomorrow.',
  ],
];

const UNKNOWN =
  'Google did not complete this. Nothing that was there before is lost; try again, and if it happens again, give the reference to whoever keeps Throughline in your district.';

/** A sentence for a person about what Google's services threw. */
export function sentenceFor(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, sentence = UNKNOWN] = KNOWN.find(([thrown]) => thrown.test(message)) || [];
  return sentence;
}
