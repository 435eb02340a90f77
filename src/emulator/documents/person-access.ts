import type { Clock } from '../clock.ts';
import type { DriveFile, FileStore, Role } from '../drive/file-store.ts';
import { modelOf, storeModel } from './access.ts';
import type { DocumentModel } from './model.ts';
import { type UserView, userView } from './user-view.ts';

export interface PersonSettings {
  readonly files: FileStore;
  readonly clock: Clock;
  readonly user: string;
  readonly fileId: string;
}

/** Someone's way to a document: to read it, to change it as far as their role allows, and their window on it. */
export class PersonAccess {
  readonly #settings: PersonSettings;

  constructor(settings: PersonSettings) {
    this.#settings = settings;
    this.#file('reader');
  }

  protected get user(): string {
    return this.#settings.user;
  }

  protected view(): UserView {
    return userView(this.#file('reader'), this.user);
  }

  protected model(): DocumentModel {
    return modelOf(this.#file('reader'));
  }

  /** Changes a copy and stores it, so that nothing is changed where `work` throws. */
  protected edit(work: (model: DocumentModel) => void, role: Role = 'writer'): void {
    const file = this.#file(role);
    const model = structuredClone(modelOf(file));
    work(model);
    storeModel(file, model, this.#settings.clock.now());
  }

  #file(role: Role): DriveFile {
    const { files, fileId, user } = this.#settings;
    const file = files.get(fileId);
    if (!file || !files.may(file, user, role))
      throw new Error(`${user} is no ${role} of the document ${fileId}`);
    return file;
  }
}
