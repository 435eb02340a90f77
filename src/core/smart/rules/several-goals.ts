import { defineRule } from '../define-rule.ts';
import type { Measure, RoledQuantity } from '../roles/measures.ts';

/** Notes a statement that holds two goals: two results for different people or in different areas. */
export const severalGoals = defineRule({
  id: 'specific/several-goals',
  criterion: 'specific',
  severity: 'info',
  summary: 'The statement holds more than one goal.',
  why: 'One half can be met and the other missed; progress can be recorded only for a goal that stands alone.',
  messages: {
    several: {
      message: 'This statement holds more than one goal; the second begins near “{second}”.',
      advice: 'Write one goal for each group or subject.',
    },
  },
  examples: {
    pass: 'By June 2026, 60% of grade 3 students will meet the math benchmark, up from 52%.',
    fail: 'By June 2026, 60% of grade 3 students will meet the math benchmark and 70% of grade 5 students will meet the reading benchmark.',
  },
  check: ({ reading: { measures, people, terms, text } }) => {
    const told = measures.filter(({ target, change }) => target || change);
    const end = Math.max(0, ...numbersOf(told[0]).map((number) => number.end));
    const next = numbersOf(told[1]);
    if (next.length === 0) return [];
    const from = Math.min(...next.map(({ start }) => start));
    const subject = [...people, ...terms.filter(({ kind }) => kind === 'area')].find(
      (place) => place.start >= end && place.start <= from + 60 && place.start !== people[0]?.start,
    );
    if (subject === undefined) return [];
    return [
      { messageId: 'several', span: subject, data: { second: text.slice(subject.start, subject.end) } },
    ];
  },
});

const numbersOf = (measure: Measure | undefined): readonly RoledQuantity[] =>
  [measure?.baseline, measure?.target, measure?.change].filter((number): number is RoledQuantity =>
    Boolean(number),
  );
