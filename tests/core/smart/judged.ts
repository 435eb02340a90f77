import type { Rule } from '../../../src/core/smart/define-rule.ts';
import type { Finding, GoalToCheck } from '../../../src/core/smart/goal-check.ts';
import { judgeGoal } from '../../../src/core/smart/judge-goal.ts';
import { runRules } from '../../../src/core/smart/run-rules.ts';

/** A goal of the plan year 2025-26, looked at in its fall. */
export const goalOf = (text: string, more: Partial<GoalToCheck> = {}): GoalToCheck => ({
  text,
  today: '2025-10-01',
  schoolYear: '2025-26',
  ...more,
});

export const findingsOf = (rule: Rule, goal: GoalToCheck): readonly Finding[] =>
  runRules([rule], judgeGoal(goal));
