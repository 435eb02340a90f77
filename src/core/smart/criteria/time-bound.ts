import { deadlineOf } from '../elements/elements.ts';
import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import { textAt } from '../span.ts';
import { met, notMet } from './verdict.ts';

/** Time-bound: a deadline, or a period with an end. */
export function timeBound({ text, dates }: GoalReading): CriterionResult {
  const deadline = deadlineOf(dates);
  if (deadline) return met(`It says by when: “${textAt(text, deadline)}”.`);
  if (dates.some(({ role }) => role === 'start')) {
    return notMet('It says when the goal begins, but not by when it should be reached.');
  }
  return notMet('It does not say by when it should be reached.');
}
