import type { Goal, Plan } from '../../../../src/core/plan/plan.ts';
import type { ChecklistItem, OwedPart } from '../../../../src/core/review/owed/owed-part.ts';
import type { PlanUnderReview } from '../../../../src/core/review/owed/plan-under-review.ts';
import { whatIsOwed } from '../../../../src/core/review/what-is-owed.ts';
import { checkGoal } from '../../../../src/core/smart/check-goal.ts';
import { aGoal, aPlan, percent } from '../../tracker/a-plan.ts';

export const ACTIVITY = {
  activity: 'Planning time',
  lead: 'Mathematics coach',
  start: '',
  end: 'May 2026',
  howOften: 'Weekly',
  mtssTier: '',
  evidenceTier: '',
  adultMeasure: '',
  studentMeasure: '',
  status: '',
};
const STRONG =
  'By June 12, 2026, the percentage of grade 4 students at benchmark in mathematics will rise from 40% in May 2025 to 48%, as measured by the i-Ready diagnostic.';

/** A goal that lacks nothing. */
export const goal = (different: Partial<Goal> = {}): Goal =>
  aGoal({
    title: 'Goal 1',
    statement: STRONG,
    checkpoint: percent(44),
    activities: [ACTIVITY],
    ...different,
  });

export interface Different {
  readonly plan?: Partial<Plan>;
  readonly goals?: readonly Goal[];
  readonly review?: Partial<PlanUnderReview>;
}

/** A plan under review with one goal that lacks nothing, as far as nothing different is said. */
function review({ plan = {}, goals = [goal()], review: different = {} }: Different = {}): PlanUnderReview {
  return {
    pack: null,
    plan: { ...aPlan(goals), ...plan },
    sections: [],
    school: { improvementStatus: 'None', titleI: 'No', grades: 'K-5' },
    checks: goals.map(({ statement }) => checkGoal({ text: statement, today: '2026-01-20' })),
    findings: [],
    asksForMoney: false,
    ...different,
  };
}

export const partsOf = (different?: Different): readonly OwedPart[] => whatIsOwed(review(different));

export const partOf = (id: string, different?: Different): OwedPart | undefined =>
  partsOf(different).find(({ requirement }) => requirement.id === id);

export const itemsOf = (id: string, different?: Different): readonly ChecklistItem[] =>
  partOf(id, different)?.items ?? [];
