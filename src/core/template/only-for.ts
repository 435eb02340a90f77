import { normalizeLabel } from '../plan/normalize-label.ts';
import type { SectionCondition } from './pack.ts';
import { placeHoldersIn } from './place-holders.ts';

type ForSome = Exclude<SectionCondition, 'everySchool'>;

/** How a mark in a heading of the master plan names the schools that owe a section. */
const NAMES: Readonly<Record<ForSome, string>> = {
  CSI: 'CSI',
  TSI: 'TSI',
  ATSI: 'ATSI',
  titleISchoolwide: 'Title I schoolwide',
  testedGrades: 'grades 3 to 12',
};

/** The words a mark may name schools by. */
export const SCHOOLS_OF_MARKS: readonly string[] = Object.values(NAMES);

/** A mark as `markIn` found it. */
interface OnlyFor {
  /** As it stands in the text, to be looked for. */
  readonly mark: string;
  /** Null where the mark names schools in words that are not known. */
  readonly conditions: readonly SectionCondition[] | null;
}

/** Stands at the end of the heading of a section that only some schools owe, such as `{{Only for CSI, TSI}}`; '' for all schools. */
export function onlyForMark(requiredWhen: readonly SectionCondition[]): string {
  const some = requiredWhen.flatMap((condition) => (condition === 'everySchool' ? [] : [NAMES[condition]]));
  return some.length < requiredWhen.length ? '' : `{{Only for ${some.join(', ')}}}`;
}

/** The first mark in a text; null where there is none. */
export function markIn(text: string): OnlyFor | null {
  const mark = placeHoldersIn(text).find((holder) => /^\{\{\s*only for\b/i.test(holder));
  if (mark === undefined) return null;
  const named = mark
    .slice(2, -2)
    .replace(/^\s*only for/i, '')
    .split(/,|\bor\b/i)
    .map(conditionNamed);
  const known = named.flatMap((condition) => condition || []);
  return { mark, conditions: known.length === named.length ? known : null };
}

function conditionNamed(name: string): ForSome | null {
  const keys = Object.keys(NAMES) as ForSome[];
  return keys.find((key) => normalizeLabel(NAMES[key]) === normalizeLabel(name)) ?? null;
}
