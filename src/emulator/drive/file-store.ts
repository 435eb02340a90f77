export const DOCUMENT = 'application/vnd.google-apps.document';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const FOLDER = 'application/vnd.google-apps.folder';

export type Role = 'reader' | 'commenter' | 'writer' | 'owner';

const RANK: Readonly<Record<Role, number>> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

const rank = (role: Role | null): number => (role === null ? 0 : RANK[role]);

const DAY_MS = 24 * 60 * 60 * 1000;
/** developers.google.com/apps-script/guides/services/quotas, for accounts of Google Workspace. */
const DOCUMENTS_A_DAY = 1500;

/** One file in Drive. `content` is whatever the service of its MIME type keeps: a document, a spreadsheet, bytes. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  readonly owner: string;
  /** By e-mail address of a person or group; the owner is not listed. */
  readonly permissions: Map<string, Role>;
  readonly parents: string[];
  trashed: boolean;
  /** Milliseconds since 1970-01-01 UTC. */
  modifiedTime: number;
  /** Who made or picked this file through the add-on: what the drive.file scope covers, per user. */
  readonly appGrants: Set<string>;
  content: unknown;
}

/** All files of the workspace, and who may do what with them. */
export class FileStore {
  /** Members of Google groups, by the group's address. */
  readonly groups = new Map<string, ReadonlySet<string>>();
  /** Addresses that are nobody's Google account; every other one is. */
  readonly withoutAccount = new Set<string>();
  readonly #files = new Map<string, DriveFile>();
  readonly #documentsMade = new Map<string, number[]>();
  #made = 0;

  add(
    file: Pick<DriveFile, 'name' | 'mimeType' | 'owner' | 'content'> & {
      readonly id?: string;
      readonly at: number;
    },
  ): DriveFile {
    const id = file.id ?? this.#newId();
    if (this.#files.has(id)) throw new Error(`A file with the id ${id} exists already`);
    const made: DriveFile = {
      id,
      name: file.name,
      mimeType: file.mimeType,
      owner: file.owner,
      content: file.content,
      permissions: new Map(),
      parents: [],
      trashed: false,
      modifiedTime: file.at,
      appGrants: new Set(),
    };
    this.#files.set(id, made);
    return made;
  }

  /** The file, trashed or not; undefined when it never was or is gone for good. */
  get(id: string): DriveFile | undefined {
    return this.#files.get(id);
  }

  all(): readonly DriveFile[] {
    return [...this.#files.values()];
  }

  deleteForever(id: string): void {
    this.#files.delete(id);
  }

  /** Counts one more document of a user's own; false when that would be more than Google lets one user make a day. */
  takeNewDocument(user: string, now: number): boolean {
    const recent = (this.#documentsMade.get(user) ?? []).filter((at) => at > now - DAY_MS);
    const within = recent.length < DOCUMENTS_A_DAY;
    this.#documentsMade.set(user, within ? [...recent, now] : recent);
    return within;
  }

  /** The most a user may do: by name, as a member of a group, or through a folder the file is in. */
  roleOf(file: DriveFile, user: string): Role | null {
    if (file.owner === user) return 'owner';
    const shared = [...file.permissions].filter(
      ([address]) => address === user || this.groups.get(address)?.has(user),
    );
    const folders = file.parents.flatMap((id) => this.#files.get(id) ?? []);
    const inherited = folders.map((folder) => this.roleOf(folder, user));
    const roles = [
      ...shared.map(([, role]) => role),
      ...inherited.map((role) => (role === 'owner' ? 'writer' : role)),
    ];
    return roles.reduce((most, role) => (rank(role) > rank(most) ? role : most), null);
  }

  /** True when the user has at least this role. */
  may(file: DriveFile, user: string, role: Role): boolean {
    const has = this.roleOf(file, user);
    return has !== null && RANK[has] >= RANK[role];
  }

  /** Ids look like Google's: 44 characters, here with a counter so that runs are repeatable. */
  #newId(): string {
    this.#made += 1;
    const id = `1${String(this.#made).padStart(6, '0')}${'emulatedFileIdEmulatedFileIdEmulatedFile'.slice(0, 37)}`;
    return this.#files.has(id) ? this.#newId() : id;
  }
}
