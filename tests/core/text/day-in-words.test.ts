import { dayInWords } from '../../../src/core/text/day-in-words.ts';

test.each([
  ['2025-10-05', 'October 5, 2025'],
  ['2026-12-31', 'December 31, 2026'],
  ['spring 2026', 'spring 2026'],
  ['2026-02-30', '2026-02-30'],
  ['', ''],
])('%s is written %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});
