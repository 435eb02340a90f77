import type { ImprovementStatus, TemplateSection } from './pack.ts';

const NOT_IDENTIFIED = /^(none|no|n\/?a|not applicable|not identified|-)?$/i;
/** Longer names first: `additional targeted` also says `targeted`. */
const NAMES: readonly (readonly [ImprovementStatus, RegExp])[] = [
  ['ATSI', /\batsi\b|additional targeted/i],
  ['TSI', /\btsi\b|targeted/i],
  ['CSI', /\bcsi\b|comprehensive/i],
];

/**
 * The sections a school with this improvement status needs. Title I sections are always there, since the facts do not
 * say whether a school runs a schoolwide program. A status this pack has no name for, such as a state's own tier,
 * gets every section: their guidance says whom each is for.
 */
export function applyingSections(
  sections: readonly TemplateSection[],
  improvementStatus: string,
): readonly TemplateSection[] {
  const status = improvementStatus.trim();
  const named = NAMES.find(([, pattern]) => pattern.test(status))?.[0];
  if (named === undefined && !NOT_IDENTIFIED.test(status)) return sections;
  return sections.filter(({ requiredWhen }) =>
    requiredWhen.some(
      (condition) => condition === 'everySchool' || condition === 'titleISchoolwide' || condition === named,
    ),
  );
}
