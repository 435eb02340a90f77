import { stemmer } from 'stemmer';
import type { WordFamily } from './school-words.ts';
import { SCHOOL_WORDS } from './school-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The words a text is matched by, each once, with the weight it carries in a question (never under 0). */
export type Terms = ReadonlyMap<string, number>;

/** What turns text into terms; built once and used for the goal and all priorities. */
interface TermReader {
  read(text: string): Terms;
  /** As `read`, but what stands only in "by doing …" or "using …" weighs a quarter: it is the means, not the outcome. */
  readGoal(text: string): Terms;
}

/** A word of the text itself, a family one of its words belongs to, and a family that family is part of. */
const WEIGHTS = { word: 1, family: 1.6, wider: 0.8, who: 0.8 };

/** No phrase of the lexicon is longer. */
const LONGEST_PHRASE = 5;

interface Lexicon {
  /** Stems of a phrase joined by spaces, to the families it belongs to. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly families: ReadonlyMap<string, WordFamily>;
  readonly stops: ReadonlySet<string>;
}

/** Reads text by stems without stop words, plus the word families its words and phrases belong to. */
export function termReader(): TermReader {
  const lexicon = buildLexicon();
  const read = (text: string): Terms => readTerms(text, lexicon);
  return { read, readGoal: (text) => outcomeFirst(text, read) };
}

/** "by using", "by meeting", but not "by spring"; only where an outcome stands before it. */
const MEANS = /\s(?:by (?!spring\b)\p{L}+ing|using|by means of)\b/iu;
const MEANS_SHARE = 0.25;

function outcomeFirst(text: string, read: (text: string) => Terms): Terms {
  const cut = text.search(MEANS);
  const outcome = new Map(read(cut < 0 ? text : text.slice(0, cut)));
  if (cut < 0 || outcome.size === 0) return read(text);
  for (const [term, weight] of read(text.slice(cut)))
    if (!outcome.has(term)) outcome.set(term, weight * MEANS_SHARE);
  return outcome;
}

/** Lower-case words of letters and digits; accents are dropped so that `équité` and `equite` are one word. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']s\b/g, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) || [];
}

function buildLexicon(): Lexicon {
  const phrases = new Map<string, string[]>();
  for (const family of SCHOOL_WORDS) {
    for (const words of family.words) {
      const phrase = wordsOf(words).map(stemmer).join(' ');
      const known = phrases.get(phrase) || [];
      phrases.set(phrase, known.includes(family.id) ? known : [...known, family.id]);
    }
  }
  const families = new Map(SCHOOL_WORDS.map((family) => [family.id, family]));
  return { phrases, families, stops: new Set(STOP_WORDS) };
}

function readTerms(text: string, lexicon: Lexicon): Terms {
  const words = wordsOf(text);
  const stems = words.map(stemmer);
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };
  words.forEach((word, position) => {
    const tellsNothing = lexicon.stops.has(word) || /^\d/.test(word) || word.length === 1;
    if (!tellsNothing) add(stems[position] ?? word, WEIGHTS.word);
  });
  for (const family of familiesIn(stems, lexicon)) {
    const { who, partOf } = lexicon.families.get(family) || {};
    add(familyTerm(family), who === true ? WEIGHTS.who : WEIGHTS.family);
    for (const wider of partOf || []) add(familyTerm(wider), WEIGHTS.wider);
  }
  return terms;
}

/** The longest phrase at each place wins: in "English learners" the word "English" is not read again. */
function familiesIn(stems: readonly string[], lexicon: Lexicon): string[] {
  const found: string[] = [];
  let position = 0;
  while (position < stems.length) {
    const length = longestPhraseAt(stems, position, lexicon);
    const phrase = stems.slice(position, position + length).join(' ');
    found.push(...(lexicon.phrases.get(phrase) || []));
    position += Math.max(length, 1);
  }
  return found;
}

function longestPhraseAt(stems: readonly string[], position: number, lexicon: Lexicon): number {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    if (lexicon.phrases.has(stems.slice(position, position + length).join(' '))) return length;
  }
  return 0;
}

/** `#` never occurs in a word, so a family cannot be mistaken for one. */
export const familyTerm = (family: string): string => `#${family}`;
