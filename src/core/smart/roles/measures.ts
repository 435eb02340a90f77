import type { Quantity } from '../quantities.ts';
import type { Role } from './quantity-cues.ts';

/** A number with its part in the goal; `weak` when only its place says that it is the target. */
export interface RoledQuantity extends Quantity {
  readonly role: Role;
  readonly weak: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Its sentence speaks of the one before: `That is a 10% increase`. */
  readonly refersBack: boolean;
}

/** One thing the goal measures: where it stands, where it should get, by how much. */
export interface Measure {
  readonly baseline: RoledQuantity | null;
  readonly target: RoledQuantity | null;
  readonly change: RoledQuantity | null;
}

/** Characters within which a change and a target tell of one thing: `90% (a 7% increase)`. */
const BESIDE = 25;

const EMPTY: Measure = { baseline: null, target: null, change: null };

/**
 * The measures of a goal in order. Numbers go to the open measure until it holds one of their part; a second baseline or target
 * begins the next. A baseline told after a target (`to 60% (from 45%)`) belongs to it, unless its own target follows.
 */
export function measuresOf(quantities: readonly RoledQuantity[]): readonly Measure[] {
  const measures: Measure[] = [];
  let open = EMPTY;
  const parts = quantities.filter(isPart);
  for (const [index, quantity] of parts.entries()) {
    const role = quantity.role as keyof Measure;
    if (open[role] !== null || beginsAnother(open, quantity, parts[index + 1])) {
      measures.push(open);
      open = EMPTY;
    }
    open = { ...open, [role]: quantity };
  }
  if (open !== EMPTY) measures.push(open);
  return joinLoose(measures);
}

const isPart = ({ role }: RoledQuantity): boolean =>
  role === 'baseline' || role === 'target' || role === 'change';

/** `… to 60%, and Black students from 40% to 55%`: the baseline has a target of its own. */
const beginsAnother = (open: Measure, quantity: RoledQuantity, next: RoledQuantity | undefined): boolean => {
  if (quantity.role === 'baseline') {
    return (
      open.target !== null && next?.role === 'target' && !next.weak && next.sentence === quantity.sentence
    );
  }
  const other = quantity.role === 'change' ? open.target : open.change;
  return (
    other !== null && open.baseline === null && quantity.start - other.end > BESIDE && !quantity.refersBack
  );
};

/** A measure that holds only a baseline is not one: the baseline goes to the nearest measure without one. */
function joinLoose(measures: readonly Measure[]): readonly Measure[] {
  const [first, second, ...rest] = measures;
  if (first && second && first.target === null && first.change === null && second.baseline === null) {
    return [{ ...second, baseline: first.baseline }, ...rest];
  }
  return measures;
}
