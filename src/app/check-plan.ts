import { ok, refuse } from '../core/text/result.ts';
import { checkedGoal } from './checked-goal.ts';
import type { Calendar } from './ports.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import { type OpenPlanPorts, planOr, readOpenPlan } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';
import type { CheckedPlan } from './sidebar-api-plan.ts';

export interface CheckPlanPorts extends OpenPlanPorts {
  readonly calendar: Calendar;
}

/**
 * Checks every goal of the open plan against SMART, with the names, calendar and limits of the district profile it links to, and
 * proposes a priority for each goal that names none. A profile that cannot be read changes nothing else.
 */
export function checkPlan(ports: CheckPlanPorts): Reply<CheckedPlan> {
  const open = readOpenPlan(ports);
  if (!open.ok) return open;
  const plan = planOr(open.value);
  if (!plan.ok) return plan;
  const { facts, goals, priorities } = plan.value;
  if (goals.length === 0) {
    return refuse(
      'noGoals',
      'This plan has no goals yet. Fill in a goal table, with its Goal ID and SMART goal, and check again.',
    );
  }
  const link = facts.districtProfile;
  const linked = link === '' ? null : readLinkedProfile(ports, link);
  const profile = linked?.ok ? linked.value : null;
  const context = { facts, priorities, profile, today: ports.calendar.today() };
  return ok({
    goals: goals.map((goal) => checkedGoal(goal, context)),
    priorities,
    findings: open.value.reading.findings,
  });
}
