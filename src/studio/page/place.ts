import type { WorkspaceView } from '../serve/studio-api.ts';

/** Who is at the screen and what they have open; it stands in the address, so that a reload keeps it. */
export interface Place {
  readonly user: string;
  readonly fileId: string;
}

export function readPlace(hash: string): Place {
  const [user = '', fileId = ''] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  return { user, fileId };
}

export const hashOf = ({ user, fileId }: Place): string =>
  `#${[user, fileId].map(encodeURIComponent).join('/')}`;

/** The id of the Google file or folder a link leads to; null for other links. */
export function fileIdIn(link: string): string | null {
  return (
    /(?:docs\.google\.com\/(?:document|spreadsheets)\/d|drive\.google\.com\/drive\/folders)\/([\w-]+)/.exec(
      link,
    )?.[1] ?? null
  );
}

/** The link people paste, as Google's address bar shows it. */
export const linkTo = (fileId: string, kind: 'document' | 'spreadsheet'): string =>
  `https://docs.google.com/${kind === 'document' ? 'document' : 'spreadsheets'}/d/${fileId}/edit`;

/** What the open file is called. */
export const entryName = (here: {
  readonly place: Place;
  readonly workspace: WorkspaceView | null;
}): string => here.workspace?.files.find(({ id }) => id === here.place.fileId)?.name ?? 'a file';
