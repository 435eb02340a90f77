import type { Quantity } from '../quantities.ts';
import type { Role } from './cue.ts';

/** A number with its part in the goal; `weak` when only its place says that it is the target. */
export interface RoledQuantity extends Quantity {
  readonly role: Role;
  readonly weak: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Its sentence as cues see it (frame.ts): before it, after it, and the whole; empty for one that spans two sentences. */
  readonly left: string;
  readonly right: string;
  readonly around: string;
}

/** One thing the goal measures: where it stands, where it should get, by how much. */
export interface Measure {
  readonly baseline: RoledQuantity | null;
  readonly target: RoledQuantity | null;
  readonly change: RoledQuantity | null;
}

/** Characters within which a change and a target tell of one thing: `90% (a 7% increase)`. */
export const BESIDE = 25;

/** Characters that fit between a target and the baseline told right after it: `60%, up from 45%`. */
const UP_FROM = 12;

/** Of a goal that measures nothing. */
export const NO_MEASURE: Measure = { baseline: null, target: null, change: null };

/**
 * The measures of a goal in order. Numbers go to the open measure until it holds one of their part; a second baseline or target
 * begins the next. A baseline told after a target (`to 60% (from 45%)`) belongs to it, unless its own target follows.
 */
export function measuresOf(quantities: readonly RoledQuantity[]): readonly Measure[] {
  const measures: Measure[] = [];
  let open = NO_MEASURE;
  const parts = quantities.filter(isPart);
  const apart: RoledQuantity[] = [];
  for (const [index, quantity] of parts.entries()) {
    if (quantity.role === 'baseline' && index > 0 && standsApart(quantity, parts)) {
      apart.push(quantity);
      continue;
    }
    const role = quantity.role as keyof Measure;
    // Said again: `to 85%. We are at 80% and want to get to 85%`.
    if (open[role]?.value === quantity.value && open[role]?.kind === quantity.kind) continue;
    if (
      open[role] !== null ||
      beginsAnother(open, quantity, parts[index + 1], apart.length > measures.length)
    ) {
      measures.push(open);
      open = NO_MEASURE;
    }
    open = { ...open, [role]: quantity };
  }
  if (open !== NO_MEASURE) measures.push(open);
  return joinLoose(withBaselines(measures, apart));
}

/** `… Last year, 41% did.`: a sentence that tells only where things stood. */
const standsApart = (baseline: RoledQuantity, parts: readonly RoledQuantity[]): boolean =>
  parts.every((other) => other === baseline || other.sentence !== baseline.sentence);

/** Baselines told apart go to the measures in order, each to one that has none. */
function withBaselines(measures: readonly Measure[], apart: readonly RoledQuantity[]): readonly Measure[] {
  const left = [...apart];
  return measures.map((measure) =>
    measure.baseline === null ? { ...measure, baseline: left.shift() ?? null } : measure,
  );
}

/** A number that is part of a measure. */
export const isPart = ({ role }: RoledQuantity): boolean =>
  role === 'baseline' || role === 'target' || role === 'change';

/** `… to 60%, and Black students from 40% to 55%`: the baseline has a target of its own. */
const beginsAnother = (
  open: Measure,
  quantity: RoledQuantity,
  next: RoledQuantity | undefined,
  hasBaseline: boolean,
): boolean => {
  if (quantity.role === 'baseline') {
    return (
      open.target !== null &&
      quantity.start - open.target.end > UP_FROM &&
      next?.role === 'target' &&
      !next.weak &&
      next.value !== open.target.value &&
      next.sentence === quantity.sentence
    );
  }
  const other = quantity.role === 'change' ? open.target : open.change;
  return (
    other !== null &&
    !isSum(quantity, other, next) &&
    open.baseline === null &&
    !hasBaseline &&
    quantity.start - other.end > BESIDE &&
    !refersBack(quantity)
  );
};

/** Its sentence speaks of the one before: `That is a 10% increase`. */
const refersBack = ({ around }: RoledQuantity): boolean =>
  /^ ?(?:that|this|which) (?:is|was|would be|represents)\b/.test(around);

/** `a 4% increase …, to 45% from 41%`, `45% …, a gain of 4% over 41%`: the change is what lies between the two. */
const isSum = (one: RoledQuantity, other: RoledQuantity, next: RoledQuantity | undefined): boolean => {
  const [target, change] = one.role === 'target' ? [one, other] : [other, one];
  return next?.role === 'baseline' && Math.abs(Math.abs(target.value - next.value) - change.value) < 0.05;
};

/** A measure that holds only a baseline is not one: the baseline goes to the nearest measure without one. */
function joinLoose(measures: readonly Measure[]): readonly Measure[] {
  const [first, second, ...rest] = measures;
  if (first && second && first.target === null && first.change === null && second.baseline === null) {
    return [{ ...second, baseline: first.baseline }, ...rest];
  }
  return measures;
}
