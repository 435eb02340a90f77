import type { Rule } from '../define-rule.ts';
import { activityNotOutcome } from './activity-not-outcome.ts';
import { againstPolarity } from './against-polarity.ts';
import { areaAgainstInstrument } from './area-against-instrument.ts';
import { arithmetic } from './arithmetic.ts';
import { baselineDate } from './baseline-date.ts';
import { beforeResults } from './before-results.ts';
import { ceiling } from './ceiling.ts';
import { changeWithoutBaseline } from './change-without-baseline.ts';
import { coarseDeadline } from './coarse-deadline.ts';
import { deadlineAfterPlan } from './deadline-after-plan.ts';
import { deadlinePast } from './deadline-past.ts';
import { directionContradiction } from './direction-contradiction.ts';
import { eitherTest } from './either-test.ts';
import { frequencyOnly } from './frequency-only.ts';
import { impossiblePercent } from './impossible-percent.ts';
import { largeStep } from './large-step.ts';
import { lessThanOneStudent } from './less-than-one-student.ts';
import { manyWords } from './many-words.ts';
import { noArea } from './no-area.ts';
import { noChange } from './no-change.ts';
import { noCheckpoint } from './no-checkpoint.ts';
import { noCriterion } from './no-criterion.ts';
import { noDeadline } from './no-deadline.ts';
import { noInstrument } from './no-instrument.ts';
import { noNeed } from './no-need.ts';
import { noPopulation } from './no-population.ts';
import { noQuantity } from './no-quantity.ts';
import { numberWithPercent } from './number-with-percent.ts';
import { percentOrPoints } from './percent-or-points.ts';
import { placeholder } from './placeholder.ts';
import { severalGoals } from './several-goals.ts';
import { smallGroup } from './small-group.ts';
import { smallStep } from './small-step.ts';
import { studentNamed } from './student-named.ts';
import { targetWithoutBaseline } from './target-without-baseline.ts';
import { unknownTerm } from './unknown-term.ts';
import { vagueVerb } from './vague-verb.ts';
import { windowsDiffer } from './windows-differ.ts';

/** Every rule, those whose findings matter most first: flaws, then what is missing, then what could be said better. */
export const RULES: readonly Rule[] = [
  placeholder,
  studentNamed,
  directionContradiction,
  arithmetic,
  impossiblePercent,
  percentOrPoints,
  numberWithPercent,
  againstPolarity,
  areaAgainstInstrument,
  deadlinePast,
  windowsDiffer,
  unknownTerm,
  largeStep,
  noChange,
  lessThanOneStudent,
  smallGroup,
  noQuantity,
  noDeadline,
  frequencyOnly,
  changeWithoutBaseline,
  noPopulation,
  noArea,
  noInstrument,
  noNeed,
  noCheckpoint,
  targetWithoutBaseline,
  baselineDate,
  activityNotOutcome,
  severalGoals,
  vagueVerb,
  ceiling,
  smallStep,
  deadlineAfterPlan,
  coarseDeadline,
  beforeResults,
  noCriterion,
  eitherTest,
  manyWords,
];
