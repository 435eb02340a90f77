import type { DocumentProblem } from './read-documents.ts';

/** What follows on the name of the document. */
const SENTENCES: Readonly<Record<DocumentProblem, string>> = {
  notFoundOrNoAccess:
    'could not be opened: Google finds no document at the link, or it is not shared with you. Open the link: if the document is there for its owner, ask to be made a viewer; if it was deleted, put the link of the right document in its place.',
  wordFile:
    'is a Word file kept in Google Drive, which cannot be read as a Google Doc. Open it, choose File > Save as Google Docs, and use the link of the new document.',
  cannotServe:
    'is there, but Google cannot serve it. If this stays so, open the document, choose File > Make a copy, and use the link of the copy.',
  noAnswer: 'was not read because Google did not answer. Try again in a few minutes.',
  tooManyReadings:
    'was not read because Google’s limit of readings a minute was reached. Wait a minute and try again.',
  apiSwitchedOff:
    'was not read because the Google Docs API is switched off for Throughline. Ask your Google Workspace administrator to enable it in the add-on’s Cloud project.',
  blockedByPolicy:
    'was not read because a policy of your Google Workspace domain stopped it. Ask your administrator to allow Throughline and the address docs.googleapis.com.',
  notSignedIn:
    'was not read because Google did not accept who you are. If you are signed in to several Google accounts, sign out of the others or use a private window, and try again.',
  notAllowed:
    'was not read because Throughline was not given the permission to read documents. Open the add-on again and allow everything it asks for.',
  unknown:
    'was refused by Google for a reason Throughline does not know. Open the document: if it opens as usual, try again; if it does not, make a copy and use the link of the copy.',
};

/**
 * Why a document could not be read and what to do about it. `what` names it and begins the sentence, such as
 * `The plan of Alder Elementary`.
 */
export const documentSentence = (problem: DocumentProblem, what: string): string =>
  `${what} ${SENTENCES[problem]}`;
