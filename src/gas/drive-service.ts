import { invariant } from '../core/text/invariant.ts';

/** What is used of Drive v3; the published types know version 2 under this name too. */
interface DriveV3 {
  readonly Files: DriveFiles;
  readonly Permissions: {
    create(resource: object, fileId: string, options: object): unknown;
  };
}

interface DriveFiles {
  create(resource: object, media: GoogleAppsScript.Base.Blob | null, options: object): DriveFile;
  copy(resource: object, fileId: string, options: object): DriveFile;
  get(fileId: string, options: object): DriveFile;
  list(options: object): { readonly files?: readonly DriveFile[]; readonly nextPageToken?: string };
}

interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly trashed?: boolean;
}

/** A folder may have been moved into a shared drive, which every call has to say it can work with. */
export const EVERYWHERE = { supportsAllDrives: true };

function drive(): DriveV3 {
  invariant(Drive, 'the Drive service to be switched on in the manifest');
  return Drive as unknown as DriveV3;
}

export const driveFiles = (): DriveFiles => drive().Files;
export const drivePermissions = (): DriveV3['Permissions'] => drive().Permissions;

/** What Google says of a file that it does not show the add-on, or does not let the caller change. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof Error && /file not found|sufficient permissions for this file/i.test(error.message);
