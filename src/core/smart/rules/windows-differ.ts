import { defineRule, hit, type JudgedGoal } from '../define-rule.ts';
import type { RoledDate } from '../roles/date-roles.ts';

type Part = 'fall' | 'winter' | 'spring';
/** The part of the school year a month falls in; in July and August results come out, so they say nothing of when the test was. */
const PARTS: Readonly<Record<string, Part>> = {
  '09': 'fall',
  '10': 'fall',
  '11': 'fall',
  '12': 'winter',
  '01': 'winter',
  '02': 'winter',
  '03': 'spring',
  '04': 'spring',
  '05': 'spring',
  '06': 'spring',
};

/** Flags a baseline and a target that were not measured alike. */
export const windowsDiffer = defineRule({
  id: 'time-bound/windows-differ',
  severity: 'warning',
  atOnce: true,
  summary: 'Baseline and target come from different times of the year or from different tests.',
  why: 'Students know more in spring than in fall, and two tests have two standards; such a difference is not growth.',
  messages: {
    times: [
      'The baseline is from “{start}”, the target for “{deadline}”: a different part of the school year.',
      'Compare like with like: spring with spring, or fall with the spring of the same year.',
    ],
    tests: [
      'The baseline comes from {first}, the target from {second}: their percentages cannot be compared.',
      'Use one test for both values.',
    ],
  },
  examples: {
    pass: 'Grade 2 students at benchmark on DIBELS will rise from 48% in spring 2025 to 58% in spring 2026.',
    fail: 'Grade 2 students at benchmark on DIBELS will rise from 48% in spring 2025 to 58% in winter 2026.',
  },
  check: (goal) => {
    const { baseline, target } = goal.reading.first;
    if (!baseline || !target) return [];
    return differentTests(goal, baseline.end, target) ?? differentTimes(goal);
  },
});

/** `from 40% on the fall i-Ready to 50% on the state test`: one test told between the two values, another after them. */
function differentTests(
  { reading: { instruments, text, sentences } }: JudgedGoal,
  from: number,
  target: { readonly start: number; readonly end: number },
) {
  const known = instruments.filter((instrument) => instrument.known && instrument.cued);
  const end = sentences.find((sentence) => sentence.end > target.end)?.end ?? text.length;
  const first = known.find((test) => test.start >= from && test.end <= target.start);
  const second = known.find((test) => test.start >= target.end && test.end <= end);
  if (!first || !second || first.name === second.name) return null;
  return [hit('tests', second, { first, second })];
}

function differentTimes({ reading: { dates }, elements: { deadline } }: JudgedGoal) {
  const start = dates.find(({ role }) => role === 'start');
  const end = dates.find((date) => date.start === deadline?.start);
  if (start === undefined || end === undefined || start.to >= end.to) return [];
  if (partOf(start) !== 'spring' || !['fall', 'winter'].includes(partOf(end) ?? '')) return [];
  return [hit('times', end, { start, deadline: end })];
}

/** A year has no part; a season is the part it begins in. */
const partOf = ({ grain, from }: RoledDate): Part | undefined =>
  grain === 'year' || grain === 'schoolYear'
    ? undefined
    : grain === 'season' && from.slice(5, 7) === '08'
      ? 'fall'
      : PARTS[from.slice(5, 7)];
