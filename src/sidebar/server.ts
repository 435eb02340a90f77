import type { ProblemCode, Reply } from '../app/sidebar-api.ts';
import type { PlanApi } from '../app/sidebar-api-plan.ts';
import type { TrackerApi } from '../app/sidebar-api-tracker.ts';

/** What the page needs of google.script.run: every chain gets a runner of its own. */
interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: { readonly message?: string }) => void): Runner;
  readonly [functionName: string]: unknown;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

type Api = PlanApi & TrackerApi;
type Value<Name extends keyof Api> = Extract<ReturnType<Api[Name]>, { ok: true }>['value'];

/** A server function refused, or could not be reached; `message` is a sentence to show as it is. */
export class ServerProblem extends Error {
  readonly code: ProblemCode | 'unreachable';

  constructor(code: ProblemCode | 'unreachable', message: string) {
    super(message);
    this.code = code;
  }
}

/** The call goes on after this; the person is told that it takes long and may go on waiting. */
const UNREACHABLE =
  'Google did not answer. What you typed here is kept. Check your connection, and that you are signed in to one Google account only; then try again.';

/** Calls a server function. The only place that knows google.script.run. */
export function call<Name extends keyof Api>(
  name: Name,
  ...args: Parameters<Api[Name]>
): Promise<Value<Name>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const reply = value as Reply<Value<Name>> | null;
        if (reply === null) reject(new ServerProblem('unreachable', UNREACHABLE));
        else if (reply.ok) resolve(reply.value);
        else reject(new ServerProblem(reply.problem.code, reply.problem.message));
      })
      .withFailureHandler(() => reject(new ServerProblem('unreachable', UNREACHABLE)));
    (runner[name] as (...given: readonly unknown[]) => void)(...args);
  });
}

/** Gives the keyboard back to the document or spreadsheet. */
export const focusEditor = (): void => google.script.host.editor.focus();
