import type { Execution } from '../execution.ts';

/** Who runs the script. */
export class User {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** `Session`. The e-mail address needs its scope and full authorization; the language does not. */
export class Session {
  readonly #execution: Execution;
  readonly #language: string;

  /** `locale` such as `en_US`. */
  constructor(execution: Execution, locale: string) {
    this.#execution = execution;
    this.#language = locale.split('_')[0] ?? locale;
  }

  getActiveUser(): User {
    return this.#user('getActiveUser');
  }

  getEffectiveUser(): User {
    return this.#user('getEffectiveUser');
  }

  /** The language alone: `en`. */
  getActiveUserLocale(): string {
    this.#call('getActiveUserLocale');
    return this.#language;
  }

  getScriptTimeZone(): string {
    this.#call('getScriptTimeZone');
    return this.#execution.timeZone;
  }

  #user(method: string): User {
    this.#execution.requireScope(`Session.${method}`, ['userinfo.email']);
    this.#call(method);
    return new User(this.#execution.user);
  }

  #call(method: string): void {
    this.#execution.call({ service: 'Session', method, kind: 'session' });
  }
}
