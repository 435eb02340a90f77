import { dayInWords } from '../../text/day-in-words.ts';
import { calendarEntries } from '../dates/school-calendar.ts';
import { defineRule, hit } from '../define-rule.ts';
import { findTerms } from '../lexicon/find-terms.ts';

/** Notes a deadline within the weeks in which the district still gives the goal's test. */
export const beforeResults = defineRule({
  id: 'time-bound/before-results',
  severity: 'info',
  summary: 'The deadline falls within the weeks in which the test is still given.',
  why: 'On that day some students have not sat the test, so no one can tell whether the goal was met.',
  messages: {
    early: [
      'On {deadline}, students are still taking {test}: the district’s window runs until {last}.',
      'Set the deadline for {last} or later.',
    ],
  },
  examples: {
    pass: {
      text: 'By May 29, 2026, 60% of grade 4 students will be at benchmark on DIBELS.',
      calendar: [{ name: 'DIBELS EOY window', day: '2026-05-04', until: '2026-05-22' }],
    },
    fail: {
      text: 'By May 15, 2026, 60% of grade 4 students will be at benchmark on DIBELS.',
      calendar: [{ name: 'DIBELS EOY window', day: '2026-05-04', until: '2026-05-22' }],
    },
  },
  check: ({ facts: { calendar = [], lexicon }, elements: { deadline, instrument } }) => {
    if (deadline?.grain !== 'day' || instrument === null) return [];
    const window = calendarEntries(calendar).find(
      ({ name, from, to }) =>
        from <= deadline.date &&
        deadline.date < to &&
        findTerms(name, lexicon).some(
          (term) => term.kind === 'instrument' && term.entry.name === instrument.name,
        ),
    );
    return window === undefined
      ? []
      : [hit('early', deadline, { deadline, test: instrument.name, last: dayInWords(window.to) })];
  },
});
