import { types } from 'node:util';

/** What a script threw and did not catch; `message` is the one the script's caller gets. */
export class ScriptError extends Error {
  /** The name of the script's error: `TypeError`, `Exception`, ... */
  readonly scriptName: string;
  readonly scriptStack: string;

  constructor(thrown: unknown) {
    const isError = types.isNativeError(thrown);
    super(isError ? thrown.message : String(thrown));
    this.scriptName = isError ? thrown.name : 'Error';
    this.scriptStack = isError ? (thrown.stack ?? '') : '';
  }
}
