import type { DistrictProfile, School } from '../core/plan/district-profile.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import type { SchoolYear } from '../core/text/dates.ts';
import { ok, refuse } from '../core/text/result.ts';
import { readSchoolYear } from '../core/text/school-year.ts';
import { packOf } from './pack-of.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import type { OpenPlanPorts } from './read-open-plan.ts';
import type { InsertTemplateRequest, Reply } from './sidebar-api.ts';

/** What a new plan is made of, as somebody asked for it. */
export interface AskedPlan {
  readonly profile: DistrictProfile;
  readonly school: School;
  readonly schoolYear: SchoolYear;
  readonly pack: TemplatePack;
}

/** Reads the district profile. */
export function askedPlan(ports: OpenPlanPorts, request: InsertTemplateRequest): Reply<AskedPlan> {
  const profile = readLinkedProfile(ports, request.profileLink);
  if (!profile.ok) return profile;
  const school = schoolOr(profile.value, request.schoolId);
  if (!school.ok) return school;
  const asked = request.schoolYear.trim();
  const schoolYear = asked === '' ? profile.value.schoolYear : readSchoolYear(asked);
  if (schoolYear === null) {
    return refuse(
      'badSchoolYear',
      `“${asked}” is not a school year. Write it as 2025-26, or leave it empty.`,
    );
  }
  const pack = packOf(profile.value);
  if (!pack.ok) return pack;
  return ok({ profile: profile.value, school: school.value, schoolYear, pack: pack.value });
}

function schoolOr({ schools }: DistrictProfile, asked: string): Reply<School> {
  const wanted = asked.trim().toLowerCase();
  const found = schools.find(({ id }) => id.toLowerCase() === wanted);
  if (found !== undefined) return ok(found);
  const listed = schools.map(({ id, name }) => `${id} (${name})`).join(', ');
  return refuse(
    'unknownSchool',
    `The district profile lists no school with the ID “${asked.trim()}”. It lists: ${listed || 'no schools yet'}. Use one of these, or ask the central office to add the school.`,
  );
}
