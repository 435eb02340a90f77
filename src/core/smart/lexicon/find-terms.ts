import type { DistrictTerm } from '../../plan/district-profile.ts';
import type { Term } from './lexicon.ts';
import { type Name, type NameIndex, nameIndex } from './name-index.ts';
import { type Token, tokensOf } from './tokens.ts';

const NO_TERMS: readonly DistrictTerm[] = [];
const KINDS = ['instrument', 'area', 'group'] as const;

/** Words after which a test's name in capitals is a school's motto: `STAR expectations`, `RISE values`. */
const AFTER_MOTTO = new Set(
  'expectations values behaviors behavior pledge motto matrix tickets bucks awards award cards store'.split(
    ' ',
  ),
);

/**
 * Every name of the lexicon, and of the district's own terms, in a text: longest match first, left to right, none overlapping
 * another of the same kind. Hyphens, slashes and possessives do not matter: `African-American`, `learners'`. Where the district
 * and the lexicon know the same name, the district's meaning counts.
 */
export function findTerms(plain: string, terms: readonly DistrictTerm[] = NO_TERMS): readonly Term[] {
  const names = nameIndex(terms);
  const tokens = tokensOf(plain);
  const shouted = plain.length > 20 && !/[a-z]/.test(plain);
  const found: Term[] = [];
  for (const kind of KINDS) {
    let at = 0;
    while (at < tokens.length) {
      const name = longestAt(names, tokens, at, kind, shouted);
      const first = tokens[at];
      const last = tokens[at + (name?.words.length ?? 1) - 1];
      if (name && first && last) found.push({ ...name.meaning, start: first.start, end: last.end });
      at += name?.words.length ?? 1;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function longestAt(
  names: NameIndex,
  tokens: readonly Token[],
  at: number,
  kind: Term['kind'],
  shouted: boolean,
): Name | undefined {
  const candidates = names.get(tokens[at]?.word ?? '');
  return candidates.find((name) => name.meaning.kind === kind && matches(name, tokens, at, shouted));
}

const matches = (name: Name, tokens: readonly Token[], at: number, shouted: boolean): boolean =>
  name.words.every((word, offset) => tokens[at + offset]?.word === word) &&
  (name.exact === null || (!shouted && standsExactly(name.exact, tokens, at)));

const standsExactly = (exact: readonly string[], tokens: readonly Token[], at: number): boolean =>
  exact.every((raw, offset) => tokens[at + offset]?.raw === raw) &&
  !AFTER_MOTTO.has(tokens[at + exact.length]?.word ?? '');
