import type { CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import type { Measure } from '../roles/measures.ts';
import { textAt } from '../span.ts';

/** Measurable: a number, share, multiple, percentile or head count as target or change. */
export function measurable(reading: GoalReading): CriterionResult {
  const measure = reading.measures.find(hasGoalNumber);
  const number = measure?.target ?? measure?.change;
  if (number) {
    return { status: 'met', why: `It says how much: “${textAt(reading.text, number)}”.` };
  }
  if (reading.everyone)
    return { status: 'met', why: 'It says that all of them reach the result, which can be counted as 100%.' };
  return {
    status: 'notMet',
    why: 'It gives no number, percent or count to reach, so no one could tell whether it was met.',
  };
}

const hasGoalNumber = ({ target, change }: Measure): boolean => target !== null || change !== null;
