import type { DocxRefusal } from '../../emulator/documents/docx-refused.ts';

/** What follows the file's name. */
const SENTENCES: Readonly<Record<DocxRefusal, string>> = {
  empty: 'is empty. Download the plan again, or check that it was saved.',
  encrypted: 'is protected with a password. Open it in Word, take the password off, and save it again.',
  oldWord: 'is in an older Word format. Open it in Word or Google Docs and save it as .docx.',
  openDocument: 'is an OpenDocument file. Open it in Word, LibreOffice or Google Docs and save it as .docx.',
  notWord:
    'is neither a Word file (.docx) nor a Google document as the Docs API returns it. Save the plan as .docx and give that file.',
  tooLarge:
    'is too large to be a plan: at most 50 MB and 1.02 million characters are read, as by Google Docs. Take out pictures and attachments, or split it.',
  damaged: 'is damaged or incomplete. Open it in Word and save it again, or download it once more.',
};

/** Why a file is not read as a Word file, and what its owner can do. `name` as the person knows the file. */
export const wordRefusal = (name: string, code: DocxRefusal): string => `${name} ${SENTENCES[code]}`;

/** What to know of a Word file in which tracked changes are left. */
export const trackedChangesNotice = (name: string): string =>
  `${name} holds tracked changes that nobody has accepted. They are left out, as suggestions are in Google Docs; ` +
  'accept them in Word to have them read.';
