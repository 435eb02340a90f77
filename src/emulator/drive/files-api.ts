import { documentFromJson } from '../documents/from-json.ts';
import { documentFromHtml } from '../documents/html-import.ts';
import { blankDocument, type DocumentModel } from '../documents/model.ts';
import { documentToJson } from '../documents/to-json.ts';
import { type Execution, NotEmulated } from '../execution.ts';
import { dailyLimit, insufficientPermissions, invalidValue } from './api-error.ts';
import {
  fileForChange,
  fileForContent,
  fileForMetadata,
  maySeeMetadata,
  requireFileScope,
  requireMetadataScope,
} from './file-access.ts';
import { readQuery } from './file-query.ts';
import { fileResource, readListMask } from './file-resource.ts';
import { DOCUMENT, type DriveFile, FOLDER } from './file-store.ts';

/** What a caller may say about a file. */
export interface FileChange {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
}

/** Content that comes with a request. */
export interface Media {
  readonly type: string | null;
  readonly text: string;
}

type Json = Record<string, unknown>;

const MOST_PER_PAGE = 1000;
const USUAL_PER_PAGE = 100;

function newContent(mimeType: string | undefined, media: Media | null): unknown {
  if (mimeType === FOLDER && !media) return null;
  if (mimeType === DOCUMENT && !media) return blankDocument();
  if (mimeType === DOCUMENT && media?.type === 'text/html') return documentFromHtml(media.text);
  throw new NotEmulated(`Drive.Files.create of ${mimeType ?? 'no type'} from ${media?.type ?? 'nothing'}`);
}

/** A document's copy has no suggestions: they stay with the original. */
export function copiedContent(file: DriveFile): unknown {
  if (file.mimeType !== DOCUMENT) return structuredClone(file.content);
  const options = {
    id: file.id,
    title: file.name,
    suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' as const,
  };
  return documentFromJson(documentToJson(file.content as DocumentModel, options));
}

/** Adds a file of the user's own, which drive.file covers from then on. */
function addOwn(
  execution: Execution,
  mimeType: string,
  content: unknown,
  change: FileChange,
  name: string,
): DriveFile {
  const parents = (change.parents ?? []).filter((id) => id !== 'root');
  for (const id of parents) fileForChange(execution, id, 'writer');
  const now = execution.clock.now();
  if (mimeType === DOCUMENT && !execution.files.takeNewDocument(execution.user, now)) throw dailyLimit();
  const file = execution.files.add({
    name: change.name ?? name,
    mimeType,
    owner: execution.user,
    content,
    at: now,
  });
  file.parents.push(...parents);
  file.appGrants.add(execution.user);
  return file;
}

export function createFile(
  execution: Execution,
  change: FileChange,
  media: Media | null,
  mask: string | null,
): Json {
  requireFileScope(execution);
  const mimeType = change.mimeType;
  const content = newContent(mimeType, media);
  return fileResource(addOwn(execution, mimeType ?? '', content, change, 'Untitled'), mask, execution);
}

/** The copy is the user's own, in the same type. */
export function copyFile(execution: Execution, change: FileChange, id: string, mask: string | null): Json {
  const source = fileForContent(execution, id);
  if (source.mimeType === FOLDER) throw insufficientPermissions();
  if (change.mimeType !== undefined && change.mimeType !== source.mimeType) {
    throw new NotEmulated('Drive.Files.copy to another type');
  }
  const content = copiedContent(source);
  return fileResource(
    addOwn(execution, source.mimeType, content, change, `Copy of ${source.name}`),
    mask,
    execution,
  );
}

export function getFile(execution: Execution, id: string, mask: string | null): Json {
  return fileResource(fileForMetadata(execution, id), mask, execution);
}

/** Renames, and moves to the trash or back; only the owner may do the latter. */
export function updateFile(execution: Execution, change: FileChange, id: string, mask: string | null): Json {
  if (change.mimeType !== undefined || change.parents !== undefined) {
    throw new NotEmulated('Drive.Files.update of anything but name and trashed');
  }
  const file = fileForChange(execution, id, change.trashed === undefined ? 'writer' : 'owner');
  file.name = change.name ?? file.name;
  file.trashed = change.trashed ?? file.trashed;
  return fileResource(file, mask, execution);
}

export interface ListOptions {
  readonly q: string | null;
  readonly fields: string | null;
  /** As they were made, which is the order of the answer anyway; no other is emulated. */
  readonly orderBy: 'createdTime' | null;
  readonly pageSize: number;
  readonly pageToken: string | null;
}

/** One page of the files the run may see, in the order they were made. */
export function listFiles(execution: Execution, options: ListOptions): Json {
  requireMetadataScope(execution);
  if (!(options.pageSize >= 1 && options.pageSize <= MOST_PER_PAGE)) throw invalidValue('Invalid Value');
  if (options.orderBy !== null && options.orderBy !== 'createdTime') {
    throw new NotEmulated(`The order ${options.orderBy} of files.list`);
  }
  const matches = readQuery(options.q, execution);
  const mask = readListMask(options.fields);
  const found = execution.files.all().filter((file) => maySeeMetadata(execution, file) && matches(file));
  const from = Number(options.pageToken ?? 0);
  const next = from + options.pageSize;
  const files = mask.files;
  return {
    ...(mask.nextPageToken && next < found.length ? { nextPageToken: String(next) } : {}),
    ...(files === undefined
      ? {}
      : { files: found.slice(from, next).map((file) => fileResource(file, files, execution)) }),
  };
}

export const usualListOptions: ListOptions = {
  q: null,
  fields: null,
  orderBy: null,
  pageSize: USUAL_PER_PAGE,
  pageToken: null,
};
