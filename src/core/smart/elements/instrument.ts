import { firstMatch } from '../first-match.ts';
import type { Term } from '../lexicon/lexicon.ts';
import { MEASURED } from '../roles/cue-words.ts';
import { overlaps, placeOf, type Range, textAt, textBefore } from '../span.ts';

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
  /\b(?:tests?|assessments?|surveys?|exams?|examinations?|rubrics?|screeners?|screening|diagnostics?|inventory|inventories|questionnaires?|checklists?|portfolios?|report cards?|probes|quizzes|interims|prompts?|performance tasks?|exit tickets)\b(?! (?:practices|strategies|blueprints?|development|plans?|window|cycles?|calendar|process|literacy|data))/gi;
const CUED_NOUN =
  /\b(?:data|records?|reports?|reporting|sheets|logs?|dashboards?|transcripts?|evaluations?|benchmarks?|observations?|walkthroughs?|trackers?|scorecards?)\b(?! (?:cycles?|chats?|meetings?|teams?|walls?))/gi;
const MEASURED_NOUN = /\b(?:index|system|grades|forms?|results|scores|samples|indicators)\b/gi;
const SHOWN_BY = `(?:${MEASURED}) (?:by|be|on|in|through|using|via|with|from|within)|according to|going by|based (?:up)?on|evidence from`;
const ARTICLE = "(?: (?:the|our|a|an|its|their|this year's|state|district))*(?: (?:\\d\\w\\w|\\w+) grade)? $";
/** Words that say a test follows, and those that say so only before a name or a noun such as “data”. */
const MEASURED_BY = new RegExp(`\\b(?:${SHOWN_BY})(?: the)?(?:(?: [a-z/-]+,?){1,3} and)?${ARTICLE}`, 'i');
const CUE = new RegExp(
  `\\b(?:(?:${SHOWN_BY})(?: the)?|pass(?:es|ed|ing)?|tak(?:e|es|ing)|using|per|via|on|in)${ARTICLE}`,
  'i',
);
const NAME =
  /\b(?:[A-Z][A-Za-z0-9]*|[a-z]{1,2}[A-Z][A-Za-z]+)(?:[-/&]?[A-Za-z0-9]+)*(?:(?: (?:of|for|and|&))? [A-Z][A-Za-z0-9-]*)*/g;
/** `trained in TQX`, `the TQX protocol`: what adults follow measures nothing. */
const TRAINED_IN = /\b(?:trained|training|certified) in $/i;
const WAY = 'protocols?|program|model|curriculum|framework|approach';
/** Ends a name, or begins what follows it. */
const WAY_OF_WORK = new RegExp(` (?:${WAY})$|^ (?:${WAY})\\b`, 'i');
/** What only a test or survey has, after its name. */
const OWN_NOUN = /^ (?:questions?|items?|scores?|standards|benchmarks?|levels)\b/i;
const HAS_CAPITALS = /[A-Z]{2}|[a-z][A-Z]/;
const STOP = new Set(
  'build include needs a an the and or of on in at by to for from with as is are be will shall must should can that who which their our its his her this these those than up using per via measured according based score scoring scored scores pass passing passed meet meets meeting take taking taken going show shows showing year exceed exceeding level above below proficient proficiency benchmark growth percent percentage number rate rates students goals goal standards standard grade grades graders take into through within after before complete create develop design write align administer use and/or not all improve increase raise achieve reach seen judged shown evidenced reporting report ready'.split(
    ' ',
  ),
);
/** A test that is written or planned measures nothing yet. */
const MADE =
  /\b(?:create|develop|design|write|align|plan|build|will use)(?: (?:and|or) [a-z]+)?(?: (?:the|our|an?|new|common))* $/i;
const DETERMINER = /\b(?:the|a|an|each|every|this|our|their) $/i;

