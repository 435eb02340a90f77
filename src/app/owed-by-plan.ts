import type { DistrictProfile } from '../core/plan/district-profile.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { PlanReading } from '../core/reading/read-plan.ts';
import type { OwedPart } from '../core/review/owed/owed-part.ts';
import type { PlanUnderReview } from '../core/review/owed/plan-under-review.ts';
import { whatIsOwed } from '../core/review/what-is-owed.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { packNamed } from '../core/template/packs/all-packs.ts';
import { packOf } from './pack-of.ts';

export interface PlanOfSchool extends Pick<PlanReading, 'sections' | 'findings'> {
  readonly plan: Plan;
  /** What the checker says of each goal: checks, or verdicts alone. */
  readonly checks: PlanUnderReview['checks'];
  /** As the district knows the school; '' where only the plan says it. */
  readonly schoolId: string;
}

/**
 * What a plan owes by the district's form, for the school as the district describes it. Without a district profile, the form is the
 * one the plan names, as it comes, and what the plan says of its school counts.
 */
export function owedByPlan(
  { plan, sections, findings, checks, schoolId }: PlanOfSchool,
  profile: DistrictProfile | null,
): readonly OwedPart[] {
  const { facts } = plan;
  const school = profile?.schools.find(({ id }) => id === (schoolId || facts.schoolId)) || facts;
  const asksForMoney = profile?.asksForMoney === true;
  return whatIsOwed({ plan, sections, findings, checks, school, asksForMoney, pack: formOf(plan, profile) });
}

/** Null where neither the district nor the plan names a form this version has. */
function formOf({ facts: { template } }: Plan, profile: DistrictProfile | null): TemplatePack | null {
  if (profile === null) return template === '' ? null : packNamed(template);
  const pack = packOf(profile);
  return pack.ok ? pack.value : null;
}
