const ADDRESS_WITH_ID = /\/(?:document|file)\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{20,})/;
const ID_AS_PARAMETER = /[?&]id=([A-Za-z0-9_-]{20,})/;
const BARE_ID = /^[A-Za-z0-9_-]{20,}$/;
/** Links people paste by mistake, and what they are. */
const OTHER_LINKS: readonly (readonly [RegExp, string])[] = [
  [/\/document\/d\/e\//, 'a published copy, which cannot be read as a plan'],
  [/\/spreadsheets\//, 'a spreadsheet'],
  [/\/presentation\//, 'a slide deck'],
  [/\/forms\//, 'a form'],
  [/\/folders\//, 'a folder'],
];

/**
 * The document id in an address such as `https://docs.google.com/document/d/ID/edit`, or in a bare id; null when the
 * text holds none. A link to an uploaded file counts: only Google can tell whether it is a document.
 */
export function documentIdOf(text: string): string | null {
  const link = text.trim();
  if (BARE_ID.test(link)) return link;
  if (otherLink(link) !== null) return null;
  return (ADDRESS_WITH_ID.exec(link) ?? ID_AS_PARAMETER.exec(link))?.[1] ?? null;
}

/** What a link leads to, in words, when it is plainly not a document; null otherwise. */
export function otherLink(link: string): string | null {
  return OTHER_LINKS.find(([pattern]) => pattern.test(link))?.[1] ?? null;
}

/** The address a document is opened at; `documentIdOf` reads the id back from it. */
export const documentAddress = (documentId: string): string =>
  `https://docs.google.com/document/d/${documentId}/edit`;

const FOLDER_ADDRESS = /\/folders\/([A-Za-z0-9_-]{10,})/;

/** The id in the address of a folder in Drive, or in a bare id; null when the text holds none. */
export function folderIdOf(text: string): string | null {
  const link = text.trim();
  return BARE_ID.test(link) ? link : (FOLDER_ADDRESS.exec(link)?.[1] ?? null);
}

/** The address a folder is opened at; `folderIdOf` reads the id back from it. */
export const folderAddress = (folderId: string): string =>
  `https://drive.google.com/drive/folders/${folderId}`;
