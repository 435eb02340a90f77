import type { Goal, Measure } from '../plan/plan.ts';
import type { Direction } from '../smart/goal-check.ts';
import type { IsoDate, SchoolYear } from '../text/dates.ts';
import { readDay } from '../text/iso-date.ts';
import { readSchoolYear, schoolYearBounds } from '../text/school-year.ts';
import { elapsedShare } from './elapsed-share.ts';
import type { LatestEntry } from './latest-entry.ts';
import { latestEntry } from './latest-entry.ts';
import type { OnTrack } from './on-track.ts';
import { onTrack } from './on-track.ts';

export interface GoalOnTrack extends OnTrack {
  readonly latest: LatestEntry | null;
}

/**
 * Where a goal stood when its newest value was found. It is judged at that day and not today, so the answer changes
 * only when the plan does. Time runs from the first day of the plan's school year to the goal's target date, or
 * to the year's last day where the target date does not name a later day than the first.
 */
export function goalOnTrack(goal: Goal, schoolYear: SchoolYear, direction: Direction | null): GoalOnTrack {
  const latest = latestEntry(goal.progress);
  const current = latest?.entry.value;
  const comparable = current !== undefined && sameScale([goal.baseline, goal.target, current]);
  const judged = onTrack({
    baseline: goal.baseline.value,
    target: goal.target.value,
    current: comparable ? current.value : null,
    elapsedShare: shareAt(latest?.day ?? null, schoolYear, goal.targetDate),
    direction,
    unit: unitOf(goal),
  });
  return { ...judged, latest };
}

/** What a goal's numbers are, when baseline and target do not contradict each other. */
export function unitOf({ baseline, target }: Goal): Measure['unit'] {
  if (!sameScale([baseline, target])) return null;
  return baseline.unit === 'percent' || target.unit === 'percent'
    ? 'percent'
    : (target.unit ?? baseline.unit);
}

function shareAt(day: IsoDate | null, schoolYear: SchoolYear, targetDate: string): number | null {
  const year = readSchoolYear(schoolYear);
  if (day === null || year === null) return null;
  const { start, end } = schoolYearBounds(year);
  const target = readDay(targetDate);
  return elapsedShare({ start, end: target !== null && target > start ? target : end, on: day });
}

/** Percentages compare with percentages, and with a bare `42` where someone left the sign out. */
function sameScale(measures: readonly Measure[]): boolean {
  const known = measures.filter(({ unit }) => unit !== null);
  const hasPercent = known.some(({ unit }) => unit === 'percent');
  return known.every((measure) => !hasPercent || measure.unit === 'percent' || mayBePercent(measure));
}

function mayBePercent({ text, value }: Measure): boolean {
  return /^\d+(\.\d+)?$/.test(text) && value !== null && (value === 0 || value >= 1) && value <= 100;
}
