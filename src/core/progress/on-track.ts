import type { Measure } from '../plan/plan.ts';
import type { Direction } from '../smart/goal-check.ts';

export type OnTrackStatus = 'met' | 'onTrack' | 'near' | 'offTrack' | 'regressed' | 'noData';

/** The words the tracker shows; closed codes that its formulas count on. */
export const ON_TRACK_LABELS: Readonly<Record<OnTrackStatus, string>> = {
  met: 'Met',
  onTrack: 'On track',
  near: 'Near',
  offTrack: 'Off track',
  regressed: 'Regressed',
  noData: 'No data',
};

export interface GoalProgress {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  /** From 0 to 1, at the day the current value was found; null when that day is not known. */
  readonly elapsedShare: number | null;
  /** Needed only where baseline and target cannot tell which way is better. */
  readonly direction?: Direction | null;
  /** How many students are measured, for the tolerance of one student. */
  readonly students?: number | null;
  /** Only percentages get the tolerance of one point; left out, the values are percentages. */
  readonly unit?: Measure['unit'];
}

export interface OnTrack {
  readonly status: OnTrackStatus;
  /** The value a steady climb from baseline to target would have by now; null when it cannot be told. */
  readonly expected: number | null;
  /** Progress made as a share of progress expected by now: 1 is exactly on the line; null when it cannot be told. */
  readonly ratio: number | null;
}

/** Share of the expected progress from which a goal is on track, and from which it is near. */
const ON_TRACK_FROM = 0.95;
const NEAR_FROM = 0.85;
/** For values that are not percentages, how far a goal to maintain may drift: 95 to 105 per cent of the target. */
const DRIFT = 0.05;
/** Decimal fractions such as 0.1 are not exact; comparisons forgive what is far below any real difference. */
const TINY = 1e-9;

/**
 * Whether a goal is on the way to its target. With the elapsed share of the time, counted in days:
 * expected = baseline + (target - baseline) * elapsed share; progress = (current - baseline) / (target - baseline);
 * ratio = progress / elapsed share. Both hold for goals that go down too.
 * Met: progress of 1 or more. Regressed: progress below 0. On track: ratio from 0.95. Near: ratio from 0.85, or at
 * most one percentage point or one student short of what is expected. Off track: the rest. A goal whose target is
 * its baseline is judged by a band around it, since nothing can be divided by no change.
 */
export function onTrack(goal: GoalProgress): OnTrack {
  const baseline = finite(goal.baseline);
  const target = finite(goal.target);
  const current = finite(goal.current);
  if (target === null || current === null) return { ...NO_DATA, expected: expectedValue(goal) };
  if (baseline === null) return againstTargetOnly(target, current, goal.direction);
  if (baseline === target) return maintained(goal, target, current);
  return changing(goal, { baseline, target, current });
}

const NO_DATA: OnTrack = { status: 'noData', expected: null, ratio: null };

interface Values {
  readonly baseline: number;
  readonly target: number;
  readonly current: number;
}

function changing(goal: GoalProgress, { baseline, target, current }: Values): OnTrack {
  const progress = (current - baseline) / (target - baseline);
  const expected = expectedValue(goal);
  const share = shareOf(goal);
  const ratio = share === null || share === 0 ? null : progress / share;
  const short = expected === null ? 0 : Math.abs(expected - current);
  return {
    status: statusOf({ progress, share, ratio, isClose: short <= tolerance(goal) + TINY }),
    expected,
    ratio,
  };
}

interface Standing {
  readonly progress: number;
  readonly share: number | null;
  readonly ratio: number | null;
  readonly isClose: boolean;
}

function statusOf({ progress, share, ratio, isClose }: Standing): OnTrackStatus {
  if (progress >= 1 - TINY) return 'met';
  if (progress < -TINY) return 'regressed';
  if (share === null) return 'noData';
  if (ratio === null || ratio >= ON_TRACK_FROM - TINY) return 'onTrack';
  return ratio >= NEAR_FROM - TINY || isClose ? 'near' : 'offTrack';
}

/** Without a baseline there is no line to be on; a target that is reached is reached all the same. */
function againstTargetOnly(target: number, current: number, direction?: Direction | null): OnTrack {
  const isReached =
    ((direction === 'increase' || direction === 'reach') && current >= target) ||
    (direction === 'decrease' && current <= target);
  return isReached ? { status: 'met', expected: null, ratio: null } : NO_DATA;
}

function maintained(goal: GoalProgress, target: number, current: number): OnTrack {
  const band = isPercent(goal) ? tolerance(goal) : Math.max(tolerance(goal), Math.abs(target) * DRIFT);
  const drift = worseBy(target, current, goal.direction);
  const share = shareOf(goal);
  const held: OnTrackStatus = share === 1 ? 'met' : 'onTrack';
  const fallen: OnTrackStatus = drift <= 2 * band + TINY ? 'near' : 'offTrack';
  return { status: drift <= band + TINY ? held : fallen, expected: target, ratio: null };
}

/** How far the value is on the wrong side of the target; either side is wrong when it is not known which is better. */
function worseBy(target: number, current: number, direction?: Direction | null): number {
  if (direction === 'increase' || direction === 'reach') return target - current;
  if (direction === 'decrease') return current - target;
  return Math.abs(current - target);
}

function expectedValue(goal: GoalProgress): number | null {
  const baseline = finite(goal.baseline);
  const target = finite(goal.target);
  const share = shareOf(goal);
  return baseline === null || target === null || share === null
    ? null
    : baseline + (target - baseline) * share;
}

function tolerance(goal: GoalProgress): number {
  if (!isPercent(goal)) return 0;
  const students = finite(goal.students ?? null);
  return students !== null && students > 0 ? Math.max(1, 100 / students) : 1;
}

const isPercent = ({ unit }: GoalProgress): boolean => unit === undefined || unit === 'percent';

function shareOf({ elapsedShare }: GoalProgress): number | null {
  const share = finite(elapsedShare);
  return share === null ? null : Math.min(1, Math.max(0, share));
}

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;
