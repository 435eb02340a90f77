import { FACT_FIELDS } from '../plan/fields.ts';
import type { PlanFacts } from '../plan/plan.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { fieldLookup } from './field-lookup.ts';
import type { ReadBlock } from './segments.ts';

type TextOf = (key: keyof PlanFacts) => string;

/** The facts of the first facts table; null when the document has none. */
export function factsOfTables(blocks: readonly ReadBlock[]): PlanFacts | null {
  for (const read of blocks) {
    if (read.kind !== 'table' || read.known.kind !== 'facts') continue;
    const { values } = read.known.labels;
    return planFacts((key) => values.get(key)?.text ?? '');
  }
  return null;
}

const FACTS = fieldLookup(FACT_FIELDS);
const LABEL_LINE = /^([^:\n]{2,40}):\s*(\S[^\n]*)$/;
const SCHOOL_YEAR = /\b20\d\d\s*[-–—/]\s*(?:20)?\d\d\b/g;

/**
 * The facts a document without a facts table says in lines such as `School: Cedar Elementary`; the school year also from
 * its title and headings, when they name exactly one.
 */
export function factsOfProse(title: string, blocks: readonly ReadBlock[]): PlanFacts {
  const found = new Map<keyof PlanFacts, string>();
  const titles = [title];
  for (const read of blocks) {
    if (read.kind === 'table') continue;
    if (read.block.headingLevel > 0) titles.push(read.block.text);
    const [, label = '', value = ''] = LABEL_LINE.exec(read.block.text) ?? [];
    const key = FACTS(label)?.key;
    if (key !== undefined && !found.has(key)) found.set(key, value);
  }
  return planFacts((key) => found.get(key) ?? (key === 'schoolYear' ? onlySchoolYear(titles) : ''));
}

function onlySchoolYear(titles: readonly string[]): string {
  const years = new Set(titles.flatMap((title) => title.match(SCHOOL_YEAR) ?? []).map(readSchoolYear));
  const [only] = years;
  return years.size === 1 && only !== undefined && only !== null ? only : '';
}

const planFacts = (textOf: TextOf): PlanFacts => ({
  school: textOf('school'),
  schoolId: textOf('schoolId'),
  schoolYear: readSchoolYear(textOf('schoolYear')) ?? textOf('schoolYear'),
  improvementStatus: textOf('improvementStatus'),
  state: textOf('state'),
  stateDate: textOf('stateDate'),
  template: textOf('template'),
  templateVersion: textOf('templateVersion'),
  districtProfile: textOf('districtProfile'),
});
