import { DOCX_LIMITS } from '../../emulator/documents/docx-limits.ts';
import { DocxRefused } from '../../emulator/documents/docx-refused.ts';
import { DOCUMENT, type DriveFile, FOLDER, SPREADSHEET } from '../../emulator/drive/file-store.ts';
import type { Workspace } from '../../emulator/workspace.ts';
import { docsJsonIn, looksLikeJson, modelOf } from '../docs-json-file.ts';
import { wordRefusal } from '../word/word-refusal.ts';
import { Refused } from './refused.ts';
import type { FileAsk, FileEntry, FileKind, StudioApi, WorkspaceView } from './studio-api.ts';
import { PLACE, type StudioContent } from './studio-folder.ts';

type Ask<Name extends keyof StudioApi> = Parameters<StudioApi[Name]>[0];

const LONGEST_NAME = 200;

/** What people do with their files as a whole. */
export class StudioFiles {
  readonly #content: StudioContent;

  constructor(content: StudioContent) {
    this.#content = content;
  }

  workspace({ user }: Ask<'workspace'>): WorkspaceView {
    const { files, clock } = this.drive;
    // All files stand in one list, so there is nothing to see in a folder.
    const mine = files.all().filter((file) => file.mimeType !== FOLDER && files.may(file, user, 'reader'));
    return {
      people: this.#content.people,
      files: mine.filter(({ trashed }) => !trashed).map((file) => this.#entry(file, user)),
      bin: mine
        .filter(({ trashed, owner }) => trashed && owner === user)
        .map((file) => this.#entry(file, user)),
      today: new Intl.DateTimeFormat('en-CA', { timeZone: PLACE.timeZone }).format(clock.now()),
    };
  }

  createDocument({ user, name }: Ask<'createDocument'>): { fileId: string } {
    return { fileId: this.drive.createDocument({ owner: user, name: fileName(name) }) };
  }

  createSpreadsheet({ user, name }: Ask<'createSpreadsheet'>): { fileId: string } {
    return { fileId: this.drive.createSpreadsheet({ owner: user, name: fileName(name) }) };
  }

  upload({ user, name: given, content }: Ask<'upload'>): { fileId: string } {
    const name = fileName(given);
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > DOCX_LIMITS.bytes) throw new Refused(wordRefusal(`“${name}”`, 'tooLarge'));
    const json = looksLikeJson(bytes) ? docsJsonIn(bytes) : null;
    if (json === null)
      return { fileId: this.drive.createUpload({ owner: user, name, mimeType: mimeTypeOf(name), bytes }) };
    modelOf(json, `“${name}”`);
    return { fileId: this.drive.createDocument({ owner: user, name: name.replace(/\.json$/i, ''), json }) };
  }

  copyFile(ask: FileAsk): { fileId: string } {
    return { fileId: this.drive.copy(this.readable(ask).id, ask.user) };
  }

  async saveAsGoogleDoc(ask: FileAsk): Promise<{ fileId: string }> {
    const { id, name } = this.readable(ask);
    try {
      return { fileId: await this.drive.saveAsGoogleDoc(ask.user, id) };
    } catch (error) {
      if (error instanceof DocxRefused) throw new Refused(wordRefusal(`“${name}”`, error.code));
      throw error;
    }
  }

  rename({ user, fileId, name }: Ask<'rename'>): WorkspaceView {
    const file = this.readable({ user, fileId });
    if (!this.drive.files.may(file, user, 'writer'))
      throw new Refused(`You may view “${file.name}”, but not rename it.`);
    this.drive.rename(fileId, fileName(name));
    return this.workspace({ user });
  }

  moveToBin(ask: FileAsk): WorkspaceView {
    const file = this.readable(ask);
    if (file.owner !== ask.user)
      throw new Refused(`“${file.name}” is someone else’s. Only they can move it to the bin.`);
    this.drive.trash(file.id);
    return this.workspace(ask);
  }

  putBack({ user, fileId }: FileAsk): WorkspaceView {
    const file = this.drive.files.get(fileId);
    if (!file?.trashed || file.owner !== user) throw new Refused('This file is not in your bin.');
    this.drive.untrash(fileId);
    return this.workspace({ user });
  }

  share({ user, fileId, email, role }: Ask<'share'>): WorkspaceView {
    const file = this.readable({ user, fileId });
    if (!this.drive.files.may(file, user, 'writer'))
      throw new Refused(`You may view “${file.name}”, but not share it.`);
    if (!this.isPerson(email)) throw new Refused('There is nobody of that name here.');
    if (email === file.owner) throw new Refused(`“${file.name}” belongs to them already.`);
    this.drive.share(fileId, email, role);
    return this.workspace({ user });
  }

  isPerson(email: string): boolean {
    return this.#content.people.some((person) => person.email === email);
  }

  protected get drive(): Workspace {
    return this.#content.workspace;
  }

  protected readable({ user, fileId }: FileAsk): DriveFile {
    const { files } = this.drive;
    const file = files.get(fileId);
    if (!file || file.trashed || !files.may(file, user, 'reader'))
      throw new Refused('This file is not there, or not shared with you.');
    if (file.mimeType === FOLDER)
      throw new Refused('The studio has no folders to open: all files stand in the list on the left.');
    return file;
  }

  #entry(file: DriveFile, user: string): FileEntry {
    return {
      id: file.id,
      name: file.name,
      kind: kindOf(file),
      mayEdit: this.drive.files.may(file, user, 'writer'),
      isOwn: file.owner === user,
    };
  }
}

export function kindOf({ mimeType }: DriveFile): FileKind {
  if (mimeType === DOCUMENT) return 'document';
  return mimeType === SPREADSHEET ? 'spreadsheet' : 'upload';
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const mimeTypeOf = (name: string): string => (/\.docx$/i.test(name) ? WORD : 'application/octet-stream');

function fileName(given: string): string {
  const name = given.trim().slice(0, LONGEST_NAME);
  if (name === '') throw new Refused('A file needs a name.');
  return name;
}
