import type { CriterionResult, GoalCheck, GoalElements, GoalToCheck } from './goal-check.ts';
import { judgeGoal } from './judge-goal.ts';
import { rewriteOf } from './rewrite.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './run-rules.ts';

/** Characters beyond which a text is not one goal statement and is not read. */
export const LONGEST_GOAL = 2000;

/**
 * Judges one goal statement against SMART: what it holds, the five verdicts with their reasons, what could be better, and the goal
 * said anew. Never throws on a text; one of more than 2,000 characters gets a single finding that says so.
 */
export function checkGoal(goal: GoalToCheck): GoalCheck {
  if (goal.text.length > LONGEST_GOAL) return tooLong(goal.text);
  const judged = judgeGoal(goal);
  const { criteria, elements } = judged;
  if (goal.text.trim() === '') return { criteria, elements, findings: [], rewrite: null };
  return { criteria, elements, findings: runRules(RULES, judged), rewrite: rewriteOf(elements) };
}

const NOTHING: GoalElements = {
  population: null,
  contentArea: null,
  metric: null,
  instrument: null,
  baseline: null,
  target: null,
  change: null,
  start: null,
  deadline: null,
  direction: null,
};

function tooLong(text: string): GoalCheck {
  const unread: CriterionResult = {
    status: 'cannotTell',
    why: `The text is longer than ${LONGEST_GOAL} characters and was not read.`,
  };
  return {
    criteria: {
      specific: unread,
      measurable: unread,
      achievable: unread,
      relevant: unread,
      timeBound: unread,
    },
    elements: NOTHING,
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
