import type { School } from '../plan/district-profile.ts';
import type {
  ImprovementStatus,
  SectionCondition,
  StatusName,
  TemplatePack,
  TemplateSection,
} from './pack.ts';

/** What decides which sections a school needs; '' or absent where it is not known. */
export type SchoolFacts = Pick<School, 'improvementStatus' | 'titleI'> & Partial<Pick<School, 'grades'>>;

const NOT_IDENTIFIED = /^(none|no|n\/?a|not applicable|not identified|-)?$/i;
/** Longer names first: `additional targeted` also says `targeted`. */
const FEDERAL_NAMES: readonly StatusName[] = [
  ['ATSI', /\batsi\b|additional targeted/i],
  ['TSI', /\btsi\b|targeted/i],
  ['CSI', /\bcsi\b|comprehensive/i],
];
const NOT_SCHOOLWIDE = /^(no|none|n\/?a|not title i|-)$|targeted/i;

/**
 * The sections a school needs. What is not known leaves nothing out: without a word about Title I or grades their
 * sections stand, and a status neither the pack nor federal law has a name for gets every section for identified
 * schools. The guidance of each section says whom it is for.
 */
export function applyingSections(
  sections: readonly TemplateSection[],
  school: SchoolFacts,
  pack: Pick<TemplatePack, 'statusNames'>,
): readonly TemplateSection[] {
  return sections.filter(({ requiredWhen }) => isOwed(requiredWhen, school, pack));
}

/** Whether any of the conditions holds for a school, as `applyingSections` takes them. */
export function isOwed(
  requiredWhen: readonly SectionCondition[],
  school: SchoolFacts,
  { statusNames }: Pick<TemplatePack, 'statusNames'>,
): boolean {
  const status = statusOf(school.improvementStatus.trim(), statusNames);
  return requiredWhen.some((condition) => {
    if (condition === 'everySchool') return true;
    if (condition === 'titleISchoolwide') return !NOT_SCHOOLWIDE.test((school.titleI || '').trim());
    if (condition === 'testedGrades') return mayHaveTestedGrades(school.grades || '');
    return status === 'any' || status === condition;
  });
}

function statusOf(text: string, names: readonly StatusName[]): ImprovementStatus | 'any' | null {
  if (NOT_IDENTIFIED.test(text)) return null;
  const named = [...names, ...FEDERAL_NAMES].find(([, pattern]) => pattern.test(text));
  return named === undefined ? 'any' : named[0];
}

/** False only for a school whose grades end before the third. */
function mayHaveTestedGrades(grades: string): boolean {
  const numbers = grades.match(/\d+/g);
  return numbers === null ? !/^\s*(pre|pk|tk|k)/i.test(grades) : numbers.some((grade) => Number(grade) >= 3);
}
