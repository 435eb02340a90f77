import type { DistrictProfile, School } from '../core/plan/district-profile.ts';
import type { OutlineSection } from '../core/template/outline.ts';
import { ok, refuse } from '../core/text/result.ts';
import { readSchoolYear } from '../core/text/school-year.ts';
import { newGoalIds } from './new-goal-ids.ts';
import { GOALS_IN_A_NEW_PLAN, newPlan } from './new-plan.ts';
import { refusalWhileWriting } from './one-at-a-time.ts';
import { packOf } from './pack-of.ts';
import type { FileLock, Random } from './ports.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import { type OpenPlanPorts, type ReadOpenPlan, readOpenPlan } from './read-open-plan.ts';
import { remainingSections } from './remaining-sections.ts';
import type { InsertedTemplate, InsertTemplateRequest, Reply } from './sidebar-api.ts';
import { writeSections } from './write-sections.ts';

export interface InsertTemplatePorts extends OpenPlanPorts {
  readonly random: Random;
  readonly lock: FileLock;
}

const MOST_GOALS = 20;

/**
 * Writes the plan template at the end of the open document, section by section. A document that is a plan already is
 * refused, except one in which an earlier insertion stopped: then the rest is added and nothing twice.
 */
export function insertTemplate(
  ports: InsertTemplatePorts,
  request: InsertTemplateRequest,
): Reply<InsertedTemplate> {
  const profile = readLinkedProfile(ports, request.profileLink);
  if (!profile.ok) return profile;
  const school = schoolOr(profile.value, request.schoolId);
  if (!school.ok) return school;
  // Somebody may have stopped waiting for an insertion that still goes on.
  const refusal = refusalWhileWriting(ports.lock);
  if (refusal !== null) return refusal;
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const taken = goalIdsOf(open.value);
  const goalIds = newGoalIds(ports.random, goalCount(request), taken);
  const outline = outlineFor(request, profile.value, school.value, goalIds);
  if (!outline.ok) return outline;
  const rest = sectionsToWrite(open.value, outline.value);
  if (!rest.ok) return rest;
  writeSections(ports, outline.value, rest.value);
  return ok({
    sections: rest.value.map(({ heading }) => heading),
    continued: rest.value.length < outline.value.length,
    goalIds: [...taken, ...goalIds.filter((id) => isWritten(rest.value, id))],
    school: school.value.name,
  });
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

const goalIdsOf = ({ reading }: ReadOpenPlan): string[] =>
  (reading.plan?.goals ?? []).map(({ id }) => id).filter((id) => id !== '');

const goalCount = ({ goals }: InsertTemplateRequest): number =>
  Math.min(MOST_GOALS, Math.max(1, Math.floor(goals ?? GOALS_IN_A_NEW_PLAN)));

function outlineFor(
  request: InsertTemplateRequest,
  profile: DistrictProfile,
  school: School,
  goalIds: readonly string[],
): Reply<readonly OutlineSection[]> {
  const asked = request.schoolYear.trim();
  const schoolYear = asked === '' ? profile.schoolYear : readSchoolYear(asked);
  if (schoolYear === null) {
    return refuse(
      'badSchoolYear',
      `“${asked}” is not a school year. Write it as 2025-26, or leave it empty.`,
    );
  }
  const pack = packOf(profile);
  if (!pack.ok) return pack;
  const profileLink = request.profileLink.trim();
  return ok(newPlan({ pack: pack.value, profile, school, schoolYear, profileLink, goalIds }));
}

function sectionsToWrite(
  open: ReadOpenPlan,
  outline: readonly OutlineSection[],
): Reply<readonly OutlineSection[]> {
  const rest = remainingSections(outline, open.document);
  const isOtherPlan = rest.length === outline.length && open.reading.kind !== 'notAPlan';
  if (rest.length > 0 && !isOtherPlan) return ok(rest);
  const school = open.reading.plan?.facts.school ?? '';
  return refuse(
    'alreadyAPlan',
    `This document holds a plan already${school === '' ? '' : ` (${school})`}, and the template is never written over one. To begin another plan, open a blank document and insert the template there.`,
  );
}

const isWritten = (sections: readonly OutlineSection[], goalId: string): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.rows.some(([, text]) => text === goalId)),
  );
