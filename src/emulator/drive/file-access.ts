import type { Execution } from '../execution.ts';
import { fileNotFound, insufficientPermissions, insufficientScopes } from './api-error.ts';
import type { DriveFile } from './file-store.ts';

/** The scope that shows the names and times of every file, but no content. */
const METADATA = 'drive.metadata.readonly';
const PER_FILE = 'drive.file';

/** True when this user made or picked the file through the add-on, and its scope is granted. */
function isGranted(execution: Execution, file: DriveFile): boolean {
  return execution.hasScope(PER_FILE) && file.appGrants.has(execution.user);
}

/** True when Drive's API would list the file to this run. A file in the trash is seen by its owner only. */
export function maySeeMetadata(execution: Execution, file: DriveFile): boolean {
  if (!execution.files.may(file, execution.user, 'reader')) return false;
  if (file.trashed && file.owner !== execution.user) return false;
  return execution.hasScope(METADATA) || isGranted(execution, file);
}

export function requireMetadataScope(execution: Execution): void {
  if (!execution.hasScope(METADATA) && !execution.hasScope(PER_FILE)) throw insufficientScopes();
}

export function requireFileScope(execution: Execution): void {
  if (!execution.hasScope(PER_FILE)) throw insufficientScopes();
}

export function fileForMetadata(execution: Execution, id: string): DriveFile {
  requireMetadataScope(execution);
  const file = execution.files.get(id);
  if (!file || !maySeeMetadata(execution, file)) throw fileNotFound(id);
  return file;
}

/** A file whose content the add-on may use: under drive.file only what this user made with it. */
export function fileForContent(execution: Execution, id: string): DriveFile {
  requireFileScope(execution);
  const file = execution.files.get(id);
  const visible = file && maySeeMetadata(execution, file) && isGranted(execution, file);
  if (!visible) throw fileNotFound(id);
  return file;
}

export function fileForChange(execution: Execution, id: string, role: 'writer' | 'owner'): DriveFile {
  const file = fileForContent(execution, id);
  if (!execution.files.may(file, execution.user, role)) throw insufficientPermissions();
  return file;
}
