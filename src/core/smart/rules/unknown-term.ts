import { NUMBERS, ORDINALS } from '../dates/number-words.ts';
import { calendarEntries } from '../dates/school-calendar.ts';
import { termOf } from '../dates/term-names.ts';
import { defineRule, hit } from '../define-rule.ts';
import { placeOf } from '../span.ts';

const KIND = 'quarter|semester|trimester|marking period|grading period|nine weeks|six weeks';
const TERM = new RegExp(
  `\\b(?:(?:Q|MP) ?[1-6]|(?:${ORDINALS.slice(0, 6).join('|')}|[1-6](?:st|nd|rd|th)) (?:${KIND})|(?:${KIND}) (?:${NUMBERS.slice(0, 6).join('|')}|[1-6]))\\b`,
  'i',
);

const QUARTERS = [
  { name: 'Quarter 1 ends', day: '2025-10-31' },
  { name: 'Quarter 2 ends', day: '2026-01-20' },
];

/** Flags a term the district's calendar does not have. */
export const unknownTerm = defineRule({
  id: 'time-bound/unknown-term',
  severity: 'warning',
  summary: 'The goal names a term that the district’s calendar does not have.',
  why: 'Schools that count their terms differently would look at the goal on different days.',
  messages: {
    unknown: [
      'The district’s calendar has no “{term}”; it has: {known}.',
      'Name one of these, or write the day.',
    ],
  },
  examples: {
    pass: { text: 'By the end of Q2, 80% of grade 9 students will pass algebra.', calendar: QUARTERS },
    fail: { text: 'By the end of MP6, 80% of grade 9 students will pass algebra.', calendar: QUARTERS },
  },
  check: ({ facts: { calendar = [] }, reading: { plain } }) => {
    const match = TERM.exec(plain);
    const term = match && termOf(match[0]);
    const known = calendarEntries(calendar).filter(({ name }) => termOf(name) !== null);
    if (!match || term === null || known.length === 0 || known.some(({ part }) => part === term)) return [];
    const place = placeOf(match);
    return [hit('unknown', place, { term: place, known: known.map(({ name }) => name).join(', ') })];
  },
});
