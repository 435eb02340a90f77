import type { PlanMaker } from '../app/ports.ts';
import { invariant } from '../core/text/invariant.ts';
import { changeDocument, layoutOf } from './document-changes.ts';
import { DOCUMENT, driveDocuments } from './drive-documents.ts';
import { driveFiles, EVERYWHERE, isOutOfReach } from './drive-service.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const MOST_PER_PAGE = 1000;

/** Master plan, folder and copies, under drive.file: Drive shows what this person made with the add-on. */
export function drivePlans(): PlanMaker {
  return {
    ...driveDocuments(),
    makeFolder: (name) => idOf(driveFiles().create({ name, mimeType: FOLDER }, null, ID)),
    copy: (documentId, title, folderId) =>
      idOf(driveFiles().copy({ name: title, parents: [folderId] }, documentId, ID)),
    isReachable,
    named: (name, kind) =>
      list(
        `name = '${quoted(name)}' and mimeType = '${kind === 'folder' ? FOLDER : DOCUMENT}' and 'me' in owners`,
      ).map(({ id }) => id),
    inFolder: (folderId) => list(`'${quoted(folderId)}' in parents and mimeType = '${DOCUMENT}'`),
    layout: layoutOf,
    change: changeDocument,
  };
}

const ID = { fields: 'id', ...EVERYWHERE };

function idOf({ id }: { readonly id?: string }): string {
  invariant(id, 'Drive to give the new file an id');
  return id;
}

function isReachable(fileId: string): boolean {
  try {
    return driveFiles().get(fileId, { fields: 'trashed', ...EVERYWHERE }).trashed !== true;
  } catch (error) {
    if (isOutOfReach(error)) return false;
    throw error;
  }
}

/** Drive gives what was changed last first, and so many a page. */
function list(query: string): readonly { readonly id: string; readonly name: string }[] {
  const found: { readonly id: string; readonly name: string }[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveFiles().list({
      q: `${query} and trashed = false`,
      fields: 'nextPageToken, files(id, name)',
      orderBy: 'createdTime',
      pageSize: MOST_PER_PAGE,
      includeItemsFromAllDrives: true,
      ...EVERYWHERE,
      ...(pageToken !== undefined && { pageToken }),
    });
    for (const { id, name } of page.files || []) {
      if (id !== undefined) found.push({ id, name: name || '' });
    }
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

const quoted = (text: string): string => text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
