import type { DistrictTerm } from '../../plan/district-profile.ts';
import { CONTENT_AREAS } from './content-areas.ts';
import { GROUPS } from './groups.ts';
import { INSTRUMENTS } from './instruments.ts';
import type { GroupEntry, Meaning } from './lexicon.ts';
import { firstWord, tokensOf } from './tokens.ts';

/** One way to write an entry of the lexicon. */
export interface Name {
  readonly words: readonly string[];
  /** The name as it must stand in the text, when case tells it from an everyday word. */
  readonly exact: readonly string[] | null;
  readonly meaning: Meaning;
}

/** Names by their first word, longer before shorter, the district's before the built-in ones. */
export interface NameIndex {
  readonly get: (firstWord: string) => readonly Name[];
}

/** A name not yet taken apart. */
interface Spelling {
  readonly text: string;
  readonly exact: boolean;
  readonly meaning: Meaning;
}

/** Short names in capitals (MAP, ED, SOLs) are words or abbreviations of other things when written small. */
const CAPITALS = /^[A-Z]{2,5}s?$/;
const NO_NAMES: readonly Name[] = [];

let builtIn: readonly Spelling[] | undefined;
let builtInIndex: NameIndex | undefined;
const districtIndexes = new WeakMap<readonly DistrictTerm[], NameIndex>();

/** The index of the built-in names and a district's own; built once for each list of terms. */
export function nameIndex(terms: readonly DistrictTerm[]): NameIndex {
  builtIn ??= builtInSpellings();
  if (terms.length === 0) {
    builtInIndex ??= indexOf(builtIn);
    return builtInIndex;
  }
  const known = districtIndexes.get(terms);
  if (known) return known;
  const index = indexOf([...terms.flatMap(spellingsOfTerm), ...builtIn]);
  districtIndexes.set(terms, index);
  return index;
}

/** Names are taken apart when a text first holds their first word: most never are, and there are a thousand. */
function indexOf(spellings: readonly Spelling[]): NameIndex {
  const byWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = firstWord(spelling.text);
    if (first === '') continue;
    const same = byWord.get(first);
    if (same === undefined) byWord.set(first, [spelling]);
    else same.push(spelling);
  }
  const names = new Map<string, readonly Name[]>();
  const get = (word: string): readonly Name[] => {
    const known = names.get(word);
    if (known) return known;
    const spelled = byWord.get(word);
    if (spelled === undefined) return NO_NAMES;
    const built = spelled.map(nameOf).sort((a, b) => b.words.length - a.words.length);
    names.set(word, built);
    return built;
  };
  return { get };
}

const builtInSpellings = (): readonly Spelling[] => [
  ...Object.entries(INSTRUMENTS).flatMap(([subject, lines]) =>
    spellingsOf(lines, (name) => ({
      kind: 'instrument',
      entry: subject === '' ? { name } : { name, subject },
    })),
  ),
  ...spellingsOf(CONTENT_AREAS, (name) => ({ kind: 'area', entry: { name } })),
  ...(Object.keys(GROUPS) as GroupEntry['who'][]).flatMap((who) =>
    spellingsOf(GROUPS[who], (name) => ({ kind: 'group', entry: { name, who } })),
  ),
];

/**
 * Lines of the lexicon, each for one entry: the name to show, then others, split by `|`. A name after `=` counts only in exactly that
 * case; what stands in brackets may be left out, so `unit test(s)` is two names.
 */
const spellingsOf = (lines: string, meaningOfName: (name: string) => Meaning): readonly Spelling[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line
        .split('|')
        .flatMap(spelledOut)
        .map((text) => ({ text: text.replace(/^=/, ''), exact: text.startsWith('=') }));
      const meaning = meaningOfName(spellings[0]?.text ?? '');
      return spellings.map((spelling) => ({ ...spelling, meaning }));
    });

/** A name with what stands in brackets, then without it. */
function spelledOut(name: string): readonly string[] {
  const [, before, part, after] = /^(.*?)\((.*?)\)(.*)/.exec(name) ?? [];
  return part === undefined ? [name] : [`${before}${part}${after}`, `${before}${after}`].flatMap(spelledOut);
}

/** The names a district wrote. */
const spellingsOfTerm = (term: DistrictTerm): readonly Spelling[] =>
  [term.name, ...term.otherNames].map((text) => ({
    text,
    exact: term.exactNames.includes(text),
    meaning: meaningOf(term),
  }));

/** A measure that should fall says what the goal is about; that it should fall is for the rules. */
function meaningOf({ kind, name, subject }: DistrictTerm): Meaning {
  if (kind === 'assessment')
    return { kind: 'instrument', entry: subject === '' ? { name } : { name, subject } };
  if (kind === 'studentGroup') return { kind: 'group', entry: { name, who: 'student' } };
  return { kind: 'area', entry: { name } };
}

function nameOf({ text, exact, meaning }: Spelling): Name {
  const tokens = tokensOf(text);
  return {
    words: tokens.map(({ word }) => word),
    exact: exact || CAPITALS.test(text) ? tokens.map(({ raw }) => raw) : null,
    meaning,
  };
}