/** Instruments in order of place; lexicon names first, then any phrase built on a word such as “survey”. */
export function findInstruments(
  plain: string,
  terms: readonly Term[],
  dates: readonly Range[],
): readonly InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (const term of terms) {
    if (
      term.kind !== 'instrument' ||
      /^\)?-(?:aligned|based|referenced)\b|^ (?:ready|courses?|class(?:es)?|enrollment|prep|support|(?:learning )?(?:center|academy|school|program))\b/i.test(
        plain.slice(term.end, term.end + 18),
      )
    )
      continue;
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
    ...phrasesOn(plain, NOUN, null),
    ...phrasesOn(plain, CUED_NOUN, CUE),
    ...phrasesOn(plain, MEASURED_NOUN, MEASURED_BY),
    ...unknownNames(plain, terms, dates),
  ];
  for (const phrase of phrases) merge(found, plain, phrase);
  return found.sort((a, b) => a.start - b.start);
}

/** The instrument the goal will be judged by: one the lexicon knows before another, then the first said to measure it. */
export const mainInstrument = (found: readonly InstrumentMention[]): InstrumentMention | null => {
  const known = found.filter((mention) => mention.known);
  return known.find(({ cued }) => cued) ?? known[0] ?? found.find(({ cued }) => cued) ?? found[0] ?? null;
};

/**
 * A name no lexicon knows, where a test must stand: capitals after any cue (`on the KPREP`, `on the Reading KPREP`), a proper name
 * after `as measured by`.
 */
function unknownNames(plain: string, terms: readonly Term[], dates: readonly Range[]): readonly Range[] {
  if (!/[a-z]/.test(plain)) return [];
  const found: Range[] = [];
  for (const match of plain.matchAll(NAME)) {
    const place = placeOf(match);
    const before = textBefore(plain, place.start, 48);
    const isName = HAS_CAPITALS.test(match[0])
      ? (CUE.test(before) &&
          !TRAINED_IN.test(before) &&
          ![match[0], plain.slice(place.end, place.end + 14)].some((text) => WAY_OF_WORK.test(text))) ||
        OWN_NOUN.test(plain.slice(place.end, place.end + 14))
      : MEASURED_BY.test(before);
    if (
      isName &&
      ![...terms, ...dates].some(
        (other) => overlaps(other, place) && !/^ [A-Z]{3,5}$/.test(plain.slice(other.end, place.end)),
      )
    )
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
      name: textAt(plain, phrase),
      cued: isCued(plain, phrase),
      known: false,
    });
    return;
  }
  const whole = { start: Math.min(known.start, phrase.start), end: Math.max(known.end, phrase.end) };
  found[at] = { ...known, ...whole, cued: known.cued || isCued(plain, whole) };
}

const isCued = (plain: string, { start }: Range): boolean => CUE.test(textBefore(plain, start, 40));

function phrasesOn(plain: string, noun: RegExp, cue: RegExp | null): readonly Range[] {
  const phrases: Range[] = [];
  for (const match of plain.matchAll(noun)) {
    const { start: at, end } = placeOf(match);
    const start = phraseStart(plain, at);
    const before = textBefore(plain, start, 72);
    const stands = cue === null ? start < at || DETERMINER.test(before) : start < at && cue.test(before);
    if (stands && !MADE.test(before)) phrases.push({ start, end });
  }
  return phrases;
}

/** `end-of-course tests`: the words before `end` describe it too. */
const END_OF = /\bend[- ]of[- ](?:grade|course|unit|year) $/i;

/** Walks left over the words that describe a noun, at most five. */
function phraseStart(plain: string, noun: number): number {
  let start = noun - firstMatch(END_OF, textBefore(plain, noun, 24)).length;
  for (let words = 0; words < 5; words += 1) {
    const word = firstMatch(/([A-Za-z0-9&/'-]+) $/, textBefore(plain, start, 30), 1);
    if (word === '' || /^(?:\d{1,3}|\W)$/.test(word)) break;
    const inName = /^[A-Z]/.test(plain.charAt(noun)) && /^[A-Z][a-z]{4}/.test(word);
    if (STOP.has(word.toLowerCase()) && !inName) break;
    start -= word.length + 1;
  }
  return start;
}
