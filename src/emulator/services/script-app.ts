import type { Execution } from '../execution.ts';
import { type EnumValue, enumOf } from './enum-value.ts';
import { tokenOf } from './oauth-token.ts';
import { signatureError } from './signature.ts';

export const AuthMode = enumOf(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = enumOf(['REQUIRED', 'NOT_REQUIRED']);

/** Whether the user still has to grant anything: never, for scopes of the manifest. */
export class AuthorizationInfo {
  getAuthorizationStatus(): EnumValue {
    return AuthorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): null {
    return null;
  }
}

/** `ScriptApp`. */
export class ScriptApp {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** What `Authorization: Bearer` needs, for this run. Costs no round trip. */
  getOAuthToken(): string {
    this.#execution.requireMode('ScriptApp.getOAuthToken', 'FULL');
    return tokenOf(this.#execution);
  }

  getAuthorizationInfo(authMode: EnumValue): AuthorizationInfo {
    if (authMode !== AuthMode.FULL) throw signatureError('ScriptApp.getAuthorizationInfo', [authMode]);
    return new AuthorizationInfo();
  }
}
