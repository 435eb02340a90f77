import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import type { Measure } from '../roles/measures.ts';
import { textAt } from '../span.ts';
import { met, notMet } from './verdict.ts';

/** Measurable: a number, share, multiple, percentile or head count as target or change. */
export function measurable(reading: GoalReading): CriterionResult {
  const measure = reading.measures.find(hasGoalNumber);
  const number = measure?.target ?? measure?.change;
  if (number) {
    return met(`It says how much: “${textAt(reading.text, number)}”.`);
  }
  if (reading.everyone)
    return met('It says that all of them reach the result, which can be counted as 100%.');
  return notMet('It gives no number, percent or count to reach, so no one could tell whether it was met.');
}

const hasGoalNumber = ({ target, change }: Measure): boolean => target !== null || change !== null;
