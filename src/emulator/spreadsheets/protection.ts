import { ServiceError } from '../execution.ts';
import { type EnumValue, enumOf } from '../services/enum-value.ts';
import { signatureError } from '../services/signature.ts';
import type { Area } from './area.ts';
import type { ProtectionModel, Tab } from './model.ts';
import { beforeChange, beforeRead, type OpenSpreadsheet } from './open-spreadsheet.ts';
import { editorsOf, mayPass } from './rights.ts';

export const ProtectionType = enumOf(['RANGE', 'SHEET']);

/** Someone who may edit. */
export class User {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

function emailsOf(method: string, users: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(users) ? users : [users];
  return list.map((user) => {
    if (user instanceof User) return user.getEmail();
    if (typeof user === 'string') return user;
    throw signatureError(`SpreadsheetApp.Protection.${method}`, [users]);
  });
}

/** A protected tab or range, of which everyone who may edit the file is an editor at first. */
export class Protection {
  readonly #open: OpenSpreadsheet;
  readonly #tab: Tab;
  readonly #model: ProtectionModel;

  constructor(open: OpenSpreadsheet, tab: Tab, model: ProtectionModel) {
    this.#open = open;
    this.#tab = tab;
    this.#model = model;
  }

  getProtectionType(): EnumValue {
    return this.#model.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  getDescription(): string {
    beforeRead(this.#open, 'Protection.getDescription', this.#tab);
    return this.#model.description;
  }

  setDescription(description: string): this {
    if (typeof description !== 'string') {
      throw signatureError('SpreadsheetApp.Protection.setDescription', [description]);
    }
    this.#change('setDescription');
    this.#model.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    beforeRead(this.#open, 'Protection.isWarningOnly', this.#tab);
    return this.#model.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    if (typeof warningOnly !== 'boolean') {
      throw signatureError('SpreadsheetApp.Protection.setWarningOnly', [warningOnly]);
    }
    this.#change('setWarningOnly');
    this.#model.warningOnly = warningOnly;
    return this;
  }

  canEdit(): boolean {
    beforeRead(this.#open, 'Protection.canEdit', this.#tab);
    return mayPass(this.#model, this.#open);
  }

  /** No file here belongs to a domain. */
  canDomainEdit(): boolean {
    return false;
  }

  getEditors(): User[] {
    beforeRead(this.#open, 'Protection.getEditors', this.#tab);
    return this.#model.editors.map((email) => new User(email));
  }

  addEditor(user: unknown): this {
    return this.#add('addEditor', user);
  }

  addEditors(users: unknown): this {
    return this.#add('addEditors', users);
  }

  removeEditor(user: unknown): this {
    return this.#drop('removeEditor', user);
  }

  removeEditors(users: unknown): this {
    return this.#drop('removeEditors', users);
  }

  remove(): void {
    this.#change('remove');
    this.#tab.protections.splice(this.#tab.protections.indexOf(this.#model), 1);
  }

  #add(method: string, users: unknown): this {
    const emails = emailsOf(method, users);
    this.#change(method);
    const may = editorsOf(this.#open);
    const stranger = emails.find((email) => !may.includes(email));
    if (stranger !== undefined) throw new ServiceError(`Invalid argument: ${stranger}`);
    this.#model.editors = [...new Set([...this.#model.editors, ...emails])];
    return this;
  }

  /** The owner of the file stays. */
  #drop(method: string, users: unknown): this {
    const emails = emailsOf(method, users);
    this.#change(method);
    const { owner } = this.#open.file;
    this.#model.editors = this.#model.editors.filter((email) => email === owner || !emails.includes(email));
    return this;
  }

  #change(method: string): void {
    beforeChange(this.#open, `Protection.${method}`);
    if (!this.#tab.protections.includes(this.#model)) throw new ServiceError('Protection not found');
    if (!mayPass(this.#model, this.#open)) {
      throw new ServiceError('You do not have permission to perform that action.');
    }
  }
}

/** Protects a whole tab, or an area of it, for everyone who may edit the file. */
export function protect(open: OpenSpreadsheet, method: string, tab: Tab, area?: Area): Protection {
  beforeChange(open, method, tab);
  const model: ProtectionModel = { description: '', warningOnly: false, editors: editorsOf(open) };
  if (area) model.area = { ...area };
  tab.protections.push(model);
  return new Protection(open, tab, model);
}
