import { type Execution, NotEmulated, ServiceError } from '../execution.ts';
import { Blob } from '../services/blob.ts';
import { requireStrings, signatureError } from '../services/signature.ts';
import { ApiError } from './api-error.ts';
import {
  copyFile,
  createFile,
  type FileChange,
  getFile,
  listFiles,
  type Media,
  updateFile,
  usualListOptions,
} from './files-api.ts';
import { createPermission } from './permissions-api.ts';

type Options = Readonly<Record<string, unknown>>;
type Resource = Record<string, unknown>;

const COMMON_OPTIONS = ['fields', 'supportsAllDrives'];
const LIST_OPTIONS = [
  ...COMMON_OPTIONS,
  'q',
  'orderBy',
  'pageSize',
  'pageToken',
  'includeItemsFromAllDrives',
];
const SHARING_OPTIONS = ['fields', 'supportsAllDrives', 'sendNotificationEmail'];
const CHANGES = ['name', 'mimeType', 'parents', 'trashed'];

function known(method: string, given: Options | null, names: readonly string[], part = 'Files'): Options {
  const options = given ?? {};
  const odd = Object.keys(options).find((name) => !names.includes(name));
  if (odd !== undefined) throw new NotEmulated(`The property ${odd} in Drive.${part}.${method}`);
  return options;
}

function changeOf(method: string, resource: Options | null): FileChange {
  return known(method, resource, CHANGES) as FileChange;
}

function maskOf(method: string, options: Options | null): string | null {
  return (known(method, options, COMMON_OPTIONS)['fields'] ?? null) as string | null;
}

function mediaOf(method: string, media: Blob | null): Media | null {
  if (media === null) return null;
  if (!(media instanceof Blob)) throw signatureError(`Drive.Files.${method}`, [media]);
  return { type: media.getContentType(), text: media.getDataAsString() };
}

/** `Drive.Files` of the advanced service, version 3. */
export class DriveFiles {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** With HTML and the type of a document, the HTML is converted. */
  create(
    resource: Options | null,
    mediaData: Blob | null = null,
    optionalArgs: Options | null = null,
  ): Resource {
    return this.#call('create', () =>
      createFile(
        this.#execution,
        changeOf('create', resource),
        mediaOf('create', mediaData),
        maskOf('create', optionalArgs),
      ),
    );
  }

  copy(resource: Options | null, fileId: string, optionalArgs: Options | null = null): Resource {
    requireStrings('Drive.Files.copy', [fileId]);
    const change = changeOf('copy', resource);
    return this.#call('copy', () => copyFile(this.#execution, change, fileId, maskOf('copy', optionalArgs)));
  }

  get(fileId: string, optionalArgs: Options | null = null): Resource {
    requireStrings('Drive.Files.get', [fileId]);
    return this.#call('get', () => getFile(this.#execution, fileId, maskOf('get', optionalArgs)));
  }

  list(optionalArgs: Options | null = null): Resource {
    const given = known('list', optionalArgs, LIST_OPTIONS);
    return this.#call('list', () => listFiles(this.#execution, { ...usualListOptions, ...given }));
  }

  update(
    resource: Options | null,
    fileId: string,
    mediaData: Blob | null = null,
    optionalArgs: Options | null = null,
  ): Resource {
    requireStrings('Drive.Files.update', [fileId]);
    if (mediaData !== null) throw new NotEmulated('Drive.Files.update of content');
    const change = changeOf('update', resource);
    return this.#call('update', () =>
      updateFile(this.#execution, change, fileId, maskOf('update', optionalArgs)),
    );
  }

  #call(method: string, work: () => Resource): Resource {
    return driveCall(this.#execution, `Files.${method}`, work);
  }
}

/** `Drive.Permissions` of the same service. */
export class DrivePermissions {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  create(resource: Options | null, fileId: string, optionalArgs: Options | null = null): Resource {
    requireStrings('Drive.Permissions.create', [fileId]);
    const given = known('create', resource, ['type', 'role', 'emailAddress'], 'Permissions');
    const options = known('create', optionalArgs, SHARING_OPTIONS, 'Permissions');
    return driveCall(this.#execution, 'Permissions.create', () =>
      createPermission(this.#execution, given, fileId, options),
    );
  }
}

function driveCall(execution: Execution, method: string, work: () => Resource): Resource {
  execution.requireMode(`Drive.${method}`, 'FULL');
  execution.call({ service: 'Drive', method, kind: 'drive' });
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const name = `${method.charAt(0).toLowerCase()}${method.slice(1)}`;
    throw new ServiceError(`API call to drive.${name} failed with error: ${error.message}`);
  }
}

/** The advanced service `Drive`, where the manifest turns it on as version 3. */
export class DriveService {
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(execution: Execution) {
    this.Files = new DriveFiles(execution);
    this.Permissions = new DrivePermissions(execution);
  }
}
