import type { Style } from './docs-json.ts';
import type { Run, Suggestible } from './model.ts';

/** Equal as JSON, whatever the order of keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function sameLook(one: Suggestible & { style: Style }, other: Suggestible & { style: Style }): boolean {
  const ids = (look: Suggestible): string => `${look.insertionIds.join()} ${look.deletionIds.join()}`;
  return ids(one) === ids(other) && sameJson(one.style, other.style);
}

/** The text with suggested insertions and deletions run together, as DocumentApp has it. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Runs without empty ones, neighbours of one look joined. */
export function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (run.text === '') continue;
    if (last && sameLook(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** The runs from one offset up to another; a run that straddles an end is cut. */
export function cutRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') cut.push({ ...run, text });
    at += run.text.length;
  }
  return cut;
}

/** `text` put in at an offset, in the look of the character before it (at 0: of the one after). */
export function insertInRuns(runs: readonly Run[], at: number, text: string, style: Style): Run[] {
  const before = cutRuns(runs, 0, at);
  const after = cutRuns(runs, at, Number.POSITIVE_INFINITY);
  const neighbour = before[before.length - 1] ?? after[0];
  const added: Run = { text, style: neighbour?.style ?? style, insertionIds: [], deletionIds: [] };
  return tidy([...before, added, ...after]);
}

/** The text between two offsets replaced, in the look of its first character. */
export function replaceInRuns(runs: readonly Run[], from: number, to: number, text: string): Run[] {
  const first = cutRuns(runs, from, to)[0];
  const added = first ? [{ ...first, text }] : [];
  return tidy([...cutRuns(runs, 0, from), ...added, ...cutRuns(runs, to, Number.POSITIVE_INFINITY)]);
}

export function deleteFromRuns(runs: readonly Run[], from: number, to: number): Run[] {
  return tidy([...cutRuns(runs, 0, from), ...cutRuns(runs, to, Number.POSITIVE_INFINITY)]);
}

/** Style changed between two offsets; a property given as null is taken away. */
export function restyleRuns(runs: readonly Run[], from: number, to: number, change: Style): Run[] {
  const middle = cutRuns(runs, from, to).map((run) => ({ ...run, style: changed(run.style, change) }));
  return tidy([...cutRuns(runs, 0, from), ...middle, ...cutRuns(runs, to, Number.POSITIVE_INFINITY)]);
}

/** A style with some properties set, and those given as null taken away. */
export function changed<S extends Style>(style: S, change: Style): S {
  const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as unknown as S;
}
