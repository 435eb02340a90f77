import { defineRule, hit } from '../define-rule.ts';
import type { Measure, RoledQuantity } from '../roles/measures.ts';
import { type Range, textAt } from '../span.ts';

/** Characters between two numbers that tell of one thing. */
const BESIDE = 6;

/** Flags a statement that holds two goals: two results for different people or in different areas. */
export const severalGoals = defineRule({
  id: 'specific/several-goals',
  severity: 'warning',
  summary: 'The statement holds more than one goal.',
  why: 'One half can be met and the other missed; progress can be recorded only for a goal that stands alone.',
  messages: {
    several: [
      'This statement holds more than one goal; the second begins near “{second}”.',
      'Write one goal for each group, subject or level.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of grade 3 students will meet the math benchmark, up from 52%.',
    fail: 'By June 2026, 60% of grade 3 students will meet the math benchmark and 70% of grade 5 students will meet the reading benchmark.',
  },
  check: ({ reading: { measures, people, terms, text } }) => {
    // A number in words more often tells what counts: `five credits`, `no more than one F`.
    const told = measures.filter(
      (one) => (one.target || one.change) && numbersOf(one).every(({ digits }) => digits !== false),
    );
    const end = Math.max(0, ...numbersOf(told[0]).map((number) => number.end));
    const next = numbersOf(told[1]);
    const from = Math.min(...next.map(({ start }) => start));
    // `90% of 40 students` is one number told twice.
    if (next.length === 0 || from - end <= BESIDE) return [];
    const first = people[0];
    const others = people.filter(
      (one) => one.who !== 'staff' && (!first || wordsAt(text, one) !== wordsAt(text, first)),
    );
    const areas = terms.filter(({ kind }) => kind === 'area');
    const otherAreas = areas.filter(({ entry }) => entry.name !== areas[0]?.entry.name);
    const subject = [...others, ...otherAreas].find(({ start }) => start >= end && start <= from + 60);
    // A second pair of numbers is a second goal, whatever it is told of.
    const second = subject ?? (told[1]?.baseline && told[1].target ? told[1].baseline : null);
    return second === null ? [] : [hit('several', second, { second })];
  },
});

const wordsAt = (text: string, place: Range): string => textAt(text, place).toLowerCase().replace(/s$/, '');

const numbersOf = (measure: Measure | undefined): readonly RoledQuantity[] =>
  [measure?.baseline, measure?.target, measure?.change].filter((number): number is RoledQuantity =>
    Boolean(number),
  );
