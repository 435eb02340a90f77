import type { OutlineSection } from '../core/template/outline.ts';
import { ok, refuse } from '../core/text/result.ts';
import { type AskedPlan, askedPlan } from './asked-plan.ts';
import { newGoalIds } from './new-goal-ids.ts';
import { GOALS_IN_A_NEW_PLAN, newPlan } from './new-plan.ts';
import { refusalWhileWriting } from './one-at-a-time.ts';
import type { FileLock, Random } from './ports.ts';
import { type OpenPlanPorts, type ReadOpenPlan, readOpenPlan } from './read-open-plan.ts';
import { remainingSections } from './remaining-sections.ts';
import { AT_THE_END, placeAfterBegun, placeAtCursor, type SectionPlace } from './section-place.ts';
import type { Reply } from './sidebar-api.ts';
import type { InsertedTemplate, InsertTemplateRequest } from './sidebar-api-plan.ts';
import { writeSections } from './write-sections.ts';

export interface InsertTemplatePorts extends OpenPlanPorts {
  readonly random: Random;
  readonly lock: FileLock;
}

const MOST_GOALS = 20;

/**
 * Writes the plan template into the open document, section by section: at the end, or at the cursor; with what goes on
 * of last year's plan where its link is given. A document that is a plan already is refused, except one in which an
 * earlier insertion stopped: then the rest is added where that stopped, and nothing twice.
 */
export function insertTemplate(
  ports: InsertTemplatePorts,
  request: InsertTemplateRequest,
): Reply<InsertedTemplate> {
  const asked = askedPlan(ports, request);
  if (!asked.ok) return asked;
  // Somebody may have stopped waiting for an insertion that still goes on.
  const refusal = refusalWhileWriting(ports.lock);
  if (refusal !== null) return refusal;
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const taken = goalIdsOf(open.value);
  const goalIds = newGoalIds(ports.random, goalCount(request, asked.value), taken);
  const outline = outlineFor(request, asked.value, goalIds);
  const rest = sectionsToWrite(open.value, outline);
  if (!rest.ok) return rest;
  const continued = rest.value.length < outline.length;
  const place = continued ? placeAfterBegun(ports.document, outline) : firstPlace(ports, request, outline);
  writeSections(ports, outline, rest.value, place);
  return ok({
    sections: rest.value.map(({ heading }) => heading),
    continued,
    goalIds: [...taken, ...goalIds.filter((id) => isWritten(rest.value, id))],
    school: asked.value.school.name,
    place: place.before === null ? 'end' : 'middle',
  });
}

const firstPlace = (
  { document }: InsertTemplatePorts,
  { atCursor = false }: InsertTemplateRequest,
  outline: readonly OutlineSection[],
): SectionPlace => (atCursor ? placeAtCursor(document, outline) : null) ?? AT_THE_END;

const goalIdsOf = ({ reading }: ReadOpenPlan): string[] =>
  (reading.plan?.goals ?? []).map(({ id }) => id).filter((id) => id !== '');

/** Every goal that is carried over has a section, and there are as many as were asked for. */
const goalCount = ({ goals }: InsertTemplateRequest, { last }: AskedPlan): number =>
  Math.max(
    last?.carried.goals.length ?? 0,
    Math.min(MOST_GOALS, Math.max(1, Math.floor(goals ?? GOALS_IN_A_NEW_PLAN))),
  );

/** The sections of the plan that is asked for, with a goal for each of these ids: those that go on from last year first. */
export function outlineFor(
  { profileLink }: InsertTemplateRequest,
  { last, ...asked }: AskedPlan,
  goalIds: readonly string[],
): readonly OutlineSection[] {
  const carried = last?.carried;
  return newPlan({ ...asked, profileLink: profileLink.trim(), goalIds, ...(carried && { carried }) });
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
