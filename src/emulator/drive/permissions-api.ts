import { type Execution, NotEmulated } from '../execution.ts';
import { ApiError } from './api-error.ts';
import { fileForChange } from './file-access.ts';
import type { Role } from './file-store.ts';

type Given = Readonly<Record<string, unknown>>;

const ROLES: readonly unknown[] = ['reader', 'commenter', 'writer'] satisfies readonly Role[];
const ADDRESS = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Shares a file with one person or group, without a mail: the one way that is emulated. A second time nothing changes. */
export function createPermission(
  execution: Execution,
  { type, role, emailAddress }: Given,
  fileId: string,
  { sendNotificationEmail, fields }: Given,
): Record<string, unknown> {
  if (sendNotificationEmail !== false) throw new NotEmulated('Drive.Permissions.create with a mail');
  if (type !== 'user' && type !== 'group') throw new NotEmulated(`The permission type ${type}`);
  if (!ROLES.includes(role)) throw new NotEmulated(`The role ${role} in Drive.Permissions.create`);
  if (fields !== undefined && fields !== 'id') throw new NotEmulated(`The fields ${fields} of a permission`);
  const file = fileForChange(execution, fileId, 'writer');
  const address = String(emailAddress ?? '').toLowerCase();
  checkAddress(execution, address, type);
  if (address !== file.owner) file.permissions.set(address, role as Role);
  const id = { id: `permission of ${address}` };
  return fields === 'id' ? id : { kind: 'drive#permission', ...id, type, role };
}

function checkAddress({ files }: Execution, address: string, type: 'user' | 'group'): void {
  if (!ADDRESS.test(address) || files.groups.has(address) !== (type === 'group')) {
    throw sharingRefused(
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  if (files.withoutAccount.has(address)) {
    throw sharingRefused(
      `Bad Request. User message: "You are trying to invite ${address}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
    );
  }
}

const sharingRefused = (message: string): ApiError => new ApiError(400, 'invalidSharingRequest', message);
