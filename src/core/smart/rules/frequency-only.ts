import { defineRule } from '../define-rule.ts';
import { FREQUENCY } from '../frequency.ts';

/** Flags goals that say how often, but not by when. */
export const frequencyOnly = defineRule({
  id: 'time-bound/frequency-only',
  criterion: 'timeBound',
  severity: 'error',
  shown: 'atSentenceEnd',
  summary: 'The goal says how often, but not by when.',
  why: '“Annually” or “ongoing” never ends, so there is no day on which the goal is met or missed.',
  messages: {
    often: {
      message: '“{words}” says how often, but not by when the result should show.',
      advice: 'Keep it for the activities, and give the goal an end: “by ____”.',
    },
  },
  examples: {
    pass: 'Suspensions will fall by 10% each year, from 80 to 58, by June 2028.',
    fail: 'Suspensions of grade 9 students will fall by 10% annually.',
  },
  check: ({ reading: { plain, text }, elements }) => {
    const match = FREQUENCY.exec(plain);
    if (elements.deadline !== null || match === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ messageId: 'often', span, data: { words: text.slice(span.start, span.end) } }];
  },
});
