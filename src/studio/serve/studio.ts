import { DOCUMENT, type DriveFile, SPREADSHEET } from '../../emulator/drive/file-store.ts';
import type { AddOn, AddOnSession, Workspace } from '../../emulator/workspace.ts';
import { Refused } from './refused.ts';
import { gridTabs } from './see-spreadsheet.ts';
import type { Called, Chosen, FileAsk, FileKind, FileView, StudioApi, WorkspaceView } from './studio-api.ts';
import { PLACE, type StudioContent } from './studio-folder.ts';

/** The built add-ons, by the editor they belong to. */
export interface AddOns {
  readonly docs: AddOn;
  readonly sheets: AddOn;
}

type Ask<Name extends keyof StudioApi> = Parameters<StudioApi[Name]>[0];

/** What people do in the studio: by hand through the emulator's persons, with the add-on through its session. */
export class Studio implements StudioApi {
  readonly #content: StudioContent;
  readonly #addOns: AddOns;

  constructor(content: StudioContent, addOns: AddOns) {
    this.#content = content;
    this.#addOns = addOns;
  }

  workspace({ user }: Ask<'workspace'>): WorkspaceView {
    const { files, clock } = this.#workspace;
    const mine = files.all().filter((file) => !file.trashed && files.may(file, user, 'reader'));
    return {
      people: this.#content.people,
      files: mine.map((file) => ({
        id: file.id,
        name: file.name,
        kind: kindOf(file),
        mayEdit: files.may(file, user, 'writer'),
        isOwn: file.owner === user,
      })),
      today: new Intl.DateTimeFormat('en-CA', { timeZone: PLACE.timeZone }).format(clock.now()),
    };
  }

  file(ask: FileAsk): FileView {
    const file = this.#readable(ask);
    const kind = kindOf(file);
    if (kind === 'upload')
      return { kind, mimeType: file.mimeType, bytes: (file.content as Uint8Array).length };
    const mayEdit = this.#workspace.files.may(file, ask.user, 'writer');
    const menu = mayEdit
      ? this.#session(ask)
          .menu()
          .map(({ label }) => label)
      : [];
    return kind === 'document'
      ? { kind, mayEdit, menu, tabs: this.#document(ask).page() }
      : { kind, mayEdit, menu, tabs: gridTabs(this.#workspace, ask) };
  }

  createDocument({ user, name }: Ask<'createDocument'>): { fileId: string } {
    return { fileId: this.#workspace.createDocument({ owner: user, name }) };
  }

  share({ user, fileId, email, role }: Ask<'share'>): WorkspaceView {
    const file = this.#readable({ user, fileId });
    if (!this.#workspace.files.may(file, user, 'writer'))
      throw new Refused(`You may view “${file.name}”, but not share it.`);
    if (!this.isPerson(email)) throw new Refused('There is nobody of that name here.');
    if (email === file.owner) throw new Refused(`“${file.name}” belongs to them already.`);
    this.#workspace.share(fileId, email, role);
    return this.workspace({ user });
  }

  typeOverParagraph(ask: Ask<'typeOverParagraph'>): FileView {
    this.#document(ask).typeOverParagraph(ask.key, ask.text);
    return this.file(ask);
  }

  removeEmptyParagraph(ask: Ask<'removeEmptyParagraph'>): FileView {
    this.#document(ask).removeEmptyParagraph(ask.key);
    return this.file(ask);
  }

  typeOverCell(ask: Ask<'typeOverCell'>): FileView {
    this.#document(ask).typeOverCell(ask.key, ask.text);
    return this.file(ask);
  }

  addRow(ask: Ask<'addRow'>): FileView {
    const person = this.#document(ask);
    const columns = person.tables()[ask.table]?.[0]?.length ?? 0;
    person.addRow(ask.table, Array<string>(columns).fill(''), ask.row);
    return this.file(ask);
  }

  deleteRow(ask: Ask<'deleteRow'>): FileView {
    this.#document(ask).deleteRow(ask.table, ask.row);
    return this.file(ask);
  }

  typeIn(ask: Ask<'typeIn'>): FileView {
    this.#readable(ask);
    const person = this.#workspace.spreadsheetAs(ask.user, ask.fileId);
    person.typeIn(ask.tab, ask.row, ask.column, ask.text);
    return this.file(ask);
  }

  /** A prompt without an answer ends the run; it is run again with one. The add-on asks before it changes anything. */
  choose(ask: Ask<'choose'>): Chosen {
    const session = this.#session(ask);
    session.answers.push(...ask.answers);
    try {
      session.choose(ask.label);
    } catch (error) {
      const last = session.shown[session.shown.length - 1];
      if (last?.kind !== 'prompt' || !(error as Error).message.includes('Nobody is there to answer'))
        throw error;
      return { messages: [], sidebar: null, question: { title: last.title, text: last.text } };
    }
    return { ...shownBy(session), question: null };
  }

  call(ask: Ask<'call'>): Called {
    const session = this.#session(ask);
    try {
      return { value: session.call(ask.functionName, ...ask.args) ?? null };
    } catch (error) {
      return { failed: (error as Error).message };
    }
  }

  isPerson(email: string): boolean {
    return this.#content.people.some((person) => person.email === email);
  }

  get #workspace(): Workspace {
    return this.#content.workspace;
  }

  #readable({ user, fileId }: FileAsk): DriveFile {
    const { files } = this.#workspace;
    const file = files.get(fileId);
    if (!file || file.trashed || !files.may(file, user, 'reader'))
      throw new Refused('This file is not there, or not shared with you.');
    return file;
  }

  #document(ask: FileAsk) {
    this.#readable(ask);
    return this.#workspace.documentAs(ask.user, ask.fileId);
  }

  #session(ask: FileAsk): AddOnSession {
    const { docs, sheets } = this.#addOns;
    return this.#workspace.open(kindOf(this.#readable(ask)) === 'document' ? docs : sheets, ask);
  }
}

function kindOf({ mimeType }: DriveFile): FileKind {
  if (mimeType === DOCUMENT) return 'document';
  return mimeType === SPREADSHEET ? 'spreadsheet' : 'upload';
}

function shownBy({ shown }: AddOnSession): Pick<Chosen, 'messages' | 'sidebar'> {
  const pages = shown.filter(({ kind }) => kind === 'sidebar');
  const page = pages[pages.length - 1];
  return {
    messages: shown.filter(({ kind }) => kind === 'alert').map(({ title, text }) => ({ title, text })),
    sidebar: page ? { title: page.title, html: page.text } : null,
  };
}
