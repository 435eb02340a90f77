import type { Rule } from '../define-rule.ts';
import { activityNotOutcome } from './activity-not-outcome.ts';
import { arithmetic } from './arithmetic.ts';
import { changeWithoutBaseline } from './change-without-baseline.ts';
import { deadlineOutsidePlan } from './deadline-outside-plan.ts';
import { directionContradiction } from './direction-contradiction.ts';
import { frequencyOnly } from './frequency-only.ts';
import { impossiblePercent } from './impossible-percent.ts';
import { noArea } from './no-area.ts';
import { noChange } from './no-change.ts';
import { noDeadline } from './no-deadline.ts';
import { noInstrument } from './no-instrument.ts';
import { noPopulation } from './no-population.ts';
import { noQuantity } from './no-quantity.ts';
import { numberWithPercent } from './number-with-percent.ts';
import { percentOrPoints } from './percent-or-points.ts';
import { placeholder } from './placeholder.ts';
import { severalGoals } from './several-goals.ts';
import { targetWithoutBaseline } from './target-without-baseline.ts';
import { vagueVerb } from './vague-verb.ts';

/** Every rule, those whose findings matter most first: contradictions, then what is missing, then what could be said better. */
export const RULES: readonly Rule[] = [
  placeholder,
  directionContradiction,
  arithmetic,
  impossiblePercent,
  noQuantity,
  noDeadline,
  frequencyOnly,
  percentOrPoints,
  changeWithoutBaseline,
  numberWithPercent,
  activityNotOutcome,
  noPopulation,
  noArea,
  deadlineOutsidePlan,
  noInstrument,
  noChange,
  targetWithoutBaseline,
  severalGoals,
  vagueVerb,
];
