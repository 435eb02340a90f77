import type { CarryOver } from '../core/next-year/carry-over.ts';
import type { DistrictProfile, School } from '../core/plan/district-profile.ts';
import type { OutlineSection } from '../core/template/outline.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { planOutline } from '../core/template/plan-outline.ts';
import type { SchoolYear } from '../core/text/dates.ts';

export interface NewPlanRequest {
  readonly pack: TemplatePack;
  readonly profile: Pick<DistrictProfile, 'priorities' | 'initiatives'>;
  readonly school: School;
  readonly schoolYear: SchoolYear;
  /** As the plan's facts show it; '' when the profile has not been published. */
  readonly profileLink: string;
  readonly goalIds: readonly string[];
  /** What the plan takes over from last year's. */
  readonly carried?: CarryOver;
}

/** Empty goal sections in a plan for which nobody said how many. */
export const GOALS_IN_A_NEW_PLAN = 3;

/** The sections of a school's new plan. */
export function newPlan(request: NewPlanRequest): readonly OutlineSection[] {
  const { pack, profile, school, schoolYear, profileLink, goalIds, carried } = request;
  const facts = {
    school: school.name,
    schoolId: school.id,
    schoolYear,
    improvementStatus: school.improvementStatus,
    state: '',
    stateDate: '',
    template: '',
    templateVersion: '',
    districtProfile: profileLink,
    continues: carried?.link || '',
  };
  const { priorities, initiatives } = profile;
  return planOutline(pack, {
    facts,
    priorities,
    initiatives,
    goalIds,
    school,
    ...(carried && { carried }),
  });
}
