/** Limits the rules compare with. A district may set each of them in its settings. */
export interface Thresholds {
  /** Percentage points a share may move in one year before the step is called large. */
  readonly largestStep: number;
  /** Percentage points below which a whole year's step is called small. */
  readonly smallestStep: number;
  /** Percent at which a target leaves no room to grow. */
  readonly ceiling: number;
  /** Students below which results are not made public. */
  readonly smallestGroup: number;
  /** Words in a goal statement. */
  readonly mostWords: number;
  /** Months a baseline may be old. */
  readonly baselineMonths: number;
}

/**
 * Where they come from: 16 points a year and 95% are the limits by which trained readers judged goals; 10 students is the smallest
 * group many states publish; one point, 60 words and 15 months (last spring's test, until the next summer) are our own choice.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  largestStep: 16,
  smallestStep: 1,
  ceiling: 95,
  smallestGroup: 10,
  mostWords: 60,
  baselineMonths: 15,
};
