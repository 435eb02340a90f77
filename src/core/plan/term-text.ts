import { oneLine } from '../text/same-words.ts';
import type { DistrictTerm, TermKind } from './district-profile.ts';

/** Names as people write them in a cell, and those of them that stand in quotation marks. */
export interface WrittenNames {
  readonly names: readonly string[];
  readonly exact: readonly string[];
}

const QUOTED = /^["“”«](.*)["“”»]$/;

/**
 * The names in a text, separated by commas or semicolons. One in quotation marks is an everyday word too (`“Compass”`): it counts
 * only in exactly this case. What holds no two letters or digits is no name; repeats are left out.
 */
export function readNames(text: string): WrittenNames {
  const written = text
    .split(/[,;\n]/)
    .map(oneLine)
    .map((part) => ({ name: (QUOTED.exec(part)?.[1] ?? part).trim(), isExact: QUOTED.test(part) }))
    .filter(({ name }) => /[a-z0-9].*[a-z0-9]/i.test(name));
  const first = written.filter(({ name }, at) => written.findIndex((other) => other.name === name) === at);
  return {
    names: first.map(({ name }) => name),
    exact: first.filter(({ isExact }) => isExact).map(({ name }) => name),
  };
}

/** The term of these names, the first being the one to show; null when there is none. */
export function termOfNames(
  kind: TermKind,
  { names, exact }: WrittenNames,
  subject = '',
): DistrictTerm | null {
  const [name, ...otherNames] = names;
  if (name === undefined) return null;
  return { kind, name, otherNames, exactNames: exact, subject };
}

/** Names as text that `readNames` reads back. */
export const namesText = (names: readonly string[], exactNames: readonly string[]): string =>
  names.map((name) => (exactNames.includes(name) ? `“${name}”` : name)).join(', ');
