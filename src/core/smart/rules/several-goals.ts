import { defineRule } from '../define-rule.ts';
import type { Measure, RoledQuantity } from '../roles/measures.ts';
import type { Range } from '../span.ts';

/** Characters between two numbers that tell of one thing. */
const BESIDE = 6;

/** Flags a statement that holds two goals: two results for different people or in different areas. */
export const severalGoals = defineRule({
  id: 'specific/several-goals',
  criterion: 'specific',
  severity: 'warning',
  shown: 'atSentenceEnd',
  summary: 'The statement holds more than one goal.',
  why: 'One half can be met and the other missed; progress can be recorded only for a goal that stands alone.',
  messages: {
    several: {
      message: 'This statement holds more than one goal; the second begins near “{second}”.',
      advice: 'Write one goal for each group, subject or level.',
    },
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
    if (second === null) return [];
    const span = { start: second.start, end: second.end };
    return [{ messageId: 'several', span, data: { second: text.slice(span.start, span.end) } }];
  },
});

const wordsAt = (text: string, { start, end }: Range): string =>
  text.slice(start, end).toLowerCase().replace(/s$/, '');

const numbersOf = (measure: Measure | undefined): readonly RoledQuantity[] =>
  [measure?.baseline, measure?.target, measure?.change].filter((number): number is RoledQuantity =>
    Boolean(number),
  );
