import type { DriveFile, FileStore } from '../drive/file-store.ts';
import { ServiceError } from '../execution.ts';
import type { Area } from './area.ts';
import type { ProtectionModel, Tab } from './model.ts';

/** One user at one file. */
export interface Access {
  readonly files: FileStore;
  readonly file: DriveFile;
  readonly user: string;
}

function overlap(a: Area, b: Area): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export function wholeTab(tab: Tab): Area {
  return { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns };
}

/** May this user edit what is protected so? */
export function mayPass(protection: ProtectionModel, { file, user }: Access): boolean {
  return protection.warningOnly || file.owner === user || protection.editors.includes(user);
}

/** Throws Google's refusal unless the user may see the file, which must still be there. */
export function requireReader({ files, file, user }: Access): void {
  if (files.get(file.id) !== file || !files.may(file, user, 'reader')) {
    throw new ServiceError(`Service Spreadsheets failed while accessing document with id ${file.id}.`);
  }
}

/** Throws unless the user may edit the file at all. */
export function requireWriter(access: Access): void {
  requireReader(access);
  if (!access.files.may(access.file, access.user, 'writer')) {
    throw new ServiceError('You do not have permission to perform that action.');
  }
}

function refuseProtected(protections: readonly ProtectionModel[], access: Access): void {
  if (protections.every((protection) => mayPass(protection, access))) return;
  throw new ServiceError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Throws unless the user may edit these cells; a protected cell anywhere in them refuses the whole. */
export function requireCells(access: Access, tab: Tab, area: Area): void {
  requireWriter(access);
  const touched = tab.protections.filter((protection) => !protection.area || overlap(protection.area, area));
  refuseProtected(touched, access);
}

/** Throws unless the user may change the tab itself (its name, size, columns): a protected tab refuses that. */
export function requireTab(access: Access, tab: Tab): void {
  requireWriter(access);
  refuseProtected(
    tab.protections.filter((protection) => !protection.area),
    access,
  );
}

/** Everyone who may edit the file, the owner first. */
export function editorsOf({ files, file }: Access): string[] {
  const shared = [...file.permissions.keys()].filter((email) => files.may(file, email, 'writer'));
  return [file.owner, ...shared.filter((email) => email !== file.owner)];
}
