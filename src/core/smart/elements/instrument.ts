import type { Term } from '../lexicon/lexicon.ts';
import { overlaps, type Range } from '../span.ts';

/** A test, survey or record that would show the result; `subject` when naming it names the content area. */
export interface InstrumentMention extends Range {
  readonly name: string;
  readonly subject?: string;
  /** Said after “as measured by”, “on the” or the like. */
  readonly cued: boolean;
  /** The lexicon knows it. */
  readonly known: boolean;
}

/** Nouns that are an instrument with any describing word, and nouns that are one only after a word such as “using”. */
const NOUN =
  /\b(?:tests?|assessments?|surveys?|exams?|examinations?|rubrics?|screeners?|screening|diagnostics?|inventory|questionnaires?|checklists?|portfolios?|report cards?|probes|quizzes)\b(?! (?:practices|strategies|blueprints?|development|plans?|window|cycles?|calendar|process|literacy|data))/gi;
const CUED_NOUN =
  /\b(?:data|records?|reports?|reporting|sheets|logs?|dashboard|transcripts?|evaluations?|benchmarks|observations?|walkthroughs)\b/gi;
const CUE =
  /\b(?:(?:measured|judged|shown|evidenced|seen|determined|monitored|assessed|indicated|demonstrated|reported|verified|tracked|documented|reflected) (?:by|on|in|through|using|via|with|from)(?: the)?|according to|going by|based on|using|per|via|on|in|be)(?: (?:the|our|a|an|its|their|this year's))?(?: (?:\d\w\w|\w+) grade)? $/i;
const STOP = new Set(
  'a an the and or of on in at by to for from with as is are be will shall must should can that who which their our its his her this these those than up using per via measured according based score scoring scored scores pass passing passed meet meets meeting take taking taken going show shows showing exceed exceeding level above below proficient proficiency benchmark growth percent percentage number rate rates students goals goal standards standard grade grades graders take into through within after before complete and/or not all improve increase raise achieve reach seen judged shown evidenced reporting report ready'.split(
    ' ',
  ),
);
const DETERMINER = /\b(?:the|a|an|each|every|this|our|their) $/i;

/** Instruments in order of place; lexicon names first, then any phrase built on a word such as “survey”. */
export function findInstruments(plain: string, terms: readonly Term[]): readonly InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (const term of terms) {
    if (term.kind !== 'instrument') continue;
    const { name, subject } = term.entry;
    found.push({
      start: term.start,
      end: term.end,
      name,
      cued: isCued(plain, term),
      known: true,
      ...(subject === undefined ? {} : { subject }),
    });
  }
  const phrases = [
    ...phrasesOn(plain, NOUN, false),
    ...phrasesOn(plain, CUED_NOUN, true),
    ...acronyms(plain, terms),
  ];
  for (const phrase of phrases) merge(found, plain, phrase);
  return found.sort((a, b) => a.start - b.start);
}

/** The instrument the goal will be judged by: one the lexicon knows before another, then the first said to measure it. */
export const mainInstrument = (found: readonly InstrumentMention[]): InstrumentMention | null => {
  const known = found.filter((mention) => mention.known);
  return known.find(({ cued }) => cued) ?? known[0] ?? found.find(({ cued }) => cued) ?? found[0] ?? null;
};

/** A name in capitals the lexicon does not know, said to measure the goal: `on the KPREP`. */
function acronyms(plain: string, terms: readonly Term[]): readonly Range[] {
  const found: Range[] = [];
  for (const match of plain.matchAll(/\b[A-Z][A-Za-z]*-?[A-Z]{2,}[A-Za-z0-9-]*\b/g)) {
    const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
    if (isCued(plain, place) && !terms.some((term) => overlaps(term, place)) && /[a-z]/.test(plain))
      found.push(place);
  }
  return found;
}

function merge(found: InstrumentMention[], plain: string, phrase: Range): void {
  const at = found.findIndex((known) => overlaps(known, phrase));
  const known = found[at];
  if (known === undefined) {
    found.push({
      ...phrase,
      name: plain.slice(phrase.start, phrase.end),
      cued: isCued(plain, phrase),
      known: false,
    });
    return;
  }
  const whole = { start: Math.min(known.start, phrase.start), end: Math.max(known.end, phrase.end) };
  found[at] = { ...known, ...whole, cued: known.cued || isCued(plain, whole) };
}

const isCued = (plain: string, { start }: Range): boolean =>
  CUE.test(plain.slice(Math.max(0, start - 40), start));

function phrasesOn(plain: string, noun: RegExp, needsCue: boolean): readonly Range[] {
  const phrases: Range[] = [];
  for (const match of plain.matchAll(noun)) {
    const at = match.index ?? 0;
    const start = phraseStart(plain, at);
    const described = start < at;
    const phrase = { start, end: at + match[0].length };
    if (
      needsCue
        ? described && isCued(plain, phrase)
        : described || DETERMINER.test(plain.slice(Math.max(0, at - 6), at))
    ) {
      phrases.push(phrase);
    }
  }
  return phrases;
}

/** Walks left over the words that describe a noun, at most five. */
function phraseStart(plain: string, noun: number): number {
  let start = noun;
  for (let words = 0; words < 5; words += 1) {
    const word = /([A-Za-z0-9&/'-]+) $/.exec(plain.slice(Math.max(0, start - 30), start))?.[1];
    if (word === undefined || STOP.has(word.toLowerCase()) || /^\d+$/.test(word)) break;
    start -= word.length + 1;
  }
  return start;
}
