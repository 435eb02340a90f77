import {
  ACTIVITY_COLUMNS,
  FACT_FIELDS,
  type Field,
  GOAL_FIELDS,
  RESOURCE_COLUMNS,
} from '../../plan/fields.ts';
import { normalizeLabel } from '../../plan/normalize-label.ts';
import { type OtherLabel, RANK } from './label-part.ts';
import { labelByWords } from './label-words.ts';

const LONGEST_LABEL = 90;
/** `PD step?` asks for yes or no. */
const FEWEST_WORDS_OF_QUESTION = 4;
const MOST_WORDS = 9;
/** A label ends before its sentence or bracket does. */
const RUNS_ON = /[.!?;]\s|\([^)]*$/;
/** `Goal 2`, `Objective 1.2a`, `Goal III`, `Objective B`, normalised. */
const NUMBER_AT_END = /(?:\s+(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-h]))+$/;
/** `Annual target 2025-26`, normalised. */
const YEAR_AT_END = /\s+(?:for\s+)?20\d\d(?:\s+(?:20)?\d\d)?$/;

/** The part of a plan a label names, whatever its number, plural and case; null for other words. */
export function otherLabel(text: string): OtherLabel | null {
  if (text === '$') return { part: 'money', key: 'amount' };
  if (text === '' || text.length > LONGEST_LABEL || RUNS_ON.test(text)) return null;
  if (text.endsWith('?')) return questionLabel(normalizeLabel(text));
  const full = normalizeLabel(text).replace(YEAR_AT_END, '');
  if (INITIATIVES.test(full)) return ACTIVITY;
  const name = singular(full.replace(NUMBER_AT_END, ''));
  if (name === '' || name.split(' ').length > MOST_WORDS) return null;
  const numbered = NUMBER_AT_END.test(full);
  const key = full + (numbered ? '#' : '');
  let label = seen.get(key);
  if (label === undefined) {
    label =
      statementLabel(name, numbered) ?? EXACT.get(singular(full)) ?? EXACT.get(name) ?? labelByWords(name);
    if (seen.size < MOST_SEEN) seen.set(key, label);
  }
  return label;
}

/** `What is our goal?`, `Why did we choose it?`, `How will we know?`, `By when?` */
function questionLabel(question: string): OtherLabel | null {
  const isShort = question.split(' ').length < FEWEST_WORDS_OF_QUESTION;
  if (isShort && !/\b(?:who|what|when|how)\b/.test(question)) return null;
  if (/\b(?:strategy|strategies|actions?|steps?|activit\w+)\b.*\b(?:we|you|school)\b/.test(question))
    return ACTIVITY;
  if (/^what\b.*\b(?:goal|commitment|objective|outcome|achieve|accomplish)\b/.test(question))
    return { part: 'statement', rank: RANK.outcome, numbered: false };
  return labelByWords(singular(question));
}

/** One initiative is the district's; several are what a school does. */
const INITIATIVES = /^(?:[a-z]+ )?initiatives$/;
const ACTIVITY: OtherLabel = { part: 'activity', key: 'activity' };

/** Labels come back hundreds of times in a document and in the next ones. */
const seen = new Map<string, OtherLabel | null>();
const MOST_SEEN = 2000;

/** True for a label that plans are known to use, not one told by a word in it. */
export const isUsualLabel = (text: string): boolean =>
  EXACT.has(singular(normalizeLabel(text).replace(NUMBER_AT_END, '')));

/** True for the label of a plan's facts, such as `School`. */
export const isFactLabel = (text: string): boolean => FACTS.has(singular(normalizeLabel(text)));

const singular = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'))
    .join(' ');

const EXACT: ReadonlyMap<string, OtherLabel> = exactLabels();

function exactLabels(): ReadonlyMap<string, OtherLabel> {
  const labels = new Map<string, OtherLabel>();
  const add = <Key extends string>(fields: readonly Field<Key>[], labelOf: (key: Key) => OtherLabel) => {
    for (const { key, label, synonyms } of fields)
      for (const name of [label, ...synonyms]) {
        const words = singular(normalizeLabel(name));
        if (!labels.has(words)) labels.set(words, labelOf(key));
      }
  };
  add(GOAL_FIELDS, (key) =>
    key === 'statement' ? { part: 'statement', rank: RANK.goal, numbered: false } : { part: 'goal', key },
  );
  add(ACTIVITY_COLUMNS, (key) => ({ part: 'activity', key }));
  add(RESOURCE_COLUMNS, (key) => ({ part: 'money', key }));
  return labels;
}

const FACTS: ReadonlySet<string> = new Set(
  FACT_FIELDS.flatMap(({ label, synonyms }) =>
    [label, ...synonyms].map((name) => singular(normalizeLabel(name))),
  ),
);

const NOT_THE_SCHOOLS = /^(?:support|district|board|state|strategic|division|system|federal|lea|esea|focu)\b/;
const STATEMENT =
  /^(?:[a-z]+ ){0,4}(?:goal|objective|outcome|commitment|aim)(?: area| statement| description| title)?$/;
const NUMBERED_AREA =
  /^(?:[a-z]+ ){0,2}(?:focu|focus|target|priority|improvement|goal) area$|^(?:school |improvement )?priority$/;
const MEASURABLE = /\b(?:smart|smartie|measurable|target|annual|performance|objective)\b/;
const NOT_A_GOAL =
  /\b(?:expected|interim|baseline|actual|current|staff|development|learning|of|for|to|and|that|last|previous|prior|action|evidence|data|support|supporting)\b/;
/** `Goal name: Mathematics for all` says what a goal is about. */
const NAME_OF_GOAL = /^(?:[a-z]+ ){0,2}(?:goal|objective) (?:name|title)$/;

function statementLabel(full: string, numbered: boolean): OtherLabel | null {
  // `Objective with measures of success` is an objective.
  const name = full.replace(/ with .*/, '');
  if (numbered && NUMBERED_AREA.test(name)) return { part: 'statement', rank: RANK.area, numbered };
  if (NAME_OF_GOAL.test(name)) return { part: 'statement', rank: RANK.area, numbered: true };
  if (!STATEMENT.test(name) || NOT_THE_SCHOOLS.test(name) || NOT_A_GOAL.test(name)) return null;
  if (/\barea$/.test(name)) return null;
  return { part: 'statement', rank: rankOf(name), numbered };
}

function rankOf(name: string): number {
  if (MEASURABLE.test(name)) return RANK.measurable;
  return /\b(?:outcome|commitment|aim)\b/.test(name) ? RANK.outcome : RANK.goal;
}
