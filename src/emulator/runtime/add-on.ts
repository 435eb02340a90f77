import type { Script } from 'node:vm';
import { type Manifest, readManifest } from './manifest.ts';
import { compileProgram } from './program.ts';

/** An editor add-on as it is deployed. */
export interface AddOn {
  /** Names the script: what it stores is kept under this name. */
  readonly name: string;
  /** The text of `Code.js`. */
  readonly code: string;
  /** The parsed `appsscript.json`. */
  readonly manifest: unknown;
  /** The text of each HTML file, by name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
}

export interface LoadedAddOn {
  readonly program: Script;
  readonly manifest: Manifest;
}

/** The add-on ready to run; throws when Apps Script would not take its code or manifest. */
export function loadAddOn(addOn: AddOn): LoadedAddOn {
  return { program: compileProgram(addOn.code), manifest: readManifest(addOn.manifest) };
}
