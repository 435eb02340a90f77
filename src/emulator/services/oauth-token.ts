import type { Execution } from '../execution.ts';

const tokens = new WeakMap<Execution, string>();
let issued = 0;

/** The access token of a run: the same as long as it lasts, and no other run's. */
export function tokenOf(execution: Execution): string {
  const known = tokens.get(execution);
  if (known) return known;
  issued += 1;
  const token = `ya29.emulated-${issued}`;
  tokens.set(execution, token);
  return token;
}
