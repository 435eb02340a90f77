import { judgeCriteria } from '../../../src/core/smart/criteria/criteria.ts';
import type { JudgedGoal, Rule } from '../../../src/core/smart/define-rule.ts';
import { elementsOf } from '../../../src/core/smart/elements/elements.ts';
import type { Finding, GoalToCheck } from '../../../src/core/smart/goal-check.ts';
import { readGoal } from '../../../src/core/smart/reading.ts';
import { runRules } from '../../../src/core/smart/run-rules.ts';

/** A goal of the plan year 2025-26, looked at in its fall. */
export const goalOf = (text: string, more: Partial<GoalToCheck> = {}): GoalToCheck => ({
  text,
  today: '2025-10-01',
  schoolYear: '2025-26',
  ...more,
});

function judged(goal: GoalToCheck): JudgedGoal {
  const reading = readGoal(goal);
  return { reading, elements: elementsOf(reading), criteria: judgeCriteria(reading) };
}

export const findingsOf = (rule: Rule, goal: GoalToCheck): readonly Finding[] =>
  runRules([rule], judged(goal));
