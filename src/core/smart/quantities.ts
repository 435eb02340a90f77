import { parse } from './quantity.peggy';
import type { Range } from './span.ts';

/**
 * A number of the goal with its kind. `percent`; `points`: percentage points; `scorePoints`: points of no stated kind; `count`;
 * `ratio` and `fraction`: a share of 1; `multiple`: 2 for “double”; `growth`: years of growth; `percentile`; `cut`: a
 * score to reach, such as 1000+; `grade`: a grade or band of grades, kindergarten 0 and before it -1.
 */
export interface Quantity extends Range {
  readonly kind:
    | 'percent'
    | 'points'
    | 'scorePoints'
    | 'count'
    | 'ratio'
    | 'fraction'
    | 'multiple'
    | 'growth'
    | 'percentile'
    | 'cut'
    | 'grade';
  readonly value: number;
  /** The upper end of a range (`40-45%`) or band of grades. */
  readonly high?: number;
  /** The two numbers of a ratio, `113/161`. */
  readonly part?: number;
  readonly whole?: number;
  /** False for a count written as a word, which is a quantity less often. */
  readonly digits?: boolean;
}

/** Every quantity of a plain text, in order. */
export const findQuantities = (plain: string): readonly Quantity[] => parse(plain) as readonly Quantity[];
