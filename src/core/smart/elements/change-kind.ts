import type { ChangeKind } from '../goal-check.ts';
import { PEOPLE } from '../roles/cue-words.ts';
import type { Measure } from '../roles/measures.ts';
import { type Range, textBefore } from '../span.ts';

/** Counted things: a percent of them is a share of how many there were. “Number of students” stays open, as schools mean both. */
const COUNTED =
  /\b(?:enrollments?|majors|minors|write-ups|incidents?|referrals|scores|(?:scaled?|their|average|mean|initial) score|suspensions(?! rate)|fights|tardies|absences)\b/i;
const NUMBER_OF_THINGS = new RegExp(
  `\\b[Nn]umbers? of (?!(?:[A-Za-z0-9-]+ ){0,6}(?:${PEOPLE}|[A-Z][A-Z]+s?)\\b)`,
);
const RATES = /\b(?:rates?|percent(?:age)?|proficien\w*|share of)\b/i;
const SCORES = /\b(?:scores?|scale|index|RIT|lexile|GPA|distance from)\b/i;
const SLACK = 0.05;

/**
 * What a change is counted in. Said points are points; a percent is points, or a share of the baseline, only when the stated
 * numbers prove it or the thing counted allows no other; else it stays ambiguous.
 */
export function changeKindOf(measure: Measure, plain: string): ChangeKind | null {
  const { change, baseline } = measure;
  if (change === null) return null;
  if (change.kind === 'points') return 'percentagePoints';
  if (change.kind === 'multiple' || change.kind === 'fraction') return 'multiple';
  if (change.kind === 'percent')
    return proved(measure, change.value) ?? byThingCounted(measure, change, plain);
  if (
    change.kind === 'scorePoints' &&
    RATES.test(nearby(change, plain)) &&
    !SCORES.test(nearby(change, plain))
  )
    return 'percentagePoints';
  return (baseline ?? measure.target)?.kind === 'percent' && change.kind === 'scorePoints'
    ? 'percentagePoints'
    : 'count';
}

/** The kind that takes the baseline to the target, when both are there. */
function proved({ baseline, target }: Measure, change: number): ChangeKind | null {
  if (!baseline || !target) return null;
  const moved = Math.abs(target.value - baseline.value);
  if (baseline.kind === 'percent' && Math.abs(moved - change) <= SLACK) return 'percentagePoints';
  const share = (moved / baseline.value) * 100;
  return baseline.value > 0 && Math.abs(share - change) <= 0.6 ? 'relativePercent' : null;
}

function byThingCounted({ baseline, target }: Measure, change: Range, plain: string): ChangeKind {
  if (baseline?.kind === 'count') return 'relativePercent';
  if (target?.kind === 'percent' || baseline?.kind === 'percent') return 'ambiguous';
  const near = nearby(change, plain);
  if (NUMBER_OF_THINGS.test(near)) return 'relativePercent';
  return COUNTED.test(near) && !RATES.test(near) ? 'relativePercent' : 'ambiguous';
}

/** What stands around a change, without the change itself. */
const nearby = ({ start, end }: Range, plain: string): string =>
  `${textBefore(plain, start, 180)} ${plain.slice(end, end + 90)}`;
