import type { DistrictProfile } from '../core/plan/district-profile.ts';
import type { Goal, Plan, PlanFacts } from '../core/plan/plan.ts';
import type { DocumentBlocks } from '../core/reading/blocks.ts';
import type { OutlineSection } from '../core/template/outline.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { readSchoolYear } from '../core/text/school-year.ts';
import { GOALS_IN_A_NEW_PLAN, newPlan } from './new-plan.ts';
import { packOf } from './pack-of.ts';
import { remainingSections } from './remaining-sections.ts';

/**
 * Headings of the template's sections that are not in a plan because their insertion stopped half-way. None where
 * the district profile does not say what the template holds for this school, and none where people took off the end of
 * a plan they have begun to write: as long as its goals stand, that is their choice.
 */
export function missingSections(
  document: DocumentBlocks,
  plan: Plan,
  profile: DistrictProfile | null,
): readonly string[] {
  const outline = outlineOf(plan, profile);
  const rest = remainingSections(outline, document);
  if (rest.length === outline.length) return [];
  // Of the last section that stands a part may be gone: its advice is there to be deleted.
  const missing = rest.filter((section) => outline.indexOf(section) >= 0);
  const isBegun = plan.goals.some(isWritten);
  return isBegun && !missing.some(isGoal) ? [] : missing.map(({ heading }) => heading);
}

function outlineOf({ facts }: Plan, profile: DistrictProfile | null): readonly OutlineSection[] {
  const school = profile?.schools.find(({ id }) => id === facts.schoolId);
  const schoolYear = readSchoolYear(facts.schoolYear);
  if (profile === null || school === undefined || schoolYear === null) return [];
  const pack = packOf(profile);
  if (!pack.ok || !isMadeFrom(pack.value, facts)) return [];
  const goalIds = Array.from({ length: GOALS_IN_A_NEW_PLAN }, () => '');
  return newPlan({
    pack: pack.value,
    profile,
    school,
    schoolYear,
    profileLink: facts.districtProfile,
    goalIds,
  });
}

/** The district may have changed to another template since. */
const isMadeFrom = (pack: TemplatePack, { template, templateVersion }: PlanFacts): boolean =>
  template === pack.name && templateVersion === pack.version;

/** A goal that goes on from last year has its words from the start. */
const isWritten = ({ statement, continues, target, activities }: Goal): boolean =>
  statement !== '' && (continues === '' || target.text !== '' || activities.length > 0);

const isGoal = ({ heading }: OutlineSection): boolean => /^goal \d/i.test(heading);
