import { goalOutcome, resultsOf } from '../../../src/core/next-year/goal-outcome.ts';
import { percent } from '../tracker/a-plan.ts';

const row = (met: string, next = '', goalId = 'G-7KQ2') => ({
  goalId,
  result: percent(48),
  date: 'May 2026',
  met,
  next,
});

describe('goalOutcome', () => {
  test.each<[met: string, next: string, outcome: string]>([
    ['Yes', '', 'met'],
    ['met', 'A new goal for grade 5', 'met'],
    ['Fully met', '', 'met'],
    ['Exceeded (71%)', '', 'met'],
    ['Yes: 61% in May', '', 'met'],
    // A person wrote that it goes on.
    ['Yes', 'Continue with a higher target', 'unfinished'],
    ['No', '', 'unfinished'],
    ['Not met', '', 'unfinished'],
    ['Met in part', '', 'unfinished'],
    ['Yes, almost', '', 'unfinished'],
    ['Partly met', 'We try again', 'unfinished'],
    ['Data come in August', '', 'unfinished'],
    ['', '', 'unfinished'],
    ['No', 'Dropped: the program has ended', 'dropped'],
    ['Dropped', '', 'dropped'],
    ['Yes', 'Retire this goal', 'dropped'],
    ['No', 'Do not continue', 'dropped'],
    ['No', 'Discontinue', 'dropped'],
    // “Drop” further on is about something else.
    ['No', 'Continue, and drop the second screener', 'unfinished'],
    ['No', 'Keep the goal, end the pilot', 'unfinished'],
    ['Yesterday’s data are not in', '', 'unfinished'],
  ])('“%s”, next “%s”: %s', (met, next, outcome) => {
    expect(goalOutcome([row(met, next)])).toBe(outcome);
  });

  test('without a result a goal is unfinished, and of two results the lower counts', () => {
    expect(goalOutcome([])).toBe('unfinished');
    expect(goalOutcome([row('No'), row('Yes')])).toBe('met');
    expect(goalOutcome([row('Yes'), row('No')])).toBe('unfinished');
  });
});

test('results are found by the Goal ID however it is written, and never without one', () => {
  const rows = [row('Yes', '', ' g-7kq2 '), row('No', '', 'G-2222'), row('No', '', '')];
  expect(resultsOf(rows, 'G-7KQ2')).toEqual([rows[0]]);
  expect(resultsOf(rows, '')).toEqual([]);
});
