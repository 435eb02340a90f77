import { defineRule, hit } from '../define-rule.ts';
import { plainNumber } from '../plain-number.ts';
import type { Measure, RoledQuantity } from '../roles/measures.ts';

/** Points by which rounding may part two numbers that mean the same. */
const TOLERANCE = 0.6;
/** A change told by the year or term does not have to add up to the target. */
const PER_TERM = /^[^.;]{0,12}\b(?:each|every|per|annual(?:ly)?|a (?:year|semester|quarter)|yearly)\b/i;

/** Flags numbers that do not add up: baseline and change against target, a fraction against its percent. */
export const arithmetic = defineRule({
  id: 'measurable/arithmetic',
  severity: 'error',
  atOnce: true,
  summary: 'The numbers of the goal do not add up.',
  why: 'When baseline, change and target disagree, nobody knows which of them the school is held to.',
  messages: {
    sum: [
      'From {baseline} by {change} comes to {sum}, but the goal says {target}.',
      'Correct one of the three numbers, or leave the change out.',
    ],
    share: [
      '{part} of {whole} is {actual}%, but the goal says {stated}%.',
      'Correct the count or the percent.',
    ],
  },
  examples: {
    pass: 'Attendance of grade 9 students will rise by 4 percentage points, from 88% to 92%, by June 2026.',
    fail: 'Attendance of grade 9 students will rise by 6 percentage points, from 88% to 92%, by June 2026.',
  },
  check: ({ reading: { measures, quantities, plain, direction } }) => {
    const sums = measures.flatMap((measure) => {
      const { baseline, target, change } = measure;
      const sum = expected(measure, direction === 'decrease' ? -1 : 1);
      if (!baseline || !target || !change || sum === null || PER_TERM.test(plain.slice(change.end)))
        return [];
      const total = plainNumber(sum) + (baseline.kind === 'percent' ? '%' : '');
      return [hit('sum', change, { baseline, change, target, sum: total })];
    });
    return [
      ...sums,
      ...quantities.flatMap((quantity, index) => share(quantity, quantities[index - 1], plain)),
    ];
  },
});

/** What baseline and change come to, when that is not the target; null when it is, or when they cannot be added. */
function expected({ baseline, target, change }: Measure, sign: number): number | null {
  if (!baseline || !target || !change || baseline.kind !== target.kind) return null;
  const added = baseline.value + sign * change.value;
  const scaled = baseline.value * (1 + (sign * change.value) / 100);
  const isShare = baseline.kind === 'percent';
  const readings = {
    points: [added],
    percent: isShare ? [added, scaled] : [scaled],
    count: isShare ? [] : [added],
    scorePoints: [added],
  }[change.kind as string];
  const sum = readings?.[0];
  if (
    sum === undefined ||
    readings?.some((value) => Math.abs(value - target.value) <= Math.max(TOLERANCE, isShare ? 0 : 1))
  )
    return null;
  return sum;
}

/** `70% (113/161)`. */
function share(ratio: RoledQuantity, stated: RoledQuantity | undefined, plain: string) {
  const { part, whole } = ratio;
  if (stated?.kind !== 'percent' || part === undefined || whole === undefined) return [];
  const actual = (part / whole) * 100;
  const adjoin =
    /^ ?\(\s*$/.test(plain.slice(stated.end, ratio.start)) && /^\s*\)/.test(plain.slice(ratio.end));
  if (!adjoin || Math.abs(actual - stated.value) <= TOLERANCE) return [];
  return [hit('share', ratio, { part, whole, actual, stated: stated.value })];
}
