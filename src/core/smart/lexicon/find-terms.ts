import { CONTENT_AREAS } from './content-areas.ts';
import { GROUPS } from './groups.ts';
import { INSTRUMENTS } from './instruments.ts';
import type { LexiconEntry, Term } from './lexicon.ts';

type Kinded = Omit<Term, 'start' | 'end'>;

interface Name {
  readonly words: readonly string[];
  /** The name as it must stand in the text, when case tells it from an everyday word. */
  readonly exact: readonly string[] | null;
  readonly term: Kinded;
}

interface Token {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Short names in capitals (MAP, ED, SOLs) are words or abbreviations of other things when written small. */
const CAPITALS = /^[A-Z]{2,5}s?$/;

let index: ReadonlyMap<string, readonly Name[]> | undefined;

/**
 * Every lexicon name in a text, longest match first, left to right, none overlapping another of the same kind. Hyphens, slashes
 * and possessives do not matter: `African-American`, `learners'`.
 */
export function findTerms(plain: string): readonly Term[] {
  const names = lexiconIndex();
  const tokens = tokensOf(plain);
  const shouted = plain.length > 20 && !/[a-z]/.test(plain);
  const found: Term[] = [];
  for (const kind of ['instrument', 'area', 'group'] as const) {
    let at = 0;
    while (at < tokens.length) {
      const name = longestAt(names, tokens, at, kind, shouted);
      const first = tokens[at];
      const last = tokens[at + (name?.words.length ?? 1) - 1];
      if (name && first && last) found.push({ ...name.term, start: first.start, end: last.end } as Term);
      at += name?.words.length ?? 1;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function longestAt(
  names: ReadonlyMap<string, readonly Name[]>,
  tokens: readonly Token[],
  at: number,
  kind: Term['kind'],
  shouted: boolean,
): Name | undefined {
  const candidates = names.get(tokens[at]?.word ?? '') ?? [];
  return candidates.find((name) => name.term.kind === kind && matches(name, tokens, at, shouted));
}

const matches = (name: Name, tokens: readonly Token[], at: number, shouted: boolean): boolean =>
  name.words.every((word, offset) => tokens[at + offset]?.word === word) &&
  (name.exact === null || (!shouted && name.exact.every((raw, offset) => tokens[at + offset]?.raw === raw)));

function tokensOf(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(/[A-Za-z0-9]+(?:\.(?=[A-Z]\.)|&(?=[A-Z]))?/g)) {
    const start = match.index ?? 0;
    const raw = match[0];
    // The s of a possessive is not a word of its own.
    if (raw === 's' && plain[start - 1] === "'") continue;
    tokens.push({ word: raw.toLowerCase(), raw, start, end: start + raw.length });
  }
  return tokens;
}

function lexiconIndex(): ReadonlyMap<string, readonly Name[]> {
  if (index) return index;
  const names = [
    ...INSTRUMENTS.flatMap((entry) => namesOf(entry, { kind: 'instrument', entry })),
    ...CONTENT_AREAS.flatMap((entry) => namesOf(entry, { kind: 'area', entry })),
    ...GROUPS.flatMap((entry) => namesOf(entry, { kind: 'group', entry })),
  ];
  names.sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  index = byWord;
  return index;
}

function namesOf(entry: LexiconEntry, term: Kinded): readonly Name[] {
  const also = entry.also === undefined ? [] : entry.also.split('|');
  // A name that also stands after `=` is an everyday word in any other case.
  const spoken = also.includes(`=${entry.name}`) ? also : [entry.name, ...also];
  return spoken.map((text) => {
    const name = text.replace(/^=/, '');
    const tokens = tokensOf(name);
    const exact = text.startsWith('=') || CAPITALS.test(name) ? tokens.map((token) => token.raw) : null;
    return { words: tokens.map((token) => token.word), exact, term };
  });
}
