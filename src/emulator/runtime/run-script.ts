import type { Script } from 'node:vm';
import type { AuthMode, Execution } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
import type { WriteLine } from '../services/logging.ts';
import { AuthMode as AuthModes } from '../services/script-app.ts';
import { copyAcross, hostMaker } from './bridge.ts';
import { LoadedScript } from './loaded-script.ts';
import { ScriptError } from './script-error.ts';
import { withTimeZone } from './time-zone.ts';

/** One run to be made. */
export interface ScriptRun {
  readonly execution: Execution;
  readonly program: Script;
  readonly services: Readonly<Record<string, object>>;
  readonly log: WriteLine;
}

/** What `onOpen` is handed. */
class OpenEvent {
  readonly authMode: EnumValue;

  constructor(authMode: AuthMode) {
    this.authMode = AuthModes[authMode];
  }
}

type Work = (script: LoadedScript) => unknown;

/** What went wrong in the script itself, or null; what it returned goes to `keep`. */
function attempt(run: ScriptRun, script: LoadedScript, work: Work): { value: unknown; error: Error | null } {
  try {
    script.evaluate(run.program);
    return { value: work(script), error: null };
  } catch (thrown) {
    return { value: undefined, error: thrown instanceof ScriptError ? thrown : new ScriptError(thrown) };
  }
}

/**
 * Loads the script and does `work` with it. Edits are saved at the end even when the script threw, not when it was
 * stopped. A fault of the emulator, and the reason why a run was stopped, are thrown even if the script caught them.
 */
function perform(run: ScriptRun, work: Work): unknown {
  return withTimeZone(run.execution.timeZone, () => {
    const script = new LoadedScript(run.execution, run.services, run.log);
    const { value, error } = attempt(run, script, work);
    if (script.membrane.fault) throw script.membrane.fault;
    if (run.execution.stopped) throw run.execution.stopped;
    run.execution.end();
    if (error) throw error;
    return value;
  });
}

/** Calls a function as google.script.run does. Throws what the page's failure handler gets. */
export function callFromPage(run: ScriptRun, name: string, args: readonly unknown[]): unknown {
  return perform(run, (script) => {
    const given = args.map((arg, n) => copyAcross(arg, `Argument ${n + 1} of ${name}`, script.maker));
    return copyAcross(script.call(name, given), `The value returned by ${name}`, hostMaker);
  });
}

/** Calls a function as a menu does: nothing in, nothing out. */
export function callFromMenu(run: ScriptRun, name: string): void {
  perform(run, (script) => script.call(name, []));
}

/** Calls `onOpen`, where there is one, as the editor does when the file opens. */
export function callOnOpen(run: ScriptRun): void {
  const event = new OpenEvent(run.execution.authMode);
  perform(
    run,
    (script) => script.has('onOpen') && script.call('onOpen', [script.membrane.wrap(event, 'event')]),
  );
}
