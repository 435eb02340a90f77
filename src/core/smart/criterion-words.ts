import type { Criterion, Verdict } from './goal-check.ts';

/** The five criteria in the order they are shown, with their names. */
export const CRITERIA: readonly { readonly key: Criterion; readonly name: string }[] = [
  { key: 'specific', name: 'Specific' },
  { key: 'measurable', name: 'Measurable' },
  { key: 'achievable', name: 'Achievable' },
  { key: 'relevant', name: 'Relevant' },
  { key: 'timeBound', name: 'Time-bound' },
];

/** A verdict as it is said to the writer of the goal; the tracker has closed codes of its own. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  notMet: 'not met yet',
  cannotTell: 'cannot tell',
};
