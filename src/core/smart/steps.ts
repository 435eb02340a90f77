import { stepOf, termRate, yearsOf } from './criteria/achievable.ts';
import type { GoalReading } from './reading.ts';
import type { RoledQuantity } from './roles/measures.ts';

/** How far one measure of a goal is to move. */
export interface MeasuredStep {
  readonly from: number;
  readonly to: number;
  /** A share of people, in percent; else a count or score. */
  readonly isShare: boolean;
  /** Percentage points for a share, percent of where it starts for a count; never negative. */
  readonly size: number;
  /** `size` by the year; null where the goal does not say when it begins. */
  readonly yearly: number | null;
  /** Points a year, where the goal tells its change by the term; else 0. */
  readonly termly: number;
  /** Where the goal says it: its target, else its change. */
  readonly at: RoledQuantity;
}

/** The steps of a goal that goes somewhere, one a measure; none where it does not say from where to where, or goes the wrong way. */
export function stepsOf(reading: GoalReading): readonly MeasuredStep[] {
  const years = yearsOf(reading);
  return reading.measures.flatMap((measure) => {
    const step = stepOf(measure, reading);
    const at = measure.target ?? measure.change;
    if (step === null || at === null || isBackward(step.to - step.from, reading)) return [];
    const moved = Math.abs(step.to - step.from);
    const size = step.isShare ? moved : (moved / Math.max(1, Math.abs(step.from))) * 100;
    const termly = step.isShare ? termRate(reading.quantities, reading.plain) : 0;
    return [{ ...step, size, yearly: years === null ? null : size / years, termly, at }];
  });
}

const isBackward = (moved: number, { direction }: GoalReading): boolean =>
  (direction === 'increase' && moved < 0) || (direction === 'decrease' && moved > 0);
