import type { Criterion, CriterionResult } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import { achievable } from './achievable.ts';
import { measurable } from './measurable.ts';
import { relevant } from './relevant.ts';
import { specific } from './specific.ts';
import { timeBound } from './time-bound.ts';

/** The five verdicts. Findings never change them. */
export const judgeCriteria = (reading: GoalReading): Readonly<Record<Criterion, CriterionResult>> => ({
  specific: specific(reading),
  measurable: measurable(reading),
  achievable: achievable(reading),
  relevant: relevant(reading),
  timeBound: timeBound(reading),
});
