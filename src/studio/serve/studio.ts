import type { DocumentPerson } from '../../emulator/documents/person.ts';
import type { DriveFile } from '../../emulator/drive/file-store.ts';
import type { AddOn, AddOnSession } from '../../emulator/workspace.ts';
import { applyEdit, nameOfEdit } from './document-edits.ts';
import { Changed, Refused } from './refused.ts';
import { gridTabs } from './see-spreadsheet.ts';
import type { Called, Chosen, FileAsk, FileView, Glance, StudioApi } from './studio-api.ts';
import { kindOf, StudioFiles } from './studio-files.ts';
import type { StudioContent } from './studio-folder.ts';
import { UndoStacks } from './undo-stacks.ts';

/** The built add-ons, by the editor they belong to. */
export interface AddOns {
  readonly docs: AddOn;
  readonly sheets: AddOn;
}

type Ask<Name extends keyof StudioApi> = Parameters<StudioApi[Name]>[0];

/** What people do in the studio: by hand through the emulator's persons, with the add-on through its session. */
export class Studio extends StudioFiles implements StudioApi {
  readonly #addOns: AddOns;
  readonly #undo: UndoStacks;

  constructor(content: StudioContent, addOns: AddOns) {
    super(content);
    this.#addOns = addOns;
    this.#undo = new UndoStacks(content.workspace);
  }

  glance(ask: FileAsk): Glance {
    const workspace = this.workspace(ask);
    const isThere = workspace.files.some(({ id }) => id === ask.fileId);
    return { workspace, version: isThere ? this.drive.stampOf(ask.fileId) : null };
  }

  file(ask: FileAsk): FileView {
    const file = this.readable(ask);
    const kind = kindOf(file);
    const version = this.drive.stampOf(file.id);
    if (kind === 'upload')
      return { kind, version, mimeType: file.mimeType, bytes: (file.content as Uint8Array).length };
    const mayEdit = this.drive.files.may(file, ask.user, 'writer');
    const both = { mayEdit, version, menu: mayEdit ? this.#menu(ask) : [], undo: this.#undo.nameOf(ask) };
    return kind === 'document'
      ? { kind, ...both, tabs: this.drive.documentAs(ask.user, file.id).page() }
      : { kind, ...both, tabs: gridTabs(this.drive, ask) };
  }

  editDocument({ user, fileId, edit }: Ask<'editDocument'>): FileView {
    const ask = { user, fileId };
    this.#requireKind(this.readable(ask), 'document');
    const person = this.drive.documentAs(user, fileId);
    this.#undo.around(ask, nameOfEdit(edit), () => applyEdit(person, edit));
    return this.file(ask);
  }

  typeIn({ user, fileId, tab, row, column, seen, text }: Ask<'typeIn'>): FileView {
    const ask = { user, fileId };
    this.#requireKind(this.readable(ask), 'spreadsheet');
    const person = this.drive.spreadsheetAs(user, fileId);
    const { formula, display } = person.readCell(tab, row, column);
    if ((formula ?? display) !== seen) throw new Changed('This cell was changed meanwhile.');
    this.#undo.around(ask, 'typing', () => person.typeIn(tab, row, column, text));
    return this.file(ask);
  }

  undo({ user, fileId, version }: Ask<'undo'>): FileView {
    const ask = { user, fileId };
    const { id } = this.readable(ask);
    if (this.drive.stampOf(id) !== version)
      throw new Changed('The file has changed since. Look at it again before you undo.');
    this.#undo.undo(ask);
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
    if (ask.cursor !== undefined) this.#person(ask).placeCursor(ask.cursor);
    const before = this.#cursor(ask);
    try {
      const value = session.call(ask.functionName, ...ask.args) ?? null;
      const cursor = this.#cursor(ask);
      const key = cursor !== before && cursor !== null ? this.#person(ask).keyOnPage(cursor) : null;
      return { value, ...(key !== null && { cursor: key }) };
    } catch (error) {
      return { failed: (error as Error).message };
    }
  }

  #menu(ask: FileAsk): string[] {
    return this.#session(ask)
      .menu()
      .map(({ label }) => label);
  }

  #person({ user, fileId }: FileAsk): DocumentPerson {
    return this.drive.documentAs(user, fileId);
  }

  /** Another object whenever a script has put it somewhere; null in what is no document. */
  #cursor(ask: FileAsk): ReturnType<DocumentPerson['cursor']> {
    return kindOf(this.readable(ask)) === 'document' ? this.#person(ask).cursor() : null;
  }

  #requireKind(file: DriveFile, kind: 'document' | 'spreadsheet'): void {
    if (kindOf(file) !== kind) throw new Refused(`“${file.name}” is no ${kind}.`);
  }

  #session(ask: FileAsk): AddOnSession {
    const { docs, sheets } = this.#addOns;
    return this.drive.open(kindOf(this.readable(ask)) === 'document' ? docs : sheets, ask);
  }
}

function shownBy({ shown }: AddOnSession): Pick<Chosen, 'messages' | 'sidebar'> {
  const pages = shown.filter(({ kind }) => kind === 'sidebar');
  const page = pages[pages.length - 1];
  return {
    messages: shown.filter(({ kind }) => kind === 'alert').map(({ title, text }) => ({ title, text })),
    sidebar: page ? { title: page.title, html: page.text } : null,
  };
}
