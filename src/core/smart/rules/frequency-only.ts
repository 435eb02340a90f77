import { defineRule, hit } from '../define-rule.ts';
import { FREQUENCY } from '../frequency.ts';
import { placeOf } from '../span.ts';

/** Flags goals that say how often, but not by when. */
export const frequencyOnly = defineRule({
  id: 'time-bound/frequency-only',
  severity: 'error',
  summary: 'The goal says how often, but not by when.',
  why: '“Annually” or “ongoing” never ends, so there is no day on which the goal is met or missed.',
  messages: {
    often: [
      '“{words}” says how often, but not by when the result should show.',
      'Keep it for the activities, and give the goal an end: “by ____”.',
    ],
  },
  examples: {
    pass: 'Suspensions will fall by 10% each year, from 80 to 58, by June 2028.',
    fail: 'Suspensions of grade 9 students will fall by 10% annually.',
  },
  check: ({ reading: { plain }, elements }) => {
    const match = FREQUENCY.exec(plain);
    if (elements.deadline !== null || match === null) return [];
    const words = placeOf(match);
    return [hit('often', words, { words })];
  },
});
