/** A refusal with a closed set of codes; `message` is a sentence for the person who asked. */
export interface Problem<Code extends string> {
  readonly code: Code;
  readonly message: string;
}

/** What an action that may be refused returns: never thrown, so that it survives google.script.run. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem<Code> };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refuse = <Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly problem: Problem<Code> } => ({ ok: false, problem: { code, message } });
