import { type CarryOver, carryOver } from '../core/next-year/carry-over.ts';
import type { DistrictProfile, School } from '../core/plan/district-profile.ts';
import type { PlanFacts } from '../core/plan/plan.ts';
import { readPlan } from '../core/reading/read-plan.ts';
import { applyingSections } from '../core/template/applying-sections.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import type { SchoolYear } from '../core/text/dates.ts';
import { ok, refuse } from '../core/text/result.ts';
import { readSchoolYear } from '../core/text/school-year.ts';
import { documentAddress, documentIdOf } from '../core/tracker/plan-link.ts';
import { packOf } from './pack-of.ts';
import { readDocuments } from './read-documents.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import { blocksOr, type OpenPlanPorts } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';
import type { InsertTemplateRequest } from './sidebar-api-plan.ts';

/** What a new plan is made of, as somebody asked for it. */
export interface AskedPlan {
  readonly profile: DistrictProfile;
  readonly school: School;
  readonly schoolYear: SchoolYear;
  readonly pack: TemplatePack;
  /** Null where the plan begins anew. */
  readonly last: LastYear | null;
}

/** Last year's plan, and what goes on of it. */
export interface LastYear {
  readonly facts: PlanFacts;
  /** True when it was not made from the template. */
  readonly isOther: boolean;
  readonly carried: CarryOver;
}

/** Reads the district profile and, where its link is given, last year's plan. Neither is written to. */
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
  const plan = { profile: profile.value, school: school.value, schoolYear, pack: pack.value };
  const link = request.lastPlanLink?.trim() || '';
  if (link === '') return ok({ ...plan, last: null });
  const last = lastPlan(ports, link, plan);
  return last.ok ? ok({ ...plan, last: last.value }) : last;
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

function lastPlan(
  ports: OpenPlanPorts,
  link: string,
  { profile, pack, school }: Pick<AskedPlan, 'profile' | 'pack' | 'school'>,
): Reply<LastYear> {
  const id = documentIdOf(link);
  if (id === null || id === ports.document.id()) return refuse('badLink', NO_LAST_PLAN);
  const [outcome] = readDocuments(ports, [id]);
  const document = blocksOr(outcome, 'Last year’s plan');
  if (!document.ok) return document;
  const { plan, kind } = readPlan(document.value);
  if (plan === null) return refuse('notAPlan', NOT_A_PLAN);
  const carried = carryOver(plan, documentAddress(id), {
    crosswalk: profile.crosswalk || [],
    priorities: profile.priorities,
    initiatives: profile.initiatives,
    goalFields: pack.goalFields,
    headings: applyingSections([...pack.beforeGoals, ...pack.afterGoals], school, pack).map(
      ({ heading }) => heading,
    ),
  });
  return ok({ facts: plan.facts, isOther: kind === 'other', carried });
}

export const NO_LAST_PLAN =
  'The link to last year’s plan is not the address of another Google Doc. Open last year’s plan, copy the whole address from your browser, and paste it here; or leave it empty to begin anew.';
const NOT_A_PLAN =
  'No improvement plan was found in the document at that link: it holds no table of plan facts and no goals. Open it and see whether it is last year’s plan; or leave the link empty to begin anew.';
