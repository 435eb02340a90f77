import { daysBetween } from '../../text/iso-date.ts';
import { deadlineDay, deadlineOf } from '../elements/elements.ts';
import type { CriterionResult, Verdict } from '../goal-check.ts';
import type { GoalReading } from '../reading.ts';
import type { RoledDate } from '../roles/date-roles.ts';
import type { Measure, RoledQuantity } from '../roles/measures.ts';
import { cannotTell, met, notMet } from './verdict.ts';

/** Points a year a share may move, the ceiling, and how near its baseline a target may lie above that ceiling. */
const POINTS_A_YEAR = 16;
const CEILING = 95;
const NEAR = 5;
/** Points that are out of reach however long an open period may be. */
const BEYOND_ANY_PERIOD = 45;
/** Fall to spring, in years of the calendar: a school year counts as one. */
const SCHOOL_YEAR = 0.6;
/** Share a year a count or score may move. */
export const SHARE_A_YEAR = 0.3;
/** The same, as points a year stand to points beyond any period. */
const SHARE_BEYOND_ANY = 0.9;

interface Step {
  readonly from: number;
  readonly to: number;
  readonly isShare: boolean;
}

/** Years from start to deadline; null when the deadline is a bare year or month and nothing says when the goal began. */
type Years = number | null;

/** Achievable: judged only where the goal itself says where things stand and where they should get. */
export function achievable(reading: GoalReading): CriterionResult {
  const years = yearsOf(reading);
  const verdicts = reading.measures.flatMap((measure) => {
    const step = stepOf(measure, reading);
    return step === null ? [] : [judge(step, years, reading, measure === reading.measures[0])];
  });
  if (verdicts.length === 0) {
    return cannotTell('The goal does not state both where things stand now and where they should get.');
  }
  return WHY[worst(verdicts)];
}

const WHY: Readonly<Record<Verdict, CriterionResult>> = {
  met: met('The step from the baseline to the target is within what schools usually reach in that time.'),
  notMet: notMet(
    'The step from the baseline to the target is larger than schools usually reach in that time, or goes the wrong way.',
  ),
  cannotTell: cannotTell('The step is large, and the goal does not say when it begins.'),
};

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('notMet') ? 'notMet' : verdicts.includes('cannotTell') ? 'cannotTell' : 'met';

const isShareKind = (kind: RoledQuantity['kind']): boolean => kind === 'percent' || kind === 'points';

/** From baseline to target; a missing one follows from the change. */
export function stepOf({ baseline, target, change }: Measure, { direction }: GoalReading): Step | null {
  const down = direction === 'decrease' ? -1 : 1;
  const moved = change === null ? null : change.value * down;
  if (baseline && target)
    return {
      from: baseline.value,
      to: target.value,
      isShare: isShareKind(baseline.kind),
    };
  if (
    moved === null ||
    change === null ||
    !['percent', 'points', 'scorePoints', 'count'].includes(change.kind)
  )
    return null;
  if (baseline) {
    const isShare = baseline.kind === 'percent';
    const step = !isShare && change.kind === 'percent' ? (baseline.value * moved) / 100 : moved;
    return { from: baseline.value, to: baseline.value + step, isShare };
  }
  if (target?.kind !== 'percent' || change.kind === 'count') return null;
  return { from: target.value - moved, to: target.value, isShare: true };
}

/** The way a goal wants to go is told of its first measure; another may go the other way. */
function judge(
  step: Step,
  years: Years,
  { direction, quantities, plain }: GoalReading,
  isFirst: boolean,
): Verdict {
  const moved = step.to - step.from;
  if (isFirst && ((direction === 'increase' && moved < 0) || (direction === 'decrease' && moved > 0)))
    return 'notMet';
  const size = Math.abs(moved);
  if (!step.isShare) return judgeCount(size / Math.max(1, Math.abs(step.from)), years);
  const tooHigh = step.to >= CEILING && size > NEAR && moved > 0;
  const perYear = Math.max(size / (years ?? 1), termRate(quantities, plain));
  if (tooHigh) return 'notMet';
  if (perYear <= POINTS_A_YEAR) return 'met';
  return years === null && size <= BEYOND_ANY_PERIOD ? 'cannotTell' : 'notMet';
}

function judgeCount(share: number, years: Years): Verdict {
  if (share / (years ?? 1) <= SHARE_A_YEAR + 0.005) return 'met';
  return years === null && share <= SHARE_BEYOND_ANY ? 'cannotTell' : 'notMet';
}

/** “15 points each semester” is 30 a year. */
export function termRate(quantities: GoalReading['quantities'], plain: string): number {
  const change = quantities.find(({ role }) => role === 'change');
  const every =
    change &&
    /^ (?:each|every|per|a) (semester|quarter|trimester|month)/i.exec(
      plain.slice(change.end, change.end + 24),
    );
  if (!change || !every) return 0;
  const times = { semester: 2, trimester: 3, quarter: 4, month: 9 }[(every[1] ?? '').toLowerCase()] ?? 1;
  return change.value * times;
}

export function yearsOf({ dates }: GoalReading): Years {
  const deadline = deadlineOf(dates);
  const start = dates.find(({ role, manner }) => role === 'start' && manner === 'dated');
  if (deadline === null) return 1;
  if (deadline.years !== undefined) return deadline.years;
  if (start === undefined || deadline.manner !== 'dated') return isOpen(deadline) ? null : 1;
  const years = daysBetween(anchor(start), anchor(deadline, deadlineDay(deadline, dates))) / 365;
  return years < 0.4 || years > SCHOOL_YEAR ? Math.max(1, years) : years;
}

const isOpen = ({ grain, manner }: RoledDate): boolean =>
  manner === 'dated' && (grain === 'year' || grain === 'month' || grain === 'day');

/** The day a season or year stands for: tests of fall are given in September, of winter in January, of spring and the year in May. */
function anchor({ grain, from, to }: RoledDate, day = to): string {
  if (grain !== 'season' && grain !== 'schoolYear') return day;
  const month = grain === 'schoolYear' ? 5 : Number(from.slice(5, 7));
  const test = month >= 8 ? '09' : month <= 2 ? '01' : '05';
  return `${day.slice(0, 4)}-${test}-15`;
}
