import type { JudgedGoal } from './define-rule.ts';
import { FALLING_MEASURES } from './lexicon/falling-measures.ts';
import { placesOf, type Range } from './span.ts';

/** Where a goal names results that go down when things go well: those of the lexicon, and those the district added. */
export const fallingMeasures = ({ facts: { lexicon = [] }, reading }: JudgedGoal): readonly Range[] => {
  const own = lexicon.flatMap(({ kind, name, otherNames }) =>
    kind === 'fallingMeasure' ? [name, ...otherNames] : [],
  );
  const names = [...FALLING_MEASURES.join('|').split('|'), ...own].map((name) =>
    name.replace(/[^\w ]/g, '\\$&'),
  );
  return placesOf(reading.plain, new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi'));
};
