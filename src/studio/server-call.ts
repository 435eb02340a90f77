import type { ProblemCode, Reply } from '../app/sidebar-api.ts';
import type { PlanApi } from '../app/sidebar-api-plan.ts';
import type { TrackerApi } from '../app/sidebar-api-tracker.ts';
import type { AddOnSession } from '../emulator/workspace.ts';

type Api = PlanApi & TrackerApi;
type Value<Name extends keyof Api> = Extract<ReturnType<Api[Name]>, { ok: true }>['value'];

/** A server function refused; `message` is the sentence the add-on shows to the person. */
class Refused extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Calls a server function as a sidebar does, and gives its value or throws `Refused`. */
export function serverCall<Name extends keyof Api>(
  session: AddOnSession,
  name: Name,
  ...args: Parameters<Api[Name]>
): Value<Name> {
  const reply = session.call(name, ...args) as Reply<Value<Name>>;
  if (reply.ok) return reply.value;
  throw new Refused(reply.problem.code, reply.problem.message);
}
