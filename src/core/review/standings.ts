import type { CalendarDay } from '../plan/district-profile.ts';
import { dueDay } from '../plan/due-day.ts';
import { type PlanState, readPlanState, turnOf } from '../plan/life-cycle.ts';
import type { IsoDate } from '../text/dates.ts';

/** A school's plan as the tracker last read it. */
export interface SchoolPlan {
  readonly schoolId: string;
  readonly school: string;
  /** '' for a school without a plan. */
  readonly link: string;
  /** '' before the first roll-up. */
  readonly planState: string;
  /** Since when, as the plan says it. */
  readonly stateDate: string;
  /** Comments of the district nobody has answered; null before the first roll-up. */
  readonly openFeedback: number | null;
}

/** A plan with the day by which it has to go on. */
export interface Standing<Plan extends SchoolPlan = SchoolPlan> {
  readonly plan: Plan;
  /** Null where the plan says another word, or was not read yet. */
  readonly state: PlanState | null;
  readonly due: CalendarDay | null;
}

export const STANDING_GROUPS = ['late', 'school', 'review', 'board', 'approved', 'over', 'unknown'] as const;

/**
 * Where plans stand: `late` and `school` wait for the school (the day has passed or not), `review` for the district,
 * `board` for the board's approval; `approved` by the board, `over` at the end of the year, `unknown` when not read yet.
 */
export type StandingGroup = (typeof STANDING_GROUPS)[number];

/** Every plan in one group, in the order given. A school without a plan is one that still has to submit. */
export function standings<Plan extends SchoolPlan>(
  plans: readonly Plan[],
  calendar: readonly CalendarDay[],
  today: IsoDate,
): Readonly<Record<StandingGroup, readonly Standing<Plan>[]>> {
  const all = plans.map((plan) => standing(plan, calendar));
  const of = (group: StandingGroup) => all.filter((each) => groupOf(each, today) === group);
  return {
    late: of('late'),
    school: of('school'),
    review: of('review'),
    board: of('board'),
    approved: of('approved'),
    over: of('over'),
    unknown: of('unknown'),
  };
}

function standing<Plan extends SchoolPlan>(plan: Plan, calendar: readonly CalendarDay[]): Standing<Plan> {
  // Before a roll-up the tracker says nothing of a plan; that is not the same as a plan that says nothing.
  const isUnread = plan.link !== '' && plan.openFeedback === null && plan.planState === '';
  const state = isUnread ? null : readPlanState(plan.planState);
  return { plan, state, due: dueDay(state, calendar) };
}

const GROUPS: Readonly<Record<PlanState, StandingGroup>> = {
  Draft: 'school',
  'Changes asked': 'school',
  Submitted: 'review',
  'Approved by the district': 'board',
  'Approved by the board': 'approved',
  Closed: 'over',
  Continued: 'over',
};

function groupOf({ state, due }: Standing, today: IsoDate): StandingGroup {
  if (state === null) return 'unknown';
  const isLate = due !== null && due.day < today && turnOf(state) === 'principal';
  return isLate ? 'late' : GROUPS[state];
}
