import type { Execution } from '../execution.ts';
import { invalidValue } from './api-error.ts';
import { DOCUMENT, type DriveFile, SPREADSHEET } from './file-store.ts';

const EDITORS: Readonly<Record<string, string>> = { [DOCUMENT]: 'document', [SPREADSHEET]: 'spreadsheets' };

function webViewLink(file: DriveFile): string {
  const editor = EDITORS[file.mimeType];
  return editor === undefined
    ? `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`
    : `https://docs.google.com/${editor}/d/${file.id}/edit?usp=drivesdk`;
}

/** The fields of a file that are emulated; without a mask the API gives the first four. */
const FIELDS: Readonly<Record<string, (file: DriveFile, execution: Execution) => unknown>> = {
  kind: () => 'drive#file',
  id: (file) => file.id,
  name: (file) => file.name,
  mimeType: (file) => file.mimeType,
  modifiedTime: (file) => new Date(file.modifiedTime).toISOString(),
  parents: (file) => (file.parents.length > 0 ? [...file.parents] : undefined),
  trashed: (file) => file.trashed,
  webViewLink,
  ownedByMe: (file, execution) => file.owner === execution.user,
};

const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'];

/** The parts of a flat mask such as `id, name`; `*` is every emulated field. */
function namesIn(mask: string): string[] {
  const names = mask.split(',').map((name) => name.trim());
  if (names.includes('*')) return Object.keys(FIELDS);
  const unknown = names.find((name) => !(name in FIELDS));
  if (unknown !== undefined) throw invalidValue(`Invalid field selection ${unknown}`);
  return names;
}

/** A file as Drive's API returns it; `mask` is the `fields` parameter, null for the default fields. */
export function fileResource(
  file: DriveFile,
  mask: string | null,
  execution: Execution,
): Record<string, unknown> {
  const names = mask === null ? DEFAULT_FIELDS : namesIn(mask);
  return Object.fromEntries(names.map((name) => [name, FIELDS[name]?.(file, execution)]));
}

export interface ListMask {
  readonly nextPageToken: boolean;
  /** The mask of each file; null for the default fields, undefined when files are not asked for. */
  readonly files: string | null | undefined;
}

/** Reads a mask of files.list such as `nextPageToken, files(id, modifiedTime)`. */
export function readListMask(mask: string | null): ListMask {
  if (mask === null || mask === '*') return { nextPageToken: true, files: mask };
  const parts = mask.match(/[^,()]+(?:\([^()]*\))?/g)?.map((part) => part.trim()) ?? [];
  const files = parts
    .map((part) => /^files(?:\((.*)\)|\/(\w+))?$/.exec(part))
    .find((found) => found !== null);
  const unknown = parts.find((part) => part !== 'nextPageToken' && !/^files(\(.*\)|\/\w+)?$/.test(part));
  if (unknown !== undefined) throw invalidValue(`Invalid field selection ${unknown}`);
  return {
    nextPageToken: parts.includes('nextPageToken'),
    files: files ? (files[1] ?? files[2] ?? '*') : undefined,
  };
}
