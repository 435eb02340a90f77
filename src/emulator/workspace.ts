import { Chance } from './chance.ts';
import { Clock } from './clock.ts';
import { modelledMs, type ServiceCall } from './cost-model.ts';
import { documentFromDocx } from './documents/docx-import.ts';
import { applyMask, parseMask } from './documents/field-mask.ts';
import type { DocumentModel } from './documents/model.ts';
import { DocumentPerson } from './documents/person.ts';
import { documentToJson } from './documents/to-json.ts';
import { DOCUMENT, type DriveFile, FileStore, type Role, SPREADSHEET } from './drive/file-store.ts';
import { copiedContent } from './drive/files-api.ts';
import { type AuthMode, type Container, Execution } from './execution.ts';
import { type FileVersion, putBack, stampOf, versionOf } from './file-version.ts';
import { Meter } from './meter.ts';
import { type AddOn, loadAddOn } from './runtime/add-on.ts';
import { AddOnSession, type PreparedRun } from './runtime/add-on-session.ts';
import { type ScriptState, servicesOf } from './runtime/services-of.ts';
import { CacheStores } from './services/cache-service.ts';
import { googleApis } from './services/google-apis.ts';
import { LockTable, lockName } from './services/lock-service.ts';
import { PropertyStores } from './services/properties-service.ts';
import { attachUi, createUi, type UiState } from './services/ui.ts';
import type { Web } from './services/url-fetch-app.ts';
import { newSpreadsheetModel, type SpreadsheetModel } from './spreadsheets/model.ts';
import { SpreadsheetPerson } from './spreadsheets/person.ts';
import {
  type Grid,
  readGrid,
  type SpreadsheetState,
  spreadsheetFromState,
  spreadsheetToState,
} from './spreadsheets/snapshot.ts';
import {
  containerOf,
  type NewDocument,
  type NewSpreadsheetFile,
  type NewUpload,
  newDocument,
  type OpenSettings,
  type WorkspaceSettings,
} from './workspace-files.ts';

export type { AddOn } from './runtime/add-on.ts';
export type { AddOnSession } from './runtime/add-on-session.ts';

/** Stores of one script, kept from run to run. */
type Stores = Pick<ScriptState, 'properties' | 'caches' | 'locks'>;

/** What starting a script costs before its own time begins. */
const START: ServiceCall = { service: 'Apps Script', method: 'start', kind: 'start' };

/**
 * A Google Workspace in one process: files, people who share and edit them, and add-ons that run in them. Time is
 * simulated. Nothing is kept outside of this object.
 */
export class Workspace {
  readonly clock: Clock;
  readonly #chance: Chance;
  readonly files = new FileStore();
  /** Every service call of every run. */
  readonly meter = new Meter();
  /**
   * Called before every service call of every run, with its number in that run. It may throw `ServiceError` or
   * `Killed`, change files as a person would, or start other runs.
   */
  interrupt: ((call: ServiceCall, number: number) => void) | null = null;
  readonly #settings: WorkspaceSettings;
  readonly #web: Web;
  readonly #stores = new Map<string, Stores>();

  constructor(settings: WorkspaceSettings) {
    this.#settings = settings;
    this.clock = new Clock(settings.now);
    this.#chance = new Chance(settings.seed);
    this.#web = googleApis(this.clock);
  }

  /** The new document's id. */
  createDocument(given: NewDocument): string {
    return this.#add(given, DOCUMENT, newDocument(given));
  }

  createSpreadsheet(given: NewSpreadsheetFile): string {
    const { timeZone, locale } = this.#settings;
    const content = given.state
      ? spreadsheetFromState(given.state)
      : newSpreadsheetModel({ timeZone, locale });
    return this.#add(given, SPREADSHEET, content);
  }

  createUpload(given: NewUpload): string {
    return this.#add(given, given.mimeType, given.bytes);
  }

  /**
   * A person chooses File > Save as Google Docs in a Word file: gives the id of the new document, which is theirs and
   * stands beside the file under its name without the ending. Throws `DocxRefused` for what is no readable Word file.
   */
  async saveAsGoogleDoc(email: string, fileId: string): Promise<string> {
    const file = this.#file(fileId);
    if (!this.files.may(file, email, 'reader')) throw new Error(`${email} may not open ${file.name}`);
    if (!(file.content instanceof Uint8Array)) throw new Error(`${file.name} is not an uploaded file`);
    const { model } = await documentFromDocx(file.content);
    const id = this.#add({ owner: email, name: file.name.replace(/\.docx$/i, '') }, DOCUMENT, model);
    this.#file(id).parents.push(...file.parents);
    return id;
  }

  /** Gives a person this role, in place of the one they had. */
  share(fileId: string, email: string, role: Exclude<Role, 'owner'>): void {
    this.#file(fileId).permissions.set(email, role);
  }

  rename(fileId: string, name: string): void {
    this.#file(fileId).name = name;
  }

