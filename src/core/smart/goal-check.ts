import type { CalendarDay, DistrictTerm } from '../plan/district-profile.ts';
import type { Priority } from '../plan/plan.ts';
import type { IsoDate, SchoolYear } from '../text/dates.ts';
import type { Thresholds } from './thresholds.ts';

/** One goal statement to judge, with what is known around it. */
export interface GoalToCheck {
  readonly text: string;
  readonly today: IsoDate;
  /** The plan's school year; resolves "this year", "spring" and the like. */
  readonly schoolYear?: SchoolYear;
  readonly priorities?: readonly Priority[];
  /** The priorities the goal is tagged to. */
  readonly priorityIds?: readonly string[];
  /** The district's calendar: what “the end of the year” or “winter break” are. Without it the usual months stand in. */
  readonly calendar?: readonly CalendarDay[];
  /** The district's own names of assessments, subjects, groups and measures, besides the built-in ones. */
  readonly lexicon?: readonly DistrictTerm[];
  /** The district's own limits; those it does not set are the built-in ones of `thresholds.ts`. */
  readonly thresholds?: Partial<Thresholds>;
  /** How many students the goal is about. */
  readonly groupSize?: number;
  /** What the plan's own row says beside the goal, empty where the row is; absent where the plan is not known. */
  readonly need?: string;
  readonly checkpoint?: string;
  readonly instrument?: string;
}

export type Criterion = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';
export type Verdict = 'met' | 'notMet' | 'cannotTell';

/** What the checker says of one goal. Its JSON shape is the contract of `throughline check`. */
export interface GoalCheck {
  readonly criteria: Readonly<Record<Criterion, CriterionResult>>;
  readonly elements: GoalElements;
  readonly findings: readonly Finding[];
  /** The goal said anew from what it holds, `____` for what it does not; null when there is nothing to build on. */
  readonly rewrite: string | null;
}

export interface CriterionResult {
  readonly status: Verdict;
  readonly why: string;
}

/** A piece of the goal statement: UTF-16 positions, half open; `text` is exactly that slice. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface GoalElements {
  readonly population: Span | null;
  readonly contentArea: Span | null;
  readonly metric: Span | null;
  readonly instrument: (Span & { readonly name: string }) | null;
  readonly baseline: ValueSpan | null;
  readonly target: ValueSpan | null;
  readonly change: (Span & { readonly value: number; readonly kind: ChangeKind }) | null;
  readonly start: (Span & { readonly date: IsoDate }) | null;
  readonly deadline: (Span & { readonly date: IsoDate; readonly grain: Grain }) | null;
  readonly direction: Direction | null;
}

export type ValueSpan = Span & { readonly value: number; readonly unit: string };
export type ChangeKind = 'percentagePoints' | 'relativePercent' | 'ambiguous' | 'count' | 'multiple';
export type Grain = 'day' | 'month' | 'season' | 'schoolYear' | 'year';
export type Direction = 'increase' | 'decrease' | 'maintain' | 'reach';

export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly criterion: Criterion;
  readonly severity: 'error' | 'warning' | 'info';
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly advice: string;
  /** Text that may replace `start..end`; only where the edit is safe. */
  readonly suggestion?: string;
}
