import { cannotTell } from './criteria/verdict.ts';
import type { GoalCheck, GoalElements, GoalToCheck } from './goal-check.ts';
import { judgeGoal } from './judge-goal.ts';

/** Characters beyond which a text is not one goal statement and is not read. */
export const LONGEST_GOAL = 2000;

export type Verdicts = Pick<GoalCheck, 'criteria' | 'elements'>;

/** What a check says without its advice, for whoever counts verdicts and never shows a rule's words. */
export function verdictsOf(goal: GoalToCheck): Verdicts {
  if (isTooLong(goal)) return UNREAD;
  const { criteria, elements } = judgeGoal(goal);
  return { criteria, elements };
}

export const isTooLong = ({ text }: GoalToCheck): boolean => text.length > LONGEST_GOAL;

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

const NOT_READ = cannotTell(`The text is longer than ${LONGEST_GOAL} characters and was not read.`);

/** Of a text that is too long. */
export const UNREAD: Verdicts = {
  criteria: {
    specific: NOT_READ,
    measurable: NOT_READ,
    achievable: NOT_READ,
    relevant: NOT_READ,
    timeBound: NOT_READ,
  },
  elements: NOTHING,
};