  /** The id of a copy of someone's own, which is shared with nobody; suggestions stay with the original. */
  copy(fileId: string, owner: string): string {
    const file = this.#file(fileId);
    return this.#add({ owner, name: `Copy of ${file.name}` }, file.mimeType, copiedContent(file));
  }

  trash(fileId: string): void {
    this.#file(fileId).trashed = true;
  }

  untrash(fileId: string): void {
    this.#file(fileId).trashed = false;
  }

  /** Differs after every change of what a file holds. */
  stampOf(fileId: string): string {
    return stampOf(this.#file(fileId));
  }

  /** What a file holds now, for `putBack`. */
  versionOf(fileId: string): FileVersion {
    return versionOf(this.#file(fileId));
  }

  /** Makes the file hold again what it held. */
  putBack(fileId: string, version: FileVersion): void {
    putBack(this.#file(fileId), version, this.clock.now());
  }

  deleteForever(fileId: string): void {
    this.#file(fileId);
    this.files.deleteForever(fileId);
  }

  documentAs(email: string, fileId: string): DocumentPerson {
    return new DocumentPerson({ files: this.files, clock: this.clock, user: email, fileId });
  }

  spreadsheetAs(email: string, fileId: string): SpreadsheetPerson {
    return new SpreadsheetPerson({ files: this.files, clock: this.clock, user: email, fileId });
  }

  /** The document as documents.get gives it to its owner, with tabs; whole, or what a field mask names of it. */
  documentJson(fileId: string, fields = '*'): object {
    const file = this.#file(fileId);
    const options = { id: file.id, title: file.name, suggestionsViewMode: 'SUGGESTIONS_INLINE' as const };
    const json = documentToJson(file.content as DocumentModel, options);
    return applyMask(json, parseMask(fields)) as object;
  }

  spreadsheetState(fileId: string): SpreadsheetState {
    return spreadsheetToState(this.#file(fileId).content as SpreadsheetModel);
  }

  /** All tabs with formulas calculated, as a download would hold them. */
  spreadsheetGrid(fileId: string): Grid[] {
    return readGrid(this.#file(fileId).content as SpreadsheetModel);
  }

  /**
   * Someone else's run holds a lock of this script for so long. `key` is the file of a document lock or the e-mail
   * address of a user lock.
   */
  holdLock(addOn: AddOn, kind: 'script' | 'user' | 'document', key: string, ms: number): void {
    this.#storesOf(addOn).locks.hold(lockName(kind, key), this.clock.now() + ms);
  }

  /**
   * A person opens a file with the add-on installed. Add-ons run only where the person may edit. Throws when Apps
   * Script would not take the add-on's code or manifest.
   */
  open(addOn: AddOn, { user, fileId, authMode = 'LIMITED' }: OpenSettings): AddOnSession {
    loadAddOn(addOn);
    const file = this.#file(fileId);
    const container = containerOf(file);
    if (!this.files.may(file, user, 'writer')) throw new Error(`${user} may not edit ${file.name}`);
    return new AddOnSession(
      (mode, window, log) => this.#prepare(addOn, { user, mode, container, window, log }),
      authMode,
    );
  }

  #prepare(addOn: AddOn, run: RunSettings): PreparedRun {
    const { program, manifest } = loadAddOn(addOn);
    const meter = new Meter(this.meter);
    meter.record(START);
    this.clock.advance(modelledMs(START));
    const execution = new Execution({
      user: run.user,
      authMode: run.mode,
      container: run.container,
      scopes: manifest.oauthScopes,
      clock: this.clock,
      chance: this.#chance,
      meter,
      files: this.files,
      timeZone: manifest.timeZone,
      interrupt: (call, number) => this.interrupt?.(call, number),
    });
    attachUi(execution, createUi(execution, run.window));
    const stores = this.#storesOf(addOn);
    const state = { manifest, html: addOn.html, locale: this.#settings.locale, web: this.#web, ...stores };
    return {
      execution,
      program,
      services: servicesOf(execution, state),
      log: run.log,
      release: () => stores.locks.releaseAll(execution),
      cost: () => meter.read(),
    };
  }

  #storesOf(addOn: AddOn): Stores {
    const made = { properties: new PropertyStores(), caches: new CacheStores(), locks: new LockTable() };
    const stores = this.#stores.get(addOn.name) ?? made;
    this.#stores.set(addOn.name, stores);
    return stores;
  }

  #add(given: { owner: string; name: string; id?: string }, mimeType: string, content: unknown): string {
    const { owner, name, id } = given;
    const file = { owner, name, mimeType, content, at: this.clock.now() };
    return this.files.add(id === undefined ? file : { ...file, id }).id;
  }

  #file(id: string): DriveFile {
    const file = this.files.get(id);
    if (!file) throw new Error(`There is no file ${id}`);
    return file;
  }
}

interface RunSettings {
  readonly user: string;
  readonly mode: AuthMode;
  readonly container: Container;
  readonly window: UiState;
  readonly log: (line: string) => void;
}
