import type { Goal } from '../core/plan/plan.ts';
import { ok } from '../core/text/result.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import { type OpenPlanPorts, planOr, readOpenPlan } from './read-open-plan.ts';
import type { GoalLine, OpenPlan, Reply } from './sidebar-api.ts';

/** What a sidebar shows first: the plan's facts and goals, and the district profile it links to where that can be read. */
export function openPlan(ports: OpenPlanPorts): Reply<OpenPlan> {
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const plan = planOr(open.value);
  if (!plan.ok) return plan;
  const { facts, goals } = plan.value;
  const profile = facts.districtProfile === '' ? null : readLinkedProfile(ports, facts.districtProfile);
  return ok({
    facts,
    goals: goals.map(goalLine),
    profile: profile?.ok ? profile.value : null,
    findings: open.value.reading.findings,
    notices: profileNotices(profile),
  });
}

export const goalLine = ({ id, title, statement, priority }: Goal): GoalLine => ({
  id,
  title,
  statement,
  tag: priority,
});

function profileNotices(profile: ReturnType<typeof readLinkedProfile> | null): string[] {
  if (profile === null) {
    return [
      'This plan has no link to the district profile. Paste it beside “District profile” in the table of plan facts.',
    ];
  }
  return profile.ok ? [] : [profile.problem.message];
}
