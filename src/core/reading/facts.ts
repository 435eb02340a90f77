import { FACT_FIELDS } from '../plan/fields.ts';
import type { PlanFacts } from '../plan/plan.ts';
import { planFacts } from '../plan/plan-facts.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { fieldLookup } from './field-lookup.ts';
import type { ReadBlock } from './segments.ts';

type TextOf = (key: keyof PlanFacts) => string;

/** The facts of the first facts table; null when the document has none. */
export function factsOfTables(blocks: readonly ReadBlock[]): PlanFacts | null {
  for (const read of blocks) {
    if (read.kind !== 'table' || read.known.kind !== 'facts') continue;
    const { values } = read.known.labels;
    return factsAsRead((key) => values.get(key)?.text || '');
  }
  return null;
}

const FACTS = fieldLookup(FACT_FIELDS);
const LABEL_LINE = /^([^:\n]{2,40}):\s*(\S[^\n]*)$/;

/**
 * The facts a document without a facts table says in lines such as `School: Cedar Elementary`, else in its titles and its first
 * sentences, where they name exactly one school, one year, one federal status.
 */
export function factsOfProse(title: string, blocks: readonly ReadBlock[]): PlanFacts {
  const found = new Map<keyof PlanFacts, string>();
  const titles = [title];
  const sentences: string[] = [];
  for (const read of blocks) {
    if (read.kind === 'table') continue;
    const { text, headingLevel } = read.block;
    if (headingLevel > 0) titles.push(text);
    else if (sentences.length < OPENING) sentences.push(text);
    addLabelled(found, text);
  }
  const said: Partial<Record<keyof PlanFacts, string>> = {
    school: onlyOne(titles, SCHOOL_NAME) || onlyOne(sentences, SCHOOL_NAME),
    schoolYear: onlySchoolYear(titles, SCHOOL_YEAR) || onlySchoolYear(sentences, YEAR_OF_PLAN),
    improvementStatus: onlyOne(sentences, STATUS),
  };
  return factsAsRead((key) => found.get(key) ?? said[key] ?? '');
}

function addLabelled(found: Map<keyof PlanFacts, string>, line: string): void {
  const [, label = '', value = ''] = LABEL_LINE.exec(line) || [];
  const key = FACTS(label)?.key;
  if (key !== undefined && !found.has(key)) found.set(key, value);
}

/** A plan says what it is in its first paragraphs; further down it speaks of others. */
const OPENING = 8;
const SCHOOL_YEAR = /\b(20\d\d\s*[-–—/]\s*(?:20)?\d\d)\b/g;
const YEAR_OF_PLAN = /\b(20\d\d\s*[-–—/]\s*(?:20)?\d\d)\s+(?:school year|plan\b)/gi;
const SCHOOL_NAME =
  /\b((?:[A-Z][\w.’'&-]*\s+){1,4}(?:(?:Elementary|Middle|High|Primary|Intermediate|K-8)(?:\s+School)?|Academy|School)\b)(?!\s+(?:Improvement|Year|Plan|Board|District|School))/g;
const STATUS = /\b(?:identified|designated)\b[^.]*\b(CSI|TSI|ATSI)\b/g;

/** What the pattern's first group finds, when it finds one thing only. */
function onlyOne(texts: readonly string[], pattern: RegExp): string {
  const found = new Set(
    texts.flatMap((text) => Array.from(text.matchAll(pattern)).map((match) => match[1] || '')),
  );
  const [only = ''] = found;
  return found.size === 1 ? only.trim() : '';
}

function onlySchoolYear(texts: readonly string[], pattern: RegExp): string {
  const years = new Set(
    texts.flatMap((text) =>
      Array.from(text.matchAll(pattern)).map((match) => readSchoolYear(match[1] || '')),
    ),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined && only !== null ? only : '';
}

const factsAsRead = (textOf: TextOf): PlanFacts => {
  const facts = planFacts(textOf);
  return { ...facts, schoolYear: readSchoolYear(facts.schoolYear) ?? facts.schoolYear };
};
