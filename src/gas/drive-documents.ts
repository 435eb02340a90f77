import type { DocumentMaker } from '../app/ports.ts';
import { invariant } from '../core/text/invariant.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';

/** Makes a Google Doc by letting Drive convert HTML: one call, under drive.file. */
export function driveDocuments(): DocumentMaker {
  return {
    make: (title, html) => {
      invariant(Drive, 'the Drive service to be switched on in the manifest');
      const { Files } = Drive as unknown as { readonly Files: DriveFiles };
      const { id } = Files.create(
        { name: title, mimeType: 'application/vnd.google-apps.document' },
        Utilities.newBlob(html, 'text/html', `${title}.html`),
        { fields: 'id' },
      );
      invariant(id, 'Drive to give the new document an id');
      return { id, link: documentAddress(id) };
    },
  };
}

/** What is used of Drive v3; the published types know version 2 under this name too. */
interface DriveFiles {
  create(
    resource: { readonly name: string; readonly mimeType: string },
    media: GoogleAppsScript.Base.Blob,
    options: { readonly fields: string },
  ): { readonly id?: string };
}
