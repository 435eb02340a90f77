import type { GoalCheck, GoalToCheck } from './goal-check.ts';
import { judgeGoal } from './judge-goal.ts';
import { rewriteOf } from './rewrite.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { isTooLong, LONGEST_GOAL, UNREAD } from './verdicts.ts';

/**
 * Judges one goal statement against SMART: what it holds, the five verdicts with their reasons, what could be better, and the goal
 * said anew. Never throws on a text; one of more than 2,000 characters gets a single finding that says so.
 */
export function checkGoal(goal: GoalToCheck): GoalCheck {
  if (isTooLong(goal)) return tooLong(goal.text);
  const judged = judgeGoal(goal);
  const { criteria, elements } = judged;
  if (goal.text.trim() === '') return { criteria, elements, findings: [], rewrite: null };
  return { criteria, elements, findings: runRules(RULES, judged), rewrite: rewriteOf(elements) };
}

function tooLong(text: string): GoalCheck {
  return {
    ...UNREAD,
    findings: [
      {
        ruleId: 'specific/too-long',
        messageId: 'tooLong',
        criterion: 'specific',
        severity: 'error',
        start: 0,
        end: text.length,
        message: `The statement has ${text.length} characters; a goal is read up to ${LONGEST_GOAL}.`,
        advice:
          'Keep the goal itself here, in one or two sentences, and move background and activities to their own sections.',
      },
    ],
    rewrite: null,
  };
}
