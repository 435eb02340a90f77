import { countFeedback, isDone } from '../../../src/core/plan/feedback.ts';

const entry = (comment: string, answer = '', done = '') => ({ from: 'Lee', date: '', comment, answer, done });

test.each([
  ['', false],
  ['No', false],
  ['not yet', false],
  ['2026-01-20', true],
  ['yes', true],
  ['x', true],
])('“%s” beside a comment: done is %s', (done, expected) => {
  expect(isDone({ done })).toBe(expected);
});

test('comments are open until answered or done; rows without a comment are none', () => {
  const goals = [
    { feedback: [entry('One'), entry('Two', 'We will'), entry('')] },
    { feedback: [entry('Three', '', 'Done'), entry('Four', '', 'no')] },
  ];
  expect(countFeedback(goals)).toEqual({ open: 2, answered: 2 });
});
