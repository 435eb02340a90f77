import type { Goal } from '../../../../src/core/plan/plan.ts';
import { readPlan } from '../../../../src/core/reading/read-plan.ts';
import type { ExpectedPlan } from './expected-plan.ts';

export interface Score {
  readonly goals: number;
  readonly goalsFound: number;
  /** Goals that were read where a person finds none. */
  readonly goalsFalse: number;
  readonly activities: number;
  readonly activitiesFound: number;
  /** Activities that were read where a person finds none. */
  readonly activitiesFalse: number;
  readonly leads: number;
  readonly leadsFound: number;
  readonly ends: number;
  readonly endsFound: number;
  readonly amounts: number;
  readonly amountsFound: number;
}

/** Reads a plan and counts what was found, missed and made up; an activity counts only in its own goal. */
export function scoreOf({ document, goals: expected }: ExpectedPlan): Score {
  const goals = readPlan(document).plan?.goals ?? [];
  const pairs = expected.map((goal) => ({
    goal,
    found: goals.find(({ statement }) => statement.includes(goal.says)),
  }));
  const activities = pairs.flatMap(({ goal, found }) =>
    goal.activities.map(([says, lead, end]) => ({ lead, end, found: activityIn(found, says) })),
  );
  const led = activities.filter(({ lead }) => lead !== undefined);
  const ended = activities.filter(({ end }) => end !== undefined);
  const amounts = pairs.flatMap(({ goal, found }) =>
    (goal.money ?? []).map((amount) => found?.resources.some((money) => money.amount.value === amount)),
  );
  return {
    goals: expected.length,
    goalsFound: pairs.filter(({ found }) => found !== undefined).length,
    goalsFalse: goals.filter((goal) => !pairs.some(({ found }) => found === goal)).length,
    activities: activities.length,
    activitiesFound: activities.filter(({ found }) => found !== undefined).length,
    activitiesFalse:
      goals.reduce((total, goal) => total + goal.activities.length, 0) -
      new Set(activities.flatMap(({ found }) => found ?? [])).size,
    leads: led.length,
    leadsFound: led.filter(({ lead = '', found }) => found?.lead.includes(lead)).length,
    ends: ended.length,
    endsFound: ended.filter(({ end = '', found }) => found?.end.includes(end)).length,
    amounts: amounts.length,
    amountsFound: amounts.filter((isFound) => isFound).length,
  };
}

const activityIn = (goal: Goal | undefined, says: string) =>
  goal?.activities.find(({ activity }) => activity.startsWith(says));

export const total = (scores: readonly Score[]): Score =>
  scores.reduce((sum, score) => ({
    goals: sum.goals + score.goals,
    goalsFound: sum.goalsFound + score.goalsFound,
    goalsFalse: sum.goalsFalse + score.goalsFalse,
    activities: sum.activities + score.activities,
    activitiesFound: sum.activitiesFound + score.activitiesFound,
    activitiesFalse: sum.activitiesFalse + score.activitiesFalse,
    leads: sum.leads + score.leads,
    leadsFound: sum.leadsFound + score.leadsFound,
    ends: sum.ends + score.ends,
    endsFound: sum.endsFound + score.endsFound,
    amounts: sum.amounts + score.amounts,
    amountsFound: sum.amountsFound + score.amountsFound,
  }));
