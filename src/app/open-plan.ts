import type { DistrictProfile } from '../core/plan/district-profile.ts';
import type { PlanFacts } from '../core/plan/plan.ts';
import { planFacts } from '../core/plan/plan-facts.ts';
import { fingerprintOf } from '../core/text/fingerprint.ts';
import { ok } from '../core/text/result.ts';
import type { CheckPlanPorts } from './check-plan.ts';
import { checkedGoal } from './checked-goal.ts';
import { missingSections } from './missing-sections.ts';
import { overviewState } from './overview-state.ts';
import { owedByPlan } from './owed-by-plan.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import { type ReadOpenPlan, readOpenPlan } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';
import type { OpenPlan } from './sidebar-api-plan.ts';

/**
 * What a sidebar shows first: what the document is; of a plan, its facts, its goals with their checks, and the district
 * profile it links to where that can be read.
 */
export function openPlan(ports: CheckPlanPorts): Reply<OpenPlan> {
  // Before the reading: what somebody types between the two is then found to be new.
  const fingerprint = fingerprintOf(ports.document.text());
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const { plan, findings, sections } = open.value.reading;
  const today = ports.calendar.today();
  if (plan === null) return ok({ ...NO_PLAN, state: stateOf(open.value), findings, today, fingerprint });
  const { facts, goals, priorities } = plan;
  const { profile, notices } = profileOf(ports, facts);
  const listed = priorities.length > 0 ? priorities : profile?.priorities || [];
  const context = { facts, priorities: listed, profile, today };
  const checked = goals.map((goal) => checkedGoal(goal, context));
  return ok({
    state: 'plan',
    facts,
    goals: checked,
    priorities: listed,
    profile,
    findings,
    notices,
    missingSections: missingSections(open.value.document, plan, profile),
    overview: overviewState(open.value.document.blocks, plan),
    owed: owedByPlan(
      { plan, sections, findings, checks: checked.map(({ check }) => check), schoolId: '' },
      profile,
    ),
    today,
    fingerprint,
  });
}

const stateOf = ({ reading }: ReadOpenPlan): 'blank' | 'other' =>
  reading.findings.some(({ code }) => code === 'emptyDocument') ? 'blank' : 'other';

const NO_PLAN = {
  facts: planFacts(() => ''),
  goals: [],
  priorities: [],
  profile: null,
  notices: [],
  missingSections: [],
  overview: 'none' as const,
  owed: [],
};

interface LinkedProfile {
  readonly profile: DistrictProfile | null;
  readonly notices: readonly string[];
}

function profileOf(ports: CheckPlanPorts, { districtProfile }: PlanFacts): LinkedProfile {
  if (districtProfile === '') return { profile: null, notices: [NO_LINK] };
  const profile = readLinkedProfile(ports, districtProfile);
  return profile.ok
    ? { profile: profile.value, notices: [] }
    : { profile: null, notices: [profile.problem.message] };
}

const NO_LINK =
  'This plan has no link to the district profile. Paste it beside “District profile” in the table of plan facts.';
