import type { DocumentMaker } from '../app/ports.ts';
import { invariant } from '../core/text/invariant.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';
import { driveFiles, EVERYWHERE } from './drive-service.ts';

export const DOCUMENT = 'application/vnd.google-apps.document';

/** Makes a Google Doc by letting Drive convert HTML: one call, under drive.file. */
export function driveDocuments(): DocumentMaker {
  return {
    make: (title, html, folderId) => {
      const { id } = driveFiles().create(
        { name: title, mimeType: DOCUMENT, ...(folderId !== undefined && { parents: [folderId] }) },
        Utilities.newBlob(html, 'text/html', `${title}.html`),
        { fields: 'id', ...EVERYWHERE },
      );
      invariant(id, 'Drive to give the new document an id');
      return { id, link: documentAddress(id) };
    },
  };
}
