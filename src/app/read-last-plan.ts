import type { CarriedGoal } from '../core/next-year/carry-goal.ts';
import { isSameLabel } from '../core/plan/normalize-label.ts';
import type { PlanFacts } from '../core/plan/plan.ts';
import { ok, refuse } from '../core/text/result.ts';
import { type AskedPlan, askedPlan, type LastYear, NO_LAST_PLAN } from './asked-plan.ts';
import type { OpenPlanPorts } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';
import type { InsertTemplateRequest, LastPlan } from './sidebar-api-plan.ts';

/** What a new plan would take over from last year's, for somebody to look at first. Nothing is written. */
export function readLastPlan(ports: OpenPlanPorts, request: InsertTemplateRequest): Reply<LastPlan> {
  const asked = askedPlan(ports, request);
  if (!asked.ok) return asked;
  const { last } = asked.value;
  if (last === null) return refuse('badLink', NO_LAST_PLAN);
  const { school, schoolYear } = last.facts;
  return ok({
    about: `From ${[school || 'the plan at this link', schoolYear].filter((part) => part !== '').join(', ')}. Nothing is written yet.`,
    goals: last.carried.goals.map(carriedLine),
    notices: noticesFor(asked.value, last),
    alsoSaid: alsoSaid(last),
  });
}

function carriedLine({ title, fields, notes }: CarriedGoal): LastPlan['goals'][number] {
  const { statement, baseline, baselineDate, priority } = fields;
  const date = baselineDate === '' ? '' : ` (${baselineDate})`;
  const about = [
    ...(baseline.text === '' ? [] : [`Baseline: ${baseline.text}${date}.`]),
    ...(priority.text === '' ? [] : [`Priority: ${priority.text}.`]),
    ...notes,
  ];
  return { title, statement, about: about.join(' ') };
}

/** What speaks against this being last year's plan of this school. */
function noticesFor({ school, schoolYear }: AskedPlan, { facts, isOther }: LastYear): readonly string[] {
  return [
    ...(isOf(facts, school)
      ? []
      : [
          `The plan at this link is of ${facts.school || `school ${facts.schoolId}`}, and you chose ${school.name}.`,
        ]),
    ...(facts.schoolYear < schoolYear
      ? []
      : [`The plan at this link is for ${facts.schoolYear}, and the new one for ${schoolYear}.`]),
    ...(isOther ? [OTHER_FORMAT] : []),
  ];
}

const isOf = (facts: PlanFacts, { id, name }: AskedPlan['school']): boolean =>
  facts.schoolId === ''
    ? facts.school === '' || isSameLabel(facts.school, name)
    : isSameLabel(facts.schoolId, id);

const OTHER_FORMAT =
  'This plan was not made from the template. Its goals were found by their headings, tables and sentences: look through what was found.';

const WHY = {
  met: 'was met',
  dropped: 'was dropped',
  unsure: 'may be no goal',
} as const;

const NEW_IDS =
  'Each goal gets a new Goal ID and names the old one. Target and activities are left empty, to be set anew.';
const NO_GOALS = 'No unfinished goal was found in it: the new plan begins with empty goals.';

function alsoSaid({ carried }: LastYear): readonly string[] {
  const { needs, sections, left } = carried;
  return [
    ...(needs.length === 0 ? [] : [`Needs that go on: ${needs.length}. Bring their data up to date.`]),
    ...(sections.length === 0
      ? []
      : [`Sections whose text goes on: ${sections.map(({ heading }) => heading).join(', ')}.`]),
    ...left.map(({ title, why }) => `“${title}” ${WHY[why]} and does not go on.`),
    carried.goals.length === 0 ? NO_GOALS : NEW_IDS,
    'Last year’s plan is not changed. When it is closed, open it and choose “It is continued” in its sidebar.',
  ];
}
