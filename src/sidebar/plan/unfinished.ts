import type { Finding } from '../../core/smart/goal-check.ts';

/** Rules that words still to be typed may settle. All others speak of something that is wrong as it stands. */
const WAIT_FOR_THE_END: readonly string[] = [
  'specific/no-population',
  'specific/no-area',
  'specific/several-goals',
  'specific/vague-verb',
  'measurable/no-quantity',
  'measurable/no-instrument',
  'measurable/change-without-baseline',
  'measurable/target-without-baseline',
  'measurable/percent-or-points',
  'relevant/activity-not-outcome',
  'time-bound/no-deadline',
  'time-bound/frequency-only',
];

const ENDED = /[.!?]["'”’)\]]*\s*$/;

/** Whether a text ends as a sentence does. */
export const hasEnded = (text: string): boolean => ENDED.test(text);

/** What is worth saying while a sentence is still being written: contradictions, not what is missing. */
export const saidAtOnce = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ ruleId }) => !WAIT_FOR_THE_END.includes(ruleId));
